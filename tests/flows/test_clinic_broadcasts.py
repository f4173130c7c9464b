"""The list of broadcasts, and what can be done about one on its way."""

from __future__ import annotations

import pytest

from flows.clinic.broadcasting import SendLedger, SteerBroadcast, Steering
from flows.clinic.facts_broadcasts import BroadcastState, Tally
from tests.flows.drive import catalogues
from tests.flows.newsdesk import Writer, broadcast, writer
from tests.flows.talk import found, taps


def following(state: BroadcastState, value: str = "show.7") -> Writer:
    """Somebody who has opened broadcast 7."""
    who = writer("broadcasts")
    who.known = [broadcast(7, state)]
    who.open("broadcasts", value)
    return who


def said(who: Writer) -> str:
    """What the card says in English."""
    assert who.screen is not None
    return "\n".join(catalogues().html(line, "en") for line in who.screen.lines)


def test_the_card_counts_what_became_of_the_messages() -> None:
    """What is none is left out."""
    who = following(BroadcastState.RUNNING)

    assert "On its way to 412 patients: 50% done." in said(who)
    assert "Delivered: 206\nWaiting: 200\nBlocked the bot: 6" in said(who)


def test_pausing_and_going_on_is_one_tap_each() -> None:
    """The card shows at once how it stands then."""
    who = following(BroadcastState.RUNNING, "pause.7")
    assert found(who, SteerBroadcast) == [SteerBroadcast(7, Steering.PAUSE)]
    assert "Paused at 50%." in said(who)

    who.known = [broadcast(7, BroadcastState.PAUSED)]
    taps(who, "broadcasts-resume")

    assert found(who, SteerBroadcast) == [SteerBroadcast(7, Steering.RESUME)]
    assert "On its way" in said(who)


def test_cancelling_is_asked_once_more() -> None:
    """The first tap changes nothing."""
    who = following(BroadcastState.RUNNING)
    taps(who, "broadcasts-cancel")
    assert (who.place, found(who, SteerBroadcast)) == ("broadcasts.sure", [])

    taps(who, "broadcasts-cancel-sure")

    assert found(who, SteerBroadcast) == [SteerBroadcast(7, Steering.CANCEL)]
    assert "Cancelled." in said(who)


@pytest.mark.parametrize("state", [BroadcastState.DONE, BroadcastState.CANCELLED])
@pytest.mark.parametrize("steering", Steering)
def test_what_has_ended_stays_as_it_is(state: BroadcastState, steering: Steering) -> None:
    """An old button on the message that showed the progress changes nothing."""
    who = following(state, f"{steering}.7")

    assert found(who, SteerBroadcast) == []
    assert who.place == "broadcasts.shown"


def test_the_ledger_comes_as_a_file() -> None:
    """One tap asks for it."""
    who = following(BroadcastState.DONE)
    taps(who, "broadcasts-ledger")

    assert found(who, SendLedger) == [SendLedger(7)]


def test_the_list_has_pages_with_the_newest_first() -> None:
    """Four on a page, and a way to the others."""
    who = writer("broadcasts")
    who.known = [broadcast(number, BroadcastState.DONE) for number in range(1, 7)]
    who.open("broadcasts")
    assert "6: done. Closed on Friday.\n5: done." in said(who)
    taps(who, "broadcasts-earlier")

    assert "2: done. Closed on Friday.\n1: done." in said(who)
    taps(who, "broadcasts-later")
    assert "6: done." in said(who)


@pytest.mark.parametrize("value", ["show.", "show.x", "page.-1", "pause.٧", "show.9999999999", "x"])
def test_a_forged_value_is_the_list(value: str) -> None:
    """Nothing fails, and nothing is steered."""
    who = following(BroadcastState.RUNNING, value)

    assert (who.place, found(who, SteerBroadcast)) == ("broadcasts.list", [])


@pytest.mark.parametrize("word", ["show", "pause", "ask", "ledger"])
def test_a_number_that_is_none_is_said_so(word: str) -> None:
    """A broadcast that does not exist can neither be seen nor steered."""
    who = following(BroadcastState.RUNNING, f"{word}.8")

    assert who.lines == ["broadcasts-none"]
    assert found(who, SteerBroadcast) + found(who, SendLedger) == []


def test_a_broadcast_is_only_at_a_hundred_when_it_has_ended() -> None:
    """The last message in the air keeps it at 99."""
    all_over = broadcast(7, BroadcastState.RUNNING, tally=Tally(delivered=500))

    assert all_over.percent == 99
    assert broadcast(7, BroadcastState.DONE, tally=Tally()).percent == 100
