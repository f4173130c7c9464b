"""The first minutes: what Lumbot is, what may be kept, the age, and the hour."""

from __future__ import annotations

from datetime import time

import pytest

from flows.texts import Zone
from tests.acceptance.clinic import Clinic, Patient
from tests.acceptance.languages import WALKED

AGREED = ("welcome-start", "welcome-agree", "answer-no", "answer-yes")


@pytest.mark.parametrize("language", WALKED)
async def test_a_stranger_is_greeted_in_the_language_of_their_telegram(
    clinic: Clinic, language: str
) -> None:
    """The first message says what Lumbot is, that nobody watches, and whom to call."""
    ana = await clinic.patient(language)

    await ana.says("hola")
    await ana.says("/start")

    ana.sees("welcome-hello")
    ana.sees("welcome-not-a-doctor")
    ana.offers("welcome-what-is-kept")
    ana.offers("welcome-language")


@pytest.mark.parametrize("language", WALKED)
async def test_all_consents_lead_to_the_warning_signs(clinic: Clinic, language: str) -> None:
    """Five taps from hello to the first question, and each consent is on file."""
    ana = await clinic.patient(language)
    await ana.says("/start")

    await ana.taps_through("welcome-start", "welcome-agree", "answer-yes", "answer-yes")
    ana.sees("welcome-clock", time=time(9, 14))
    await ana.taps("answer-yes")

    ana.sees("welcome-zone-kept", place=Zone("Africa/Johannesburg"))
    ana.sees("red-flags-progress", number=1, total=22)
    filed = await clinic.rows("SELECT purpose, given FROM consents ORDER BY id")
    assert [(purpose, bool(given)) for purpose, given in filed] == [
        ("care", True),
        ("broadcasts", True),
    ]


async def test_news_can_be_declined_alone(ana: Patient) -> None:
    """No to news and yes to care: everything else is open."""
    await ana.says("/start")

    await ana.taps_through(*AGREED)

    profile = await ana.profile()
    assert profile.care_consent
    assert not profile.broadcast_consent
    await ana.is_at("welcome.clock")


async def test_who_declines_care_is_left_in_peace_and_may_change_their_mind(
    clinic: Clinic, ana: Patient
) -> None:
    """No consent, no questions: the signs stay open, and Start begins again."""
    await ana.says("/start")
    await ana.taps_through("welcome-start", "welcome-decline")
    ana.sees("welcome-declined")
    await ana.says("/test")
    await ana.is_at("welcome")

    await ana.says("/start")
    await ana.taps_through(*AGREED, "answer-yes")

    await ana.is_at("red_flags.asking")
    given = await clinic.rows("SELECT given FROM consents WHERE purpose = 'care' ORDER BY id")
    assert [bool(each) for (each,) in given] == [False, True]


async def test_who_is_under_age_is_sent_to_a_parent_and_the_clinic(ana: Patient) -> None:
    """A child gets no plan, by no command, but may ask the warning signs."""
    await ana.says("/start")

    await ana.taps_through("welcome-start", "welcome-agree", "answer-no", "answer-no")

    ana.sees("welcome-under-age")
    for command in ("/test", "/plan", "/today", "/start"):
        await ana.says(command)
        ana.sees("welcome-under-age")
    await ana.says("/redflags")
    ana.sees("red-flags-saddle-numbness")


async def test_a_wrong_age_is_corrected(ana: Patient) -> None:
    """A tap on No by mistake is put right by one tap."""
    await ana.says("/start")
    await ana.taps_through("welcome-start", "welcome-agree", "answer-no", "answer-no")

    await ana.taps_through("welcome-age-mistake", "answer-yes")

    await ana.is_at("welcome.clock")
    assert (await ana.profile()).is_adult


@pytest.mark.parametrize("typed", ["8:14", "08.14", "8h14", "0814", "8:14 am", "8:14 a. m."])
async def test_the_hour_is_read_as_people_write_it(ana: Patient, typed: str) -> None:
    """A clock an hour behind the clinic's is some other place, to be picked from a list."""
    await ana.says("/start")
    await ana.taps_through(*AGREED, "welcome-other-time")

    await ana.says(typed)
    ana.sees("welcome-places")
    await ana.taps("place", place=Zone("Africa/Lagos"))

    ana.sees("welcome-zone-kept", place=Zone("Africa/Lagos"))
    assert (await ana.profile()).zone == "Africa/Lagos"


async def test_a_time_that_is_nowhere_is_asked_again(ana: Patient) -> None:
    """Only a clock that some place shows is taken; words are no clock."""
    await ana.says("/start")
    await ana.taps_through(*AGREED, "welcome-other-time")

    await ana.says("5:40")
    ana.sees("welcome-no-place")
    await ana.says("half past")
    ana.sees("answer-not-understood")
    await ana.says("25:00")
    ana.sees("answer-not-understood")

    await ana.is_at("welcome.time")


async def test_another_time_can_be_typed_when_no_place_fits(ana: Patient) -> None:
    """From the list of places one tap leads back to the clock."""
    await ana.says("/start")
    await ana.taps_through(*AGREED, "welcome-other-time")
    await ana.says("8:14")

    await ana.taps("welcome-other-time")
    await ana.says("9:14")
    await ana.taps("place", place=Zone("Africa/Cairo"))

    assert (await ana.profile()).zone == "Africa/Cairo"


async def test_a_shared_location_gives_the_zone_and_nothing_else_is_kept(
    clinic: Clinic, ana: Patient
) -> None:
    """Madrid becomes its time zone, and the keyboard for sharing goes away."""
    await ana.says("/start")
    await ana.taps_through(*AGREED, "welcome-share-location")
    ana.sees("welcome-location")

    await ana.shares_location(40.4168, -3.7038)

    ana.sees("welcome-zone-kept", place=Zone("Europe/Madrid"))
    state = await clinic.rows("SELECT state FROM sessions")
    assert "40.41" not in str(state)


async def test_a_location_that_is_not_shared_leads_back_to_the_clock(ana: Patient) -> None:
    """The key Not now is only words, and they are understood."""
    await ana.says("/start")
    await ana.taps_through(*AGREED, "welcome-share-location")

    await ana.taps("nav-not-now")

    await ana.is_at("welcome.clock")


async def test_who_comes_back_is_welcomed_back(planned: Patient) -> None:
    """Start never asks again what is known."""
    await planned.says("/start")

    planned.sees("home-back")
    planned.offers("home-today")


async def test_staff_are_led_to_their_own_side(clinic: Clinic) -> None:
    """Whom the settings name as an owner is no patient."""
    clinic.staff.sees("clinic-menu")


async def test_what_is_kept_can_be_read_before_any_consent(ana: Patient) -> None:
    """Both cards of the privacy text, and the way back."""
    await ana.says("/start")

    await ana.taps("welcome-what-is-kept")
    ana.sees("privacy-not-kept")
    await ana.taps("privacy-more")
    ana.sees("privacy-telegram")
    await ana.taps("nav-back")

    ana.sees("privacy-not-kept")
