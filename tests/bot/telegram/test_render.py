"""Rendering: which message is edited, closed or sent anew, and words that Telegram accepts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from telegram import Bot

from bot.emulator import User
from bot.l10n import Catalogues
from bot.outbox import Call, Target
from bot.telegram.calling import call
from bot.telegram.render import Renderer
from flows.effects import Priority, Say, Show
from flows.screens import Rows, Screen, button, opening
from flows.texts import Lines, Text, text

MESSAGES = """
one = One
two = <b>Two</b> at { $clinic }
named = Hello <i>{ $name }</i>
both = { $first }: { $list }
go = Go on
nav-share-location = Share my location
"""
HOSTILE = "Dr <script>alert('&amp;')</script> & \"Sons\" </b>"
TEXT = Target(chat_id=5, language="en", flow="home", step=3)
TAPPED = replace(TEXT, tapped_message_id=7)
FILMED = replace(TAPPED, tapped_has_media=True, tapped_picture="bridge")
ROWS: Rows = ((button("go", "went"),),)
MARKUP = {"inline_keyboard": [[{"text": "Go on", "callback_data": "1:home:3:went:"}]]}
PLAIN = Screen((text("one"), text("two")), ROWS)
FILM = replace(PLAIN, picture="bridge")
WORDS = (
    "One\n\n<b>Two</b> at Dr &lt;script&gt;alert('&amp;amp;')&lt;/script&gt; "
    '&amp; "Sons" &lt;/b&gt;'
)


@pytest.fixture(scope="module")
def renderer(tmp_path_factory: pytest.TempPathFactory) -> Renderer:
    """Two small catalogues of a clinic with a hostile name."""
    folder: Path = tmp_path_factory.mktemp("locales")
    for language, messages in (("en", MESSAGES), ("es", "one = Uno\ngo = Seguir")):
        (folder / language).mkdir()
        (folder / language / "all.ftl").write_text(messages, "utf-8")
    return Renderer(Catalogues.load({"clinic": HOSTILE}, folder))


def methods(calls: tuple[Call, ...]) -> list[str]:
    """Return the methods of these calls, with the picture where one goes along."""
    return [f"{each.method} {each.picture}".strip() for each in calls]


NEW, EDIT, CAPTION = "sendMessage", "editMessageText", "editMessageCaption"
CLOSE, NEW_FILM = "editMessageReplyMarkup", "sendAnimation bridge"
DONE = text("one")
ASKS = replace(PLAIN, asks_location=True)
DROPS = Screen((text("one"),), drops_keyboard=True)


@pytest.mark.parametrize(
    ("effect", "target", "expected"),
    [
        (Show(PLAIN), TEXT, [NEW]),
        (Show(FILM), TEXT, [NEW_FILM]),
        (Show(PLAIN), TAPPED, [EDIT]),
        (Show(PLAIN), FILMED, [CLOSE, NEW]),
        (Show(FILM), FILMED, [CAPTION]),
        (Show(FILM), TAPPED, [CLOSE, NEW_FILM]),
        (Show(FILM), replace(FILMED, tapped_picture="cat-camel"), [CLOSE, NEW_FILM]),
        (Show(FILM), replace(FILMED, tapped_picture=""), [CLOSE, NEW_FILM]),
        (Show(PLAIN, DONE), TEXT, [NEW]),
        (Show(PLAIN, DONE), TAPPED, [EDIT, NEW]),
        (Show(PLAIN, DONE), FILMED, [CAPTION, NEW]),
        (Show(FILM, DONE), FILMED, [CAPTION, NEW_FILM]),
        (Show(ASKS), TAPPED, [CLOSE, NEW]),
        (Show(DROPS), TAPPED, [CLOSE, NEW]),
        (Show(ASKS), TEXT, [NEW]),
        (Say(PLAIN), TEXT, [NEW]),
        (Say(PLAIN, Priority.REMINDER), TAPPED, [NEW]),
        (Say(FILM), FILMED, [NEW_FILM]),
    ],
)
def test_edited_closed_or_new(
    renderer: Renderer, effect: Show | Say, target: Target, expected: list[str]
) -> None:
    """A card changes where Telegram can change it; else it is closed and followed by another."""
    calls = renderer(effect, target)
    assert methods(calls) == expected
    assert {each.params["chat_id"] for each in calls} == {5}


def test_an_edit_says_all_that_the_card_says(renderer: Renderer) -> None:
    """Words as HTML with every argument escaped, no preview of links, and the buttons."""
    [edit] = renderer(Show(PLAIN), TAPPED)
    assert edit.params == {
        "chat_id": 5, "message_id": 7, "text": WORDS, "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True}, "reply_markup": MARKUP,
    }  # fmt: skip


def test_a_caption_has_no_link_preview(renderer: Renderer) -> None:
    """Telegram knows no such parameter for pictures."""
    [edit] = renderer(Show(FILM), FILMED)
    assert edit.params == {
        "chat_id": 5, "message_id": 7, "caption": WORDS, "parse_mode": "HTML",
        "reply_markup": MARKUP,
    }  # fmt: skip


def test_a_record_stays_without_buttons(renderer: Renderer) -> None:
    """A part that has ended leaves one line behind, and what follows is a message below it."""
    record, _ = renderer(Show(PLAIN, DONE), TAPPED)
    assert record.params["text"] == "One"
    assert "reply_markup" not in record.params


def test_a_card_without_record_only_loses_its_buttons(renderer: Renderer) -> None:
    """Its words and its picture stay where they are."""
    close, _ = renderer(Show(PLAIN), FILMED)
    assert close.params == {
        "chat_id": 5, "message_id": 7, "reply_markup": {"inline_keyboard": []}
    }  # fmt: skip


def test_keyboards_of_places(renderer: Renderer) -> None:
    """One screen brings Telegram's own button for a place, and a later one takes it away."""
    [asks] = renderer(Show(ASKS), TEXT)
    assert asks.params["reply_markup"] == {
        "keyboard": [[{"text": "Share my location", "request_location": True}],
                     [{"text": "Go on"}]],
        "resize_keyboard": True, "one_time_keyboard": True,
    }  # fmt: skip
    [drops] = renderer(Say(DROPS), TEXT)
    assert drops.params["reply_markup"] == {"remove_keyboard": True}


def test_words_of_the_readers_language(renderer: Renderer) -> None:
    """Words and labels are in the reader's language; what it lacks is in English."""
    [new] = renderer(Show(PLAIN), replace(TEXT, language="es"))
    assert str(new.params["text"]).startswith("Uno\n\n<b>Two</b>")
    assert "Seguir" in str(new.params["reply_markup"])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60), st.text(max_size=60))
async def test_no_argument_can_break_a_message(
    renderer: Renderer, bot: Bot, ana: User, name: str, other: str
) -> None:
    """Whatever stands in an argument, Telegram shows it as it is."""
    args: dict[str, Any] = {
        "first": text("named", name=name),
        "list": Lines((text("named", name=other), text("two"))),
    }
    shown = Screen((Text("both", args),), ((opening("go", "home"),),))
    [new] = renderer(Show(shown), replace(TEXT, chat_id=ana.id))

    await call(bot, new.method, new.params)

    assert f"Hello {name}".rstrip() in ana.last.text or not name.strip()
    assert HOSTILE in ana.last.text


async def test_a_card_lives_in_a_chat(renderer: Renderer, bot: Bot, ana: User) -> None:
    """A card is sent, turned, closed with its record and followed, as a patient sees it."""
    target = replace(TEXT, chat_id=ana.id)
    for effect in (Show(PLAIN), Show(ASKS), Say(DROPS)):
        for each in renderer(effect, target):
            await call(bot, each.method, each.params)
    card = ana.chat[1]
    assert card.labels == ["Go on"]
    tapped = replace(target, tapped_message_id=card.message_id)
    for effect in (Show(Screen((text("one"),), ROWS)), Show(PLAIN, text("named", name="Ana"))):
        for each in renderer(effect, tapped):
            await call(bot, each.method, each.params)

    assert (ana.chat[1].html, ana.chat[1].labels) == ("Hello <i>Ana</i>", [])
    assert ana.last.labels == ["Go on"]
