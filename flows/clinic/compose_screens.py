"""The cards of writing a broadcast, by state."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from math import ceil
from typing import Final

from flows.clinic import draft
from flows.clinic.facts_broadcasts import Audience, Skip
from flows.clinic.segments import Filter, Segment
from flows.flow import Step
from flows.languages import LANGUAGES, language_name
from flows.rules.phases import Phase
from flows.rules.severity import Band
from flows.screens import Rows, Screen, Style, Typed, button, opening, screen
from flows.texts import Lines, Text, Zone, text
from flows.ticking import in_rows
from flows.zones import local

EXCERPT_MAX: Final = 300
DAYS_OFFERED: Final = 7
SILENT_DAYS: Final = (3, 7, 14, 30)
MINUTE, HOUR = 60, 3600


def writing(step: Step) -> Screen:
    """Ask for the words in one language."""
    language = language_name(str(step.data[draft.WRITING]))
    return Screen((text("compose-write", language=language),), typed=Typed.TEXT)


def languages(step: Step) -> Screen:
    """Show what is written and offer the other languages."""
    written = dict(draft.texts(step.data))
    offered = [
        button(
            text(
                "compose-change" if code in written else "compose-add",
                language=language_name(code),
            ),
            "writes",
            code,
        )
        for code in LANGUAGES
    ]
    go_on = button("compose-go-on", "went_on", style=Style.PRIMARY)
    return screen("compose-languages", *_words(step), rows=[[go_on], *in_rows(offered, 2)])


def picture(_step: Step) -> Screen:
    """Ask for a picture, or none."""
    asked = screen("compose-picture", rows=[[button("compose-no-picture", "went_on")]])
    return replace(asked, asks_photo=True)


def segment(step: Step) -> Screen:
    """Show whom it is for, and what it can be narrowed by."""
    filters = [button(f"compose-by-{name}", "filters", name) for name in Filter]
    is_narrow = draft.segment(step.data) != Segment()
    clear = [[button("compose-clear", "widened")]] if is_narrow else []
    return screen(
        "compose-who",
        _whom(draft.segment(step.data)),
        rows=[
            [button("compose-go-on", "went_on", style=Style.PRIMARY)],
            *in_rows(filters, 3),
            *clear,
        ],
    )


def choosing(step: Step) -> Screen:
    """Offer the values of one filter; references are typed."""
    name = Filter(str(step.data[draft.FILTER]))
    asked = screen(f"compose-choose-{name}", rows=_values(step, name))
    return replace(asked, typed=Typed.TEXT) if name is Filter.REFERENCE else asked


def preview(step: Step) -> Screen:
    """Show the words, who gets them and how long it takes."""
    found = draft.audience(step)
    if found is None:
        return _anew()
    now = button("compose-now", "now", style=Style.PRIMARY)
    sending: Rows = ((now, button("compose-at", "later")),)
    return screen(
        *_words(step),
        *_counted(step, found),
        *_takes(found),
        rows=[
            [button("compose-to-me", "to_me"), button("compose-dry-run", "dry_ran")],
            *(sending if found.count else ()),
            [button("compose-cancel", "gave_up")],
        ],
    )


def dry_run(step: Step) -> Screen:
    """Say in full what would have happened."""
    found = draft.audience(step)
    if found is None:
        return _anew()
    left_out = (
        (Skip.BLOCKED, found.blocked),
        (Skip.STOPPED, found.stopped),
        (Skip.NO_CONSENT, found.no_consent),
    )
    lines = tuple(
        text(f"broadcasts-count-{skip.name.lower().replace('_', '-')}", count=count)
        for skip, count in left_out
        if count
    )
    reasons = (text("lines", items=Lines(lines)),) if lines else ()
    return screen(
        "compose-dry-run-done",
        _whom(draft.segment(step.data)),
        _count_line(step, found),
        *reasons,
        *_takes(found),
        rows=[[button("compose-go-on", "went_on")]],
    )


def day(step: Step) -> Screen:
    """Offer the coming days in the writer's zone."""
    place = Zone(step.profile.zone)
    return screen(text("compose-which-day", place=place), rows=_days(step, "day"))


def clock_time(step: Step) -> Screen:
    """Ask for the time of day."""
    chosen = date.fromisoformat(str(step.data[draft.DAY]))
    return Screen((text("compose-which-time", day=chosen),), typed=Typed.TIME)


def waking(_step: Step) -> Screen:
    """Ask whether patients may be woken."""
    return screen(
        "compose-waking",
        rows=[
            [
                button("compose-waking-yes", "waking", "yes"),
                button("compose-waking-no", "waking", "no"),
            ]
        ],
    )


def confirm(step: Step) -> Screen:
    """Ask once more, with the count as it is now."""
    found, starts = draft.audience(step), draft.starts_at(step.data)
    if found is None:
        return _anew()
    count = found.count
    asked = (
        text("compose-confirm-at", count=count, start=local(starts, step.profile.zone))
        if starts
        else text("compose-confirm-now", count=count)
    )
    waits = ("compose-confirm-waking",) if step.data.get(draft.IN_WAKING_HOURS) else ()
    return screen(
        asked,
        *waits,
        rows=[
            [button("compose-cancel", "gave_up")],
            [button("compose-send", "confirmed", style=Style.DANGER)],
        ],
    )


def sent(step: Step) -> Screen:
    """Say that it is on its way or planned."""
    starts = draft.starts_at(step.data)
    done = (
        text("compose-planned", start=local(starts, step.profile.zone))
        if starts
        else text("compose-sent")
    )
    rows = [[opening("broadcasts-all", "broadcasts"), opening("clinic-menu-open", "clinic")]]
    return screen(done, rows=rows)


DRAWN: Final[Mapping[str, Callable[[Step], Screen]]] = {
    "writing": writing,
    "languages": languages,
    "picture": picture,
    "segment": segment,
    "choosing": choosing,
    "preview": preview,
    "dry_run": dry_run,
    "day": day,
    "time": clock_time,
    "waking": waking,
    "confirm": confirm,
    "sent": sent,
}


def _anew() -> Screen:
    """Offer to count again."""
    return screen("compose-anew", rows=[[button("broadcasts-refresh", "looked")]])


def _words(step: Step) -> tuple[Text, ...]:
    return tuple(
        text("compose-text", language=language_name(code), words=_short(words))
        for code, words in draft.texts(step.data)
    )


def _short(words: str) -> str:
    return words if len(words) <= EXCERPT_MAX else f"{words[: EXCERPT_MAX - 1].rstrip()}…"


def _counted(step: Step, found: Audience) -> tuple[Text, ...]:
    count = _count_line(step, found)
    if not found.left_out:
        return (count,)
    return (count, text("compose-left-out", count=found.left_out))


def _count_line(step: Step, found: Audience) -> Text:
    written = draft.texts(step.data)
    own = dict(written)
    instead = language_name(written[0][0])
    by_language = tuple(
        text("compose-count-own", count=count, language=language_name(code))
        if code in own
        else text(
            "compose-count-instead", count=count, language=language_name(code), instead=instead
        )
        for code, count in found.gets
    )
    return text("compose-count", count=found.count, languages=by_language)


def _takes(found: Audience) -> tuple[Text, ...]:
    seconds = ceil(found.count / found.per_second)
    if not found.count:
        return ()
    if seconds < 2 * MINUTE:
        return (text("compose-takes-seconds", seconds=seconds),)
    if seconds < 2 * HOUR:
        return (text("compose-takes-minutes", minutes=ceil(seconds / MINUTE)),)
    return (text("compose-takes-hours", hours=ceil(seconds / HOUR)),)


def _whom(chosen: Segment) -> Text:
    lines: list[Text] = []
    if chosen.languages:
        names = tuple(language_name(code) for code in chosen.languages)
        lines.append(text("compose-is-language", languages=names))
    if chosen.bands:
        names = tuple(text(f"compose-band-{band}") for band in chosen.bands)
        lines.append(text("compose-is-band", bands=names))
    if chosen.phases:
        numbers = ", ".join(str(int(phase)) for phase in chosen.phases)
        lines.append(text("compose-is-phase", phases=numbers))
    if chosen.silent_days:
        lines.append(text("compose-is-silent", days=chosen.silent_days))
    if chosen.visit_on:
        lines.append(text("compose-is-visit", day=chosen.visit_on))
    if chosen.references:
        lines.append(text("compose-is-reference", count=len(chosen.references)))
    return text("lines", items=Lines(tuple(lines))) if lines else text("compose-everybody")


def _values(step: Step, name: Filter) -> Rows:
    match name:
        case Filter.LANGUAGE:
            return _offered((language_name(code), code) for code in LANGUAGES)
        case Filter.BAND:
            return _offered((text(f"compose-band-{band}"), band.value) for band in Band)
        case Filter.PHASE:
            return _offered((text("number", number=int(each)), str(int(each))) for each in Phase)
        case Filter.SILENT:
            return _offered((text("compose-days", days=days), str(days)) for days in SILENT_DAYS)
        case Filter.VISIT:
            return _days(step, "chose")
        case Filter.REFERENCE:
            return ()


def _offered(values: Iterable[tuple[Text, str]]) -> Rows:
    return in_rows([button(label, "chose", value) for label, value in values], 3)


def _days(step: Step, trigger: str) -> Rows:
    today = local(step.at, step.profile.zone).date()
    ahead = [today + timedelta(days=days) for days in range(DAYS_OFFERED)]
    return in_rows(
        [button(text("compose-day", day=each), trigger, each.isoformat()) for each in ahead], 2
    )
