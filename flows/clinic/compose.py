"""Writing a broadcast: words for each language, a picture, for whom, when; then a second look.

Nothing is sent before the last question, and every count on the way is exact at its moment.
What staff type is taken as plain words.
"""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from flows.clinic import compose_screens, draft
from flows.clinic.broadcast_card import news
from flows.clinic.segments import EVERYBODY, Filter, SegmentUnread
from flows.facts import Need
from flows.flow import OPENED, Flow, Step, rule
from flows.screens import Screen, screen
from flows.texts import text

NAME: Final = "compose"


class State(StrEnum):
    """The way from the first word to the last question."""

    WRITING = "writing"
    LANGUAGES = "languages"
    PICTURE = "picture"
    SEGMENT = "segment"
    CHOOSING = "choosing"
    PREVIEW = "preview"
    DRY_RUN = "dry_run"
    DAY = "day"
    TIME = "time"
    WAKING = "waking"
    CONFIRM = "confirm"
    SENT = "sent"


# Where the card counts, and where a step back leads to one that does.
COUNTING: Final = frozenset(
    {State.PREVIEW, State.DRY_RUN, State.DAY, State.TIME, State.WAKING, State.CONFIRM}
)


def begin(step: Step) -> str:
    """Begin an empty draft in the writer's own language."""
    step.drop(draft.PREFIX)
    step.put(draft.WRITING, step.profile.language)
    return State.WRITING


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """Count whom it reaches where the next card may say so."""
    if step.session.place.flow != NAME or trigger == OPENED:
        return ()
    counts = step.state in COUNTING or (step.state == State.SEGMENT and trigger == "went_on")
    return (draft.audience_needed(step),) if counts else ()


def fits(step: Step) -> bool:
    """The words fit into one message."""
    return draft.length(step.value) <= draft.TEXT_MAX


def keep_words(step: Step) -> None:
    """Keep the words of the language at hand; the first one written is for all without."""
    language = str(step.data[draft.WRITING])
    step.put(draft.WORDS + language, step.value)
    if not step.data.get(draft.FIRST):
        step.put(draft.FIRST, language)


def captions_fit(step: Step) -> bool:
    """All words fit under a picture."""
    return draft.fit_a_caption(step.data)


def keep_photo(step: Step) -> None:
    """Keep the picture by Telegram's id."""
    step.put(draft.PHOTO, step.value)


def drop_photo(step: Step) -> None:
    """Go on without one."""
    step.put(draft.PHOTO, "")


def keep_filter(step: Step) -> None:
    """Remember which filter is being set."""
    step.put(draft.FILTER, step.value)


def is_read(step: Step) -> bool:
    """The value is one of the filter's."""
    try:
        draft.segment(step.data).having(Filter(str(step.data[draft.FILTER])), step.value)
    except SegmentUnread:
        return False
    return True


def narrow(step: Step) -> None:
    """Add the filter to those that all have to fit."""
    name = Filter(str(step.data[draft.FILTER]))
    step.put(draft.SEGMENT, str(draft.segment(step.data).having(name, step.value)))


def widen(step: Step) -> None:
    """Everybody again."""
    step.put(draft.SEGMENT, EVERYBODY)


def show_me(step: Step) -> None:
    """Send it to the writer alone, as a patient gets it in the writer's language."""
    written = draft.texts(step.data)
    words = dict(written).get(step.profile.language, written[0][1])
    step.say(news(words, str(step.data.get(draft.PHOTO) or "")))
    step.say(screen("compose-to-me-done"))


def moment(step: Step) -> datetime | None:
    """Return the chosen day's typed time in the writer's zone, None when it is over."""
    day = date.fromisoformat(str(step.data[draft.DAY]))
    wall = datetime.combine(day, time.fromisoformat(step.value), ZoneInfo(step.profile.zone))
    at = wall.astimezone(step.at.tzinfo)
    return at if at > step.at else None


def is_ahead(step: Step) -> bool:
    """The typed time is still to come."""
    return moment(step) is not None


def keep_moment(step: Step) -> None:
    """Begin then."""
    at = moment(step)
    step.put(draft.STARTS_AT, at.isoformat() if at else "")


def at_once(step: Step) -> None:
    """Begin as soon as it is confirmed."""
    step.put(draft.STARTS_AT, "")


def keep_hours(step: Step) -> None:
    """In each patient's waking hours, or at any."""
    step.put(draft.IN_WAKING_HOURS, step.value == "yes")


def start(step: Step) -> None:
    """Hand the broadcast over; from here on its own card steers it."""
    step.do(draft.finished(step))
    step.commit()


def give_up(step: Step) -> None:
    """Forget the draft."""
    step.drop(draft.PREFIX)
    step.commit()
    step.hand_over("clinic")


def _notice(message_id: str, most: int = 0) -> Screen:
    return screen(text(message_id, most=most) if most else message_id)


def draw(step: Step) -> Screen:
    """Draw the question of this state."""
    return compose_screens.DRAWN[step.state](step)


RULES = (
    *(rule("looked", state, state) for state in (State.PREVIEW, State.DRY_RUN, State.CONFIRM)),
    rule("typed", State.WRITING, State.LANGUAGES, when=fits, do=keep_words),
    rule(
        "typed",
        State.WRITING,
        State.WRITING,
        do=lambda step: step.say(_notice("compose-too-long", draft.TEXT_MAX)),
    ),
    rule(
        "writes",
        State.LANGUAGES,
        State.WRITING,
        do=lambda step: step.put(draft.WRITING, step.value),
    ),
    rule("went_on", State.LANGUAGES, State.PICTURE),
    rule("photo", State.PICTURE, State.SEGMENT, when=captions_fit, do=keep_photo),
    rule(
        "photo",
        State.PICTURE,
        State.PICTURE,
        do=lambda step: step.say(_notice("compose-too-long-for-picture", draft.CAPTION_MAX)),
    ),
    rule("went_on", State.PICTURE, State.SEGMENT, do=drop_photo),
    rule("filters", State.SEGMENT, State.CHOOSING, do=keep_filter),
    rule("widened", State.SEGMENT, State.SEGMENT, do=widen),
    rule("went_on", State.SEGMENT, State.PREVIEW),
    rule("chose", State.CHOOSING, State.SEGMENT, when=is_read, do=narrow),
    rule("typed", State.CHOOSING, State.SEGMENT, when=is_read, do=narrow),
    rule(
        "typed",
        State.CHOOSING,
        State.CHOOSING,
        do=lambda step: step.say(_notice("compose-not-a-list")),
    ),
    rule("to_me", State.PREVIEW, State.PREVIEW, do=show_me),
    rule("dry_ran", State.PREVIEW, State.DRY_RUN),
    rule("went_on", State.DRY_RUN, State.PREVIEW),
    rule("now", State.PREVIEW, State.WAKING, do=at_once),
    rule("later", State.PREVIEW, State.DAY),
    rule("gave_up", State.PREVIEW, State.PREVIEW, do=give_up),
    rule("day", State.DAY, State.TIME, do=lambda step: step.put(draft.DAY, step.value)),
    rule("typed", State.TIME, State.WAKING, when=is_ahead, do=keep_moment),
    rule("typed", State.TIME, State.TIME, do=lambda step: step.say(_notice("compose-past"))),
    rule("waking", State.WAKING, State.CONFIRM, do=keep_hours),
    rule("confirmed", State.CONFIRM, State.SENT, do=start),
    rule("gave_up", State.CONFIRM, State.CONFIRM, do=give_up),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, needs=needs)
