"""The bar above the chats: the bot's time, its controls, starting over, and a lost server."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.async_api import expect

from bot.emulator import Server
from tests.browser.conftest import START, Desk

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_the_bar_shows_the_bots_time_in_the_chosen_zone(desk: Desk) -> None:
    """Nine o'clock UTC is eleven in Johannesburg and half past two in the afternoon in Delhi."""
    await desk.opens()
    time = desk.page.locator("#clock-time")
    await expect(time).to_have_text("Sun 22 Nov 2026 11:00")

    await desk.page.get_by_label("Time zone").select_option("Asia/Kolkata")

    await expect(time).to_have_text("Sun 22 Nov 2026 14:30")


@pytest.mark.parametrize(
    ("button", "ahead"),
    [
        ("+10 min", timedelta(minutes=10)),
        ("+1 hour", timedelta(hours=1)),
        ("Tomorrow 08:00", timedelta(hours=21)),
    ],
)
async def test_a_clock_button_moves_the_bots_time(
    desk: Desk, button: str, ahead: timedelta
) -> None:
    """Each button moves the one clock; tomorrow is counted in the chosen zone."""
    await desk.opens()

    await desk.page.get_by_role("button", name=button).click()

    local = START + ahead + timedelta(hours=2)
    await expect(desk.page.locator("#clock-time")).to_contain_text(f"{local:%H:%M}")
    assert desk.clock.now() == START + ahead


async def test_messages_of_another_day_stand_under_their_date(desk: Desk) -> None:
    """Each day has one heading, in the order of time."""
    await desk.opens()
    await desk.patient.say("today")
    await desk.patient.sees("You said: today")

    await desk.page.get_by_role("button", name="Tomorrow 08:00").click()
    await expect(desk.page.locator("#clock-time")).to_contain_text("08:00")
    await desk.patient.say("tomorrow")

    await desk.patient.sees("You said: tomorrow")
    days = desk.page.locator("#patient .day-name")
    await expect(days).to_have_text(["Sunday 22 November", "Monday 23 November"])


async def test_reset_asks_once_and_then_empties_every_chat(desk: Desk) -> None:
    """Cancel keeps the chats; the second time they are gone."""
    await desk.opens()
    await desk.patient.say("hello")
    await desk.patient.sees("You said: hello")

    await desk.page.get_by_role("button", name="Reset").click()
    await desk.page.get_by_role("button", name="Cancel").click()
    await expect(desk.page.locator("#patient .message")).to_have_count(2)
    await desk.page.get_by_role("button", name="Reset").click()
    await desk.page.get_by_role("dialog").get_by_role("button", name="Reset").click()

    await expect(desk.page.locator(".message")).to_have_count(0)
    await desk.patient.say("back")
    await desk.patient.sees("You said: back")


async def test_a_lost_server_is_said_and_found_again(desk: Desk) -> None:
    """While the server is away a line says so; when it is back the chat goes on by itself."""
    desk.may_lose_connection = True
    await desk.opens()
    await desk.patient.say("before")
    await desk.patient.sees("You said: before")

    await desk.server.stop()
    await expect(desk.page.get_by_role("alert")).to_have_text("Connection lost. Trying again…")
    async with Server(desk.server.telegram, port=desk.server.port, page=True):
        await expect(desk.page.get_by_role("alert")).to_be_hidden()
        await desk.patient.say("after")
        await desk.patient.sees("You said: after")
