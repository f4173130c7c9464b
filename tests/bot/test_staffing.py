"""The command line for the clinic's people, against a local Telegram and a database on disk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.clock import MovableClock
from bot.config import Settings
from bot.demo import local_settings
from bot.emulator import Server, Telegram
from bot.errors import LumbotError
from bot.invites import code_of, hash_of, link
from bot.staffing import Made, invite, log, members, remove
from bot.storage.database import Database
from bot.telegram.links import qr
from flows.clinic.acts import InviteKind
from tests.bot.clinic import NOON, Clinic, wrote

OWNER, STAFF = 500, 7


@dataclass(frozen=True)
class Desk:
    """Settings of a house whose Telegram answers."""

    settings: Settings
    clock: MovableClock

    async def invites(self, kind: InviteKind, **said: str) -> Made:
        """Make an invite on the command line."""
        return await invite(self.settings, self.clock, kind, **said)


@pytest.fixture
async def desk(tmp_path: Path, url: str) -> AsyncIterator[Desk]:
    """The command line beside the clinic's database."""
    clock = MovableClock(NOON)
    settings = local_settings(tmp_path, admins=(OWNER,))
    telegram = Telegram(token=settings.token.get_secret_value(), clock=clock)
    async with Server(telegram) as server:
        yield Desk(settings.model_copy(update={"api_url": server.url, "database_url": url}), clock)


async def employ(database: Database, telegram_id: int, role: str) -> None:
    """Give somebody a part in the staff."""
    async with database.writing() as conn:
        await conn.exec_driver_sql(
            f"UPDATE patients SET role = '{role}' WHERE telegram_id = {telegram_id}"
        )


async def test_an_invite_of_the_command_line_joins_by_its_reference(
    desk: Desk, clinic: Clinic
) -> None:
    """Only the hash is kept, and the line in the log says that it was the command line."""
    made = await desk.invites(InviteKind.PATIENT, reference=" ab 12")
    code = made.url.partition("?start=")[2]

    assert made.url.startswith("https://t.me/")
    kept = await clinic.rows("SELECT code_hash, kind, reference, created_by FROM invites")
    assert kept == [(hash_of(code), "patient", "AB 12", None)]
    assert await clinic.rows("SELECT staff_id, action, detail FROM audit") == [
        (0, "invite_made", "patient")
    ]
    await clinic.receive(wrote(1, f"/start {code}"))
    assert await clinic.rows("SELECT reference FROM patients") == [("AB 12",)]


async def test_a_reference_that_a_patient_has_is_refused(desk: Desk, clinic: Clinic) -> None:
    """It is said whose it is, and no invite is made."""
    await clinic.receive(wrote(1, "/start"))
    async with clinic.database.writing() as conn:
        await conn.exec_driver_sql("UPDATE patients SET reference = 'AB 12'")

    with pytest.raises(LumbotError, match="Patient 1 has the reference 'AB 12' already"):
        await desk.invites(InviteKind.PATIENT, reference="ab 12")

    assert await clinic.rows("SELECT id FROM invites") == []


async def test_no_two_invites_are_alike(desk: Desk) -> None:
    """Each has a code of its own."""
    made = {(await desk.invites(InviteKind.STAFF, role="clinician")).url for _ in range(5)}

    assert len(made) == 5


async def test_the_staff_are_owners_of_the_settings_and_who_joined(
    desk: Desk, clinic: Clinic
) -> None:
    """Patients are none of them."""
    await clinic.receive(wrote(1, "/start"), wrote(2, "/start", person=8))
    await employ(clinic.database, STAFF, "clinician")

    assert [(each.telegram_id, each.role) for each in await members(desk.settings)] == [
        (OWNER, "owner"),
        (STAFF, "clinician"),
    ]


async def test_who_is_removed_is_removed_by_their_own_conversation(
    desk: Desk, clinic: Clinic
) -> None:
    """The wait is due at once, and the role is gone when it has fired."""
    await clinic.receive(wrote(1, "/start"))
    await employ(clinic.database, STAFF, "clinician")

    await remove(desk.settings, desk.clock, STAFF)
    await clinic.runner.elapse()

    assert await clinic.rows("SELECT role FROM patients") == [("",)]
    assert [line.action for line in await log(desk.settings, 10)] == ["role_ended"]
    assert (STAFF, "staff-ended") in await clinic.said()


@pytest.mark.parametrize(("person", "why"), [(OWNER, "LUMBOT_ADMINS"), (8, "not on the staff")])
async def test_who_cannot_be_removed_is_named(
    desk: Desk, clinic: Clinic, person: int, why: str
) -> None:
    """Owners stand in the settings, and a patient has no part to lose."""
    await clinic.receive(wrote(1, "/start", person=8))

    with pytest.raises(LumbotError, match=why):
        await remove(desk.settings, desk.clock, person)


def test_a_code_follows_from_the_secret_and_the_key() -> None:
    """Alike each time, different for another key or another house, and fit for a link."""
    code = code_of("secret", "u1.2")

    assert code == code_of("secret", "u1.2")
    assert len({code, code_of("secret", "u1.3"), code_of("other", "u1.2")}) == 3
    assert code.replace("-", "").replace("_", "").isalnum()
    assert link("lumbot", code) == f"https://t.me/lumbot?start={code}"


def test_the_picture_of_a_link_is_one_that_a_phone_takes() -> None:
    """A PNG, white around the code."""
    drawn = qr("https://t.me/lumbot?start=abc")

    assert drawn.startswith(b"\x89PNG")
