"""The way out of the clinic's news, and what it leaves as it is."""

from __future__ import annotations

from flows.effects import FileConsent
from tests.flows.drive import Patient
from tests.flows.talk import found, planned, taps


def reader() -> Patient:
    """Somebody with a plan who taps "No more news" under a broadcast."""
    who = planned(broadcast_consent=True)
    who.open("news", "end")
    return who


def test_no_more_news_takes_back_that_consent_alone() -> None:
    """Reminders and visits rest on the other one; proof of the change is kept."""
    who = reader()

    profile = who.session.profile
    assert (profile.broadcast_consent, profile.care_consent, profile.is_stopped) == (
        False,
        True,
        False,
    )
    assert [(each.purpose, each.given) for each in found(who, FileConsent)] == [
        ("broadcasts", False)
    ]


def test_a_second_tap_files_nothing_more() -> None:
    """An old broadcast can be tapped again at any time."""
    who = reader()
    who.open("news", "end")

    assert found(who, FileConsent) == []
    assert who.lines == ["news-ended"]


def test_a_slip_of_the_finger_is_undone_at_once() -> None:
    """The same card gives the consent again."""
    who = reader()
    taps(who, "news-undo")

    assert who.session.profile.broadcast_consent
    assert who.lines == ["news-given"]


def test_the_news_itself_stays_to_be_read() -> None:
    """The answer is a message of its own, not an edit of the clinic's words."""
    who = reader()

    assert who.screen is not None
    assert who.screen.is_apart


def test_it_works_without_care_consent() -> None:
    """The two consents stand apart in both directions."""
    who = planned(broadcast_consent=True, care_consent=False)
    who.open("news", "end")

    assert not who.session.profile.broadcast_consent
    assert who.place == "news.ended"
