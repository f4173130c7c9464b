"""Lumbot itself on the chat page: a patient from hello to tomorrow's answer, tapped in Chromium.

The last page is kept as out/browser/conversation.png, which is README's picture.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page

from bot.clock import MovableClock
from bot.demo import CLINIC_ID, PATIENT_READS, Local, local_house, local_settings
from flows.rules.red_flags import ORDER
from flows.rules.severity import Activity
from tests.browser.conftest import PICTURES, START, Phone

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

ANSWER_MS = 15_000


@dataclass(slots=True)
class Patient:
    """A patient who waits on the page for the next card after each tap."""

    house: Local
    phone: Phone
    page: Page

    async def taps(self, label: str, then: str) -> None:
        """Press the newest button with these words and wait until a card says ``then``."""
        self.house.clock.advance(PATIENT_READS)
        await self.phone.button(label).click()
        await self.reads(then)

    async def reads(self, words: str) -> Locator:
        """Wait until the newest messages say these words."""
        message = self.phone.root.locator(".message", has_text=words).last
        await message.wait_for(timeout=ANSWER_MS)
        return message


async def _no_reset() -> None:
    """Nobody resets here."""


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path) -> AsyncIterator[Local]:
    """Lumbot with a clinic and a patient, on a clock that runs."""
    settings = local_settings(tmp_path, admins=(CLINIC_ID,))
    clock = MovableClock(START, runs=True)
    async with local_house(settings, clock, on_reset=_no_reset) as running:
        clinic = running.person("Hillside Physiotherapy", number=CLINIC_ID, role="clinic")
        await clinic.user.send("/start")
        running.person("Ana")
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def patient(house: Local, browser: Browser) -> AsyncIterator[Patient]:
    """The page with the patient's chat open, on a desk."""
    context = await browser.new_context(viewport={"width": 1280, "height": 1150})
    page = await context.new_page()
    await page.goto(house.settings.api_url)
    phone = Phone(page.locator("#patient"))
    yield Patient(house, phone, page)
    PICTURES.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=PICTURES / "conversation.png")
    await context.close()


async def _is_welcomed(patient: Patient) -> None:
    await patient.phone.say("/start")
    await patient.reads("Hi, I am Lumbot")
    await patient.taps("Start", "May I keep your answers")
    await patient.taps("Yes, I agree", "send you news")
    await patient.taps("No", "Are you 18 or older?")
    await patient.taps("Yes", "is it 11:0")
    await patient.taps("Yes", f"question 1 of {len(ORDER)}")


async def _is_asked_for_signs(patient: Patient) -> None:
    for number in range(2, len(ORDER) + 1):
        await patient.taps("No", f"question {number} of {len(ORDER)}")
    await patient.taps("No", "Can you stand up safely")


async def _tries_the_tests(patient: Patient) -> None:
    await patient.taps("Yes", "Test 1 of 4")
    await patient.taps("I have done it", "reached for your shoes?")
    await patient.taps("Pain", "How strong was the pain?")
    await patient.taps("6", "Test 2 of 4")
    await patient.taps("I have done it", "bent to the left?")
    await patient.taps("Tension", "bent to the right?")
    await patient.taps("No discomfort", "Test 3 of 4")
    await patient.taps("I have done it", "turned to the left?")
    await patient.taps("No discomfort", "turned to the right?")
    await patient.taps("No discomfort", "Test 4 of 4")
    await patient.taps("I have done it", "bent with a flat back?")
    await patient.taps("Tension", "question 1 of 17")


async def _answers_the_questions(patient: Patient) -> None:
    for number in range(2, len(Activity) + 2):
        await patient.taps("Some pain", f"question {number} of 17")
    await patient.taps("4", "question 10 of 17")
    await patient.taps("6", "question 11 of 17")
    await patient.taps("A dull ache", "question 12 of 17")
    await patient.taps("It stays in my low back", "question 13 of 17")
    await patient.taps("No", "question 14 of 17")
    await patient.taps("Every few months", "question 15 of 17")
    await patient.phone.say("2")
    await patient.reads("question 16 of 17")
    await patient.taps("It stays the same", "question 17 of 17")
    await patient.taps("No", "What makes your back worse?")
    await patient.taps("None of these", "What started it this time?")


async def test_a_patient_taps_from_hello_to_tomorrow_morning(patient: Patient) -> None:
    """Welcome, signs, tests, questions, result, plan and the next morning's reminder work."""
    await _is_welcomed(patient)
    await _is_asked_for_signs(patient)
    await _tries_the_tests(patient)
    await _answers_the_questions(patient)
    await patient.taps("I don't know", "push yourself up with your hands?")
    await patient.taps("No", "in the cold or in the morning?")
    await patient.taps("No", "Your answers, 1 of 3")
    await patient.taps("That is right", "Your answers, 2 of 3")
    await patient.taps("That is right", "Your answers, 3 of 3")
    await patient.taps("All right, show my result", "moderate")
    await patient.taps("Start my plan", "Your plan:")
    await patient.taps("Go on", "When may I remind you")
    await patient.taps("About 08:00", "Your first reminder comes")

    await patient.page.get_by_role("button", name="Tomorrow 08:00").click()

    await patient.phone.button("Show me").click(timeout=ANSWER_MS)
    await patient.reads("Calm and protect")
    await patient.taps("Begin", "1 of 2: Short walk")
    await patient.phone.root.locator("video").last.wait_for(timeout=ANSWER_MS)
