"""Every screen that a patient can be led to, in every language, as Telegram would take it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest

from bot.emulator.html import parse_html, utf16_length
from bot.l10n import LOCALES, Catalogues
from bot.labels import fits
from bot.outbox import Target
from bot.pictures import catalogue
from bot.telegram.render import Renderer
from bot.understanding import Understanding
from flows import engine
from flows.effects import Say, Show
from flows.events import ButtonPressed, CommandGiven, Event, LocationShared, TextSent
from flows.languages import PSEUDO
from flows.registry import COMMANDS, FLOWS
from flows.screens import Button, Typed
from flows.session import Profile, Session
from tests.flows.looked_up import facts_of

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
WALKS, STEPS = 48, 100
STRANGER = Profile("en", "Africa/Johannesburg")
ADULT = replace(STRANGER, is_adult=True, care_consent=True)
SPOKEN = (*sorted(path.name for path in LOCALES.iterdir() if path.is_dir()), PSEUDO)
TEXT_MAX, CAPTION_MAX = 4096, 1024
PICTURES = catalogue.keys()
TYPED = ("9:00", "3", "14:20")


def pressed(session: Session, each: Button) -> Event:
    """Tap a button of the card that this session shows."""
    if each.opens:
        return ButtonPressed(AT, each.opens, None, "", each.value)
    return ButtonPressed(AT, session.place.flow, session.step, each.trigger, each.value)


def what_may_follow(session: Session, understand: Understanding) -> Iterator[Event]:
    """Return each button, some typed answers and a place; commands where nothing is asked."""
    now = TextSent(AT, "")
    shown = engine.current_screen(session, now, facts_of(session, now))
    for each in (each for row in shown.rows for each in row):
        yield pressed(session, each)
    for typed in () if shown.typed is Typed.CHOICE else TYPED:
        if choice := understand(typed, shown, "en"):
            yield TextSent(AT, typed, choice)
    if shown.asks_location:
        yield LocationShared(AT, "Asia/Kathmandu")
    if not FLOWS[session.place.flow].asks:
        for name in COMMANDS:
            yield CommandGiven(AT, name)


def walked(understand: Understanding) -> list[tuple[Session, Show | Say]]:
    """Have patients wander through the conversation, and return whatever they are shown."""
    effects: list[tuple[Session, Show | Say]] = []
    for number in range(WALKS):
        chance = Random(number)
        mostly = ("no", "yes", "", "no")[number % 4]
        session = engine.begin(STRANGER)
        if mostly == "no":
            session = engine.step(engine.begin(ADULT), CommandGiven(AT, "test")).session
        for _ in range(STEPS):
            event = chosen(list(what_may_follow(session, understand)), mostly, chance)
            result = engine.step(session, event, facts_of(session, event))
            session = result.session
            shown = (each for each in result.effects if isinstance(each, Show | Say))
            effects += [(session, each) for each in shown]
    return effects


def chosen(events: list[Event], mostly: str, chance: Random) -> Event:
    """Choose what happens next; most patients say yes or no alike to most questions."""
    alike = [each for each in events if isinstance(each, ButtonPressed) and each.value == mostly]
    ahead = [each for each in events if not isinstance(each, ButtonPressed) or not _ends(each)]
    if alike and chance.random() < 0.9:
        return chance.choice(alike)
    return chance.choice(ahead if ahead and chance.random() < 0.9 else events)


def _ends(event: ButtonPressed) -> bool:
    return event.trigger in ("back", "leave")


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    """The real messages, of a clinic whose name is not kind to HTML."""
    facts = {
        "clinic": "Back & <Neck>", "phone": "+27 21 555 0100", "hours": "08:00-17:00 Mon-Fri",
        "emergency": "112",
    }  # fmt: skip
    return Catalogues.load(facts)


@pytest.fixture(scope="module")
def effects(catalogues: Catalogues) -> list[tuple[Session, Show | Say]]:
    """Everything shown on these walks, each look once."""
    unique = {
        repr((session.place.flow, effect)): (session, effect)
        for session, effect in walked(Understanding(catalogues))
    }
    return list(unique.values())


def test_the_walks_come_by_every_part(effects: list[tuple[Session, Show | Say]]) -> None:
    """What is checked below is the whole conversation and not its first question."""
    assert {session.place.flow for session, _ in effects} >= {"welcome", "home", "severity"}
    assert len(effects) > 100


@pytest.mark.parametrize("language", SPOKEN)
def test_telegram_takes_every_screen(
    catalogues: Catalogues, effects: list[tuple[Session, Show | Say]], language: str
) -> None:
    """Markup is whole, nothing is too long, every button has words and a code that comes back."""
    renderer, troubles = Renderer(catalogues), set[str]()
    for session, effect in effects:
        target = Target(1, language, session.place.flow, session.step)
        tapped = replace(target, tapped_message_id=7)
        name = f"{session.place.flow}: {effect.screen.lines[0].id}"
        for each in (*renderer(effect, target), *renderer(effect, tapped)):
            troubles |= {f"{name}: {trouble}" for trouble in faults_of(each.params, language)}
        if effect.screen.picture and effect.screen.picture not in PICTURES:
            troubles.add(f"{name}: no picture {effect.screen.picture!r}")
        if effect.screen.drops_keyboard and effect.screen.rows:
            troubles.add(f"{name}: its buttons are lost, because it takes a keyboard away")
    assert sorted(troubles) == []


def faults_of(params: dict[str, Any], language: str) -> Iterator[str]:
    """Say what Telegram would not take, or show badly."""
    if "text" in params:
        words, _ = parse_html(params["text"])
        if not 1 <= utf16_length(words) <= TEXT_MAX:
            yield f"text of {utf16_length(words)}"
    if "caption" in params:
        words, _ = parse_html(params["caption"])
        if not 1 <= utf16_length(words) <= CAPTION_MAX:
            yield f"caption of {utf16_length(words)}"
    markup = params.get("reply_markup") or {}
    rows = markup.get("inline_keyboard", []) + markup.get("keyboard", [])
    for each in (each for row in rows for each in row):
        if not each["text"] or (language != PSEUDO and not fits(each["text"])):
            yield f"label {each['text']!r}"
    if any(len(row) > 8 for row in rows) or sum(map(len, rows)) > 100:
        yield "too many buttons"
