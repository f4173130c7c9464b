"""The code with which somebody comes: used once, and where it is no good the welcome goes on."""

from __future__ import annotations

from typing import Final

from flows.clinic.acts import InviteKind, UseInvite
from flows.clinic.facts_staff import CodeFound, Invited
from flows.clinic.roles import Role
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Step
from flows.screens import screen

PREFIX: Final = "code."


def is_one(step: Step) -> bool:
    """Somebody came with a code, and not by a button."""
    return step.value.startswith(PREFIX)


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """The invite of the code that somebody comes with."""
    return (_need(step),) if trigger == OPENED and is_one(step) else ()


def _need(step: Step) -> Need:
    return Need(NeedKind.CODE, step.value.removeprefix(PREFIX))


def join(step: Step) -> bool:
    """Use an invite and return whether it was good; one that is not is said so kindly."""
    invite = step.fact(_need(step), CodeFound).invite
    trouble = _trouble(step, invite)
    if invite is None or trouble:
        step.say(screen(trouble))
        return False
    step.do(UseInvite(invite.id, InviteKind(invite.kind)))
    if invite.kind == InviteKind.STAFF:
        if step.profile.role != Role.OWNER:  # who the settings name stays one
            step.change(role=invite.role)
        return True
    step.change(reference=invite.reference or step.profile.reference)
    step.say(screen("invite-joined"))
    return True


def _trouble(step: Step, invite: Invited | None) -> str:
    if invite is None:
        return "invite-unknown"
    if invite.is_used:
        return "invite-used"
    if invite.is_revoked or invite.is_held:
        return "invite-gone"
    return "invite-expired" if step.at >= invite.expires_at else ""
