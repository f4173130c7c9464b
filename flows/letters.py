"""Messages of the clinic to one patient: the templates there are, and how one is said."""

from __future__ import annotations

from typing import Final

from flows.effects import AlertClinic, WorkKind
from flows.events import WaitElapsed
from flows.flow import Step
from flows.screens import opening, screen
from flows.texts import Text, text

TEMPLATE, OWN_WORDS = "template", "words"
TEMPLATES: Final = ("call", "visit", "keep-on", "ease-off", "thanks")
WORDS_MAX: Final = 600


def template_id(name: str) -> str:
    """Return the message of a template."""
    return f"letter-{name}"


def wrote(step: Step, event: WaitElapsed) -> None:
    """Say what the clinic wrote; who cannot be written to by now is back on its list."""
    if step.profile.is_stopped or step.profile.is_blocked:
        step.do(AlertClinic(WorkKind.CONTACT_WANTED))
        return
    kind, _, words = event.value.partition(".")
    said: Text | str = text(template_id(words)) if kind == TEMPLATE else words
    answer = opening("letter-reply", "reply")
    step.say(screen(text("letter", words=said), rows=[[answer], [opening("menu-open", "home")]]))
