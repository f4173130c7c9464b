"""Erasing a patient on an operator's word: the very rows that the patient's own wish writes."""

from __future__ import annotations

from datetime import datetime

from bot.app import facts
from bot.calls import Cause, Target
from bot.config import Settings
from bot.l10n import Catalogues
from bot.runner import House
from bot.runner.writing import Outcome, Stepped, written
from bot.storage import erasing, sessions
from bot.storage.database import Database
from bot.telegram.render import Renderer
from flows import erase as flow
from flows.effects import EraseAll, Say
from flows.registry import FIRST
from flows.screens import opening, screen


async def erase(database: Database, settings: Settings, number: int, now: datetime) -> bool:
    """Erase a patient, tell them and staff; say whether there was such a patient.

    A running Lumbot sends what is told when it next looks at its outbox.
    """
    catalogues = Catalogues.load(facts(settings))
    house = House(settings.timezone, catalogues.languages, settings.admins, settings.clinic_hours)
    last = Say(screen("erase-done", rows=[[opening("stop-start-again", FIRST)]]))
    async with database.writing() as conn:
        telegram_id = await erasing.telegram_id_of(conn, number)
        if telegram_id is None:
            return False
        known = await sessions.load(conn, [telegram_id])
        if telegram_id not in known:  # without a conversation there is nothing to say it in
            return await erasing.erase(conn, number, now)
        language = known[telegram_id].session.profile.language
        target = Target(telegram_id, language, flow.NAME, known[telegram_id].session.step)
        cause = Cause(f"erased{number}", now, now)
        out = Outcome(known, stepped=[Stepped(telegram_id, target, cause, (EraseAll(), last))])
        await written(conn, out, Renderer(catalogues), house, now)
    return True
