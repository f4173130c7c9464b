"""Visits from a file: sent in the chat, read beside the conversation, shown, then taken.

Nothing changes before somebody taps Take; the same file sent again has nothing to take.
"""

from __future__ import annotations

from enum import StrEnum

from flows.effects import Say
from flows.events import WaitElapsed
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step, rule
from flows.screens import Button, Screen, Style, opening, screen
from flows.texts import Lines, Text, text
from flows.visit_acts import DecideImport, FetchImport
from flows.visits_known import ImportKnown, Refusal
from flows.wording import dashed

NAME = "upload"
STAGED, TAKEN = "import_staged", "import_taken"
ID = "upload.id"
FILE_BYTES_MAX = 20 * 1024 * 1024  # the most that the Bot API lets a bot download
SHOWN_MAX = 8
DIGITS_MAX = 15


class State(StrEnum):
    """Waiting for a file, reading it, and what was decided."""

    WAITING = "waiting"
    READING = "reading"
    TAKING = "taking"
    DROPPED = "dropped"
    OVER = "over"


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """A decision looks at the file it is about; so does what is said of it."""
    if trigger in {STAGED, TAKEN}:
        return (Need(NeedKind.IMPORT, step.value),)
    number = _number(step.value) if trigger == OPENED else ""
    return (Need(NeedKind.IMPORT, number),) if number else ()


def begin(step: Step) -> str:
    """Ask for a file, or take or drop one that was read."""
    number = _number(step.value)
    if not number:
        return State.WAITING
    if step.fact(Need(NeedKind.IMPORT, number), ImportKnown).state != "staged":
        return State.OVER
    takes = step.value.startswith("take.")
    step.do(DecideImport(int(number), takes=takes))
    return State.TAKING if takes else State.DROPPED


def _number(value: str) -> str:
    verb, _, number = value.partition(".")
    is_number = number.isascii() and number.isdecimal() and len(number) <= DIGITS_MAX
    return number if verb in {"take", "drop"} and is_number else ""


def is_too_large(step: Step) -> bool:
    """Telegram gives no bot a file of this size."""
    return step.file is not None and step.file.size_bytes > FILE_BYTES_MAX


def fetch(step: Step) -> None:
    """Have the file read; what it holds is told as soon as that is known."""
    assert step.file is not None
    step.do(FetchImport(step.file.file_id, step.file.name, step.file.size_bytes))


def show(step: Step, event: WaitElapsed) -> None:
    """Tell what a file holds, and offer to take it; or tell what became of it."""
    found = step.fact(Need(NeedKind.IMPORT, event.value), ImportKnown)
    match event.kind, found.state:
        case _, "refused":
            step.do(Say(screen(text("upload-refused", reason=_reason(found.refusals[0])))))
        case "import_staged", "staged":
            step.do(Say(_preview(found)))
        case "import_taken", "taken":
            done = text("upload-taken", count=found.to_take)
            step.do(Say(screen(done, rows=[[opening("clinic-visits", "clinic_visits")]])))
        case _:
            pass


def _preview(found: ImportKnown) -> Screen:
    counts = text(
        "upload-read",
        count=found.read,
        new=found.new,
        changed=found.changed,
        cancelled=found.cancelled,
        unchanged=found.unchanged,
        refused=found.refused,
    )
    shown = Lines(tuple(_line(each) for each in found.refusals[:SHOWN_MAX]))
    more = found.refused - len(shown.items)
    return screen(
        counts,
        *([text("lines", items=shown)] if shown.items else []),
        *([text("upload-more", count=more)] if more > 0 else []),
        *([] if found.to_take else ["upload-nothing"]),
        rows=[_decisions(found)],
    )


def _decisions(found: ImportKnown) -> list[Button]:
    drop = opening("upload-cancel", NAME, f"drop.{found.id}")
    if not found.to_take:
        return [drop]
    take = text("upload-take", count=found.to_take)
    return [opening(take, NAME, f"take.{found.id}", Style.PRIMARY), drop]


def _line(refusal: Refusal) -> Text:
    return text("upload-line", number=refusal.number, reason=_reason(refusal))


def _reason(refusal: Refusal) -> Text:
    return text(f"import-{dashed(refusal.reason)}", **dict(refusal.said))


def draw(step: Step) -> Screen:
    """Draw what is asked for, or what was decided."""
    menu = opening("clinic-menu-open", "clinic")
    state = State(step.state)
    again = [[opening("upload-another", NAME)]] if state is not State.WAITING else []
    lines = ("upload-ask", "upload-kinds") if state is State.WAITING else (f"upload-{state}",)
    return Screen(
        tuple(text(line) for line in lines),
        (*(tuple(row) for row in again), (menu,)),
        takes_file=state is State.WAITING,
    )


RULES = (
    rule(
        "file_sent",
        State.WAITING,
        State.WAITING,
        when=is_too_large,
        do=lambda step: step.say(screen("upload-too-large")),
    ),
    rule("file_sent", State.WAITING, State.READING, do=fetch),
)

FLOW = Flow(
    name=NAME,
    version=1,
    states=State,
    rules=RULES,
    draw=draw,
    begin=begin,
    asks=False,
    needs=needs,
    waits={STAGED: show, TAKEN: show},
)
