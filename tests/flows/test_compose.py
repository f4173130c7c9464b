"""Writing a broadcast: words, picture, segment, time; nothing goes out before the last question."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flows.clinic.broadcasting import StartBroadcast
from flows.clinic.draft import CAPTION_MAX, TEXT_MAX
from flows.clinic.facts_broadcasts import Audience
from flows.clinic.segments import Filter, Segment
from flows.rules.phases import Phase
from flows.rules.severity import Band
from tests.flows.drive import START, catalogues
from tests.flows.newsdesk import AUDIENCE, Writer, writer
from tests.flows.talk import found, taps


def written(words: str = "Closed on <b>Friday</b> & Saturday.") -> Writer:
    """Somebody who has written the words and stands at the segment."""
    who = writer()
    who.types(words)
    taps(who, "compose-go-on")
    taps(who, "compose-no-picture")
    return who


def previewed(words: str = "Closed on Friday.") -> Writer:
    """Somebody who looks at the preview."""
    who = written(words)
    taps(who, "compose-go-on")
    return who


def said(who: Writer, language: str = "en") -> str:
    """What the card says."""
    assert who.screen is not None
    return "\n".join(catalogues().html(line, language) for line in who.screen.lines)


def test_the_preview_says_how_many_get_which_language() -> None:
    """A language without words of its own falls back to the first, and is said to."""
    who = written()
    taps(who, "compose-go-on")

    assert "412 patients will get this: 301 English, 96 Español (English text" in said(who)
    assert "15 Afrikaans (English text, no Afrikaans given)" in said(who)
    assert "9 more have blocked the bot or said no." in said(who)
    assert "about 18 seconds" in said(who)
    assert "412 pacientes" in said(who, "es")


def test_the_preview_says_how_long_it_takes_at_the_clinics_own_pace() -> None:
    """Whoever has set a slower rate waits longer."""
    who = writer()
    who.audience = replace(AUDIENCE, per_second=0.8)
    who.types("Closed on Friday.")
    for each in ("compose-go-on", "compose-no-picture", "compose-go-on"):
        taps(who, each)

    assert "about 9 minutes" in said(who)


def test_what_staff_type_is_never_markup() -> None:
    """Angle brackets and ampersands come out as they were typed."""
    who = written()
    taps(who, "compose-go-on")

    assert "Closed on &lt;b&gt;Friday&lt;/b&gt; &amp; Saturday." in said(who)


def test_each_language_can_have_its_own_words() -> None:
    """The first one written stays the one for all other languages."""
    who = writer(language="es")
    who.types("Cerrado el viernes.")
    taps(who, "compose-add")
    who.types("Closed on Friday.")
    taps(who, "compose-go-on")
    taps(who, "compose-no-picture")
    taps(who, "compose-go-on")
    taps(who, "compose-now")
    taps(who, "compose-waking-no")
    taps(who, "compose-send")

    (plan,) = found(who, StartBroadcast)
    assert plan.texts == (("es", "Cerrado el viernes."), ("en", "Closed on Friday."))
    assert (plan.starts_at, plan.in_waking_hours, plan.expected) == (START, False, 412)


def test_send_to_me_first_reaches_nobody_else() -> None:
    """The writer sees what a patient sees, with the way out under it."""
    who = previewed()
    taps(who, "compose-to-me")

    news, _ = who.said()
    assert [line.args["words"] for line in news.lines] == ["Closed on Friday."]
    assert [each.opens for row in news.rows for each in row] == ["news"]
    assert (who.place, found(who, StartBroadcast)) == ("compose.preview", [])


def test_a_dry_run_counts_and_sends_nothing() -> None:
    """It tells apart why people are left out."""
    who = previewed()
    taps(who, "compose-dry-run")

    assert "Blocked the bot: 4\nSaid stop: 2\nWant no news: 3" in said(who)
    assert found(who, StartBroadcast) == []


def test_a_picture_comes_along_and_is_asked_for() -> None:
    """Telegram's id is kept; too long a text for a caption is said and kept."""
    who = writer()
    who.types("x" * (CAPTION_MAX + 1))
    taps(who, "compose-go-on")
    who.sends_photo()
    assert (who.place, who.said()[0].lines[0].id) == (
        "compose.picture",
        "compose-too-long-for-picture",
    )
    taps(who, "nav-back")
    taps(who, "nav-back")
    taps(who, "compose-change")
    who.types("x" * CAPTION_MAX)
    taps(who, "compose-go-on")
    who.sends_photo()
    taps(who, "compose-go-on")
    taps(who, "compose-to-me")

    assert who.said()[0].photo == "AgAC"


def test_a_picture_that_nobody_asked_for_is_told_so() -> None:
    """Only one card takes pictures."""
    who = writer()
    who.sends_photo()

    assert (who.place, who.lines[0], who.is_accepted) == ("compose.writing", "answer-media", False)


def test_too_long_a_text_is_asked_for_again() -> None:
    """Telegram counts an emoji as two."""
    who = writer()
    who.types("😀" * (TEXT_MAX // 2 + 1))
    assert who.place == "compose.writing"
    who.types("😀" * (TEXT_MAX // 2))

    assert who.place == "compose.languages"


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        (Filter.LANGUAGE, "es", Segment(languages=("es",))),
        (Filter.BAND, "severe", Segment(bands=(Band.SEVERE,))),
        (Filter.PHASE, "3", Segment(phases=(Phase.TISSUE_HEALING,))),
        (Filter.SILENT, "7", Segment(silent_days=7)),
        (Filter.VISIT, START.date().isoformat(), Segment(visit_on=START.date())),
    ],
)
def test_a_filter_is_chosen_by_its_buttons(name: Filter, value: str, expected: Segment) -> None:
    """Each one ends back at the list of what has to fit, and goes into the count."""
    who = written()
    who.tap("filters", name)
    who.tap("chose", value)
    assert who.place == "compose.segment"
    taps(who, "compose-go-on")

    assert [need.key.partition("|")[2] for need in who.asked] == [str(expected)]


def test_filters_add_up_and_can_be_taken_away() -> None:
    """All that is chosen has to fit; one tap makes it everybody again."""
    who = written()
    who.tap("filters", Filter.LANGUAGE)
    who.tap("chose", "es")
    who.tap("filters", Filter.REFERENCE)
    who.types(" ,; ")
    assert who.said()[0].lines[0].id == "compose-not-a-list"
    who.types("a-12, B-7\na-12")
    assert who.session.data["compose.segment"] == "language=es and reference=A-12,B-7"
    taps(who, "compose-clear")

    assert who.session.data["compose.segment"] == "all"


def test_a_time_is_the_writers_own_and_still_to_come() -> None:
    """Nine o'clock UTC is eleven in Johannesburg, so half past ten is over."""
    who = previewed()
    taps(who, "compose-at")
    taps(who, "compose-day")
    who.types("10:30")
    assert (who.place, who.said()[0].lines[0].id) == ("compose.time", "compose-past")
    who.types("11:30")
    taps(who, "compose-waking-yes")
    assert "It waits until each patient is awake." in said(who)
    taps(who, "compose-send")

    (plan,) = found(who, StartBroadcast)
    assert plan.starts_at == datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    assert (plan.in_waking_hours, who.place) == (True, "compose.sent")


def test_nobody_is_no_audience() -> None:
    """Where the count is nought there is nothing to send."""
    who = written()
    who.audience = Audience(no_consent=3)
    taps(who, "compose-go-on")

    assert not {"now", "later"} & {each.trigger for each in who.buttons}


def test_giving_up_forgets_the_draft() -> None:
    """Nothing was sent, and the next one begins empty."""
    who = previewed()
    taps(who, "compose-cancel")

    assert who.place == "clinic.menu"
    assert not [key for key in who.session.data if key.startswith("compose.")]


@pytest.mark.parametrize("role", ["", "clinician"])
def test_only_owners_and_the_front_desk_write_to_all(role: str) -> None:
    """For everybody else there is no such thing."""
    assert writer(role=role).place == "home.menu"


def test_a_confirmed_broadcast_cannot_be_taken_back_with_back() -> None:
    """Back does not cross what has been handed over."""
    who = previewed()
    taps(who, "compose-now")
    taps(who, "compose-waking-no")
    who.at += timedelta(minutes=1)
    taps(who, "compose-send")

    assert "back" not in [each.trigger for each in who.buttons]


def test_coming_back_from_another_part_counts_again_on_a_tap() -> None:
    """The draft is where it was, and who gets it is not counted from what was known before."""
    who = previewed()
    who.open("home")
    who.open("compose", "resume")
    assert who.place == "compose.preview"
    assert who.lines == ["compose-anew"]
    taps(who, "broadcasts-refresh")

    assert "compose-count" in who.lines


def test_the_language_changes_in_the_middle_of_a_preview() -> None:
    """The same preview comes in the other language, with its counts."""
    who = previewed()
    who.open("language")
    who.tap("chose", "es")

    assert who.place == "compose.preview"

    assert "compose-count" in who.lines
