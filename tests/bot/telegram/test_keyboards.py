"""Buttons: what is written into them comes back as it was, and nothing else is believed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.telegram import keyboards
from flows.events import ButtonForged, ButtonPressed
from flows.screens import Button, Screen, Style, button, opening, pain_rows, screen
from flows.texts import Text

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
names = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=14)
values = st.text("abcdefghijklmnopqrstuvwxyz0123456789_:/+-", max_size=14)
steps = st.integers(0, 10**9)


def label(text: Text) -> str:
    """Stand in for the catalogues: the message's own name."""
    return text.id


@given(names, steps, names, values)
def test_a_button_of_a_card_comes_back(flow: str, step: int, trigger: str, value: str) -> None:
    """Flow, step, trigger and value of a card's button survive the way to Telegram and back."""
    data = keyboards.encode(button("a", trigger, value), flow=flow, step=step)
    assert keyboards.decode(data, AT) == ButtonPressed(AT, flow, step, trigger, value)


@given(names, steps, names, values)
def test_an_opening_button_comes_back(flow: str, step: int, opens: str, value: str) -> None:
    """A button that opens a flow says so whatever card it was drawn on."""
    data = keyboards.encode(opening("a", opens, value), flow=flow, step=step)
    assert keyboards.decode(data, AT) == ButtonPressed(AT, opens, None, "", value)


@pytest.mark.parametrize(("length", "fits"), [(50, True), (51, False)])
def test_sixty_four_bytes_are_the_most(length: int, fits: bool) -> None:
    """The longest data that Telegram takes is written, and one byte more is refused."""
    wanted = button("a", "t", "v" * length)
    if fits:
        assert len(keyboards.encode(wanted, flow="flow_x", step=12)) == 64
    else:
        with pytest.raises(ValueError, match="longer than 64 bytes"):
            keyboards.encode(wanted, flow="flow_x", step=12)


def test_bytes_count_and_not_letters() -> None:
    """Letters of two bytes count twice."""
    with pytest.raises(ValueError, match="longer than 64 bytes"):
        keyboards.encode(button("a", "t", "ñ" * 30), flow="flow_x", step=12)


@pytest.mark.parametrize(
    "data",
    [
        "", ":", "1", "1:", "1:home", "1::", "1:::", "1::5:go:", "2:home:5:go:", "0:home::",
        "01:home::", "1:home:5", "1:home:5:", "1:home:5::", "1:home:x:go:", "1:home:-5:go:",
        "1:home:٥:go:", "1:home:²:go:", "1:home: 5:go:", "1:home:05:go:", "1:home:5.0:go:",
        "١:home::", "yes", '{"a":1}', "\x00", "1:home::a\x00",
        "1:home:" + "9" * 5000 + ":go:", "1:home::" + "v" * 60,
    ],
)  # fmt: skip
def test_what_this_bot_never_wrote_is_forged(data: str) -> None:
    """Other versions, missing parts, odd numbers and data that is too long are forged."""
    assert keyboards.decode(data, AT) == ButtonForged(AT)


@given(st.one_of(st.text(), st.text("1:259ab²٥\x00 ", max_size=40).map("1:".__add__)))
@example("1:\ud800:5:go:")
def test_any_data_is_read_or_forged(data: str) -> None:
    """No data raises; what is read would be written again to the letter."""
    read = keyboards.decode(data, AT)
    if isinstance(read, ButtonPressed):
        opens = read.flow if read.step is None else ""
        again = Button(Text("a"), read.trigger, read.value, opens)
        assert keyboards.encode(again, flow=read.flow, step=read.step or 0) == data


def test_an_inline_keyboard() -> None:
    """Rows stay rows, labels are words, and only marked buttons have a style."""
    shown = screen("a", rows=[
        [button("answer-yes", "answered", "yes", Style.DANGER)],
        [button("nav-back", "back"), opening("home-help", "help", style=Style.PRIMARY)],
    ])  # fmt: skip
    assert keyboards.inline(shown, label, flow="red_flags", step=7) == {
        "inline_keyboard": [
            [{"text": "answer-yes", "callback_data": "1:red_flags:7:answered:yes",
              "style": "danger"}],
            [{"text": "nav-back", "callback_data": "1:red_flags:7:back:"},
             {"text": "home-help", "callback_data": "1:help::", "style": "primary"}],
        ]
    }  # fmt: skip


def test_a_screen_without_buttons_has_no_keyboard() -> None:
    """Nothing to tap is nothing, not an empty keyboard."""
    assert keyboards.inline(screen("a"), label, flow="home", step=1) is None


def test_the_keyboard_that_shares_a_location() -> None:
    """Telegram's own button comes first, the screen's words below it as plain buttons."""
    shown = Screen((Text("a"),), pain_rows("rated")[:1], asks_location=True)
    written = keyboards.location(shown, label)
    assert written["keyboard"][0] == [{"text": "nav-share-location", "request_location": True}]
    assert written["keyboard"][1] == [{"text": "number"}] * 4
    assert (written["one_time_keyboard"], written["resize_keyboard"]) == (True, True)


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        (["No", "Yes", "Not sure"], [3]),
        (["No", "Sí", "No estoy seguro"], [2, 1]),
        (["Nein", "Ja", "Ich bin nicht sicher"], [2, 1]),
        (["What is kept about me", "Help"], [1, 1]),
        (["0", "1", "2", "3"], [4]),
        (["A button of far more letters than a phone shows", "No"], [1, 1]),
    ],
)
def test_a_row_that_a_phone_would_cut_off_is_broken_up(labels: list[str], rows: list[int]) -> None:
    """Every label is shown whole where it can be, and the order stays."""
    shown = screen("a", rows=[[button(each, "t") for each in labels]])
    written = keyboards.inline(shown, label, flow="home", step=1)

    assert written is not None
    assert [len(row) for row in written["inline_keyboard"]] == rows
    assert [each["text"] for row in written["inline_keyboard"] for each in row] == labels


def test_a_row_begins_where_reading_begins() -> None:
    """Telegram draws from the left for everybody, so that Arabic gets its rows turned round."""
    shown = screen("a", rows=[[button("لا", "t"), button("نعم", "t")], [button("رجوع", "t")]])
    written = keyboards.inline(shown, label, flow="home", step=1, direction="rtl")

    assert written is not None
    said = [[each["text"] for each in row] for row in written["inline_keyboard"]]
    assert said == [["نعم", "لا"], ["رجوع"]]
