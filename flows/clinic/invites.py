"""Invites for patients: a link and its picture for one person, tied to the clinic's reference."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from flows.clinic import roles
from flows.clinic.acts import LINK, InviteKind, MakeInvite, RevokeInvite
from flows.clinic.facts_staff import Held, Invited, InvitePage, Page
from flows.clinic.paging import counted, menu_row, number_in, page_in, turning
from flows.facts import Need, NeedKind
from flows.flow import OPENED, Flow, Step, rule
from flows.references import REFERENCE_MAX, normalised
from flows.screens import Button, Screen, Style, Typed, button, one_a_row, opening, screen
from flows.texts import ShortDay, text
from flows.wording import dashed

NAME = "invites"
NUMBER, CHOSEN = "invites.page", "invites.chosen"
REVOKE = "revoke"


class State(StrEnum):
    """The open invites, the reference of a new one, and the question before one is revoked."""

    LIST = "list"
    ASKING = "asking"
    MADE = "made"
    REVOKING = "revoking"
    REVOKED = "revoked"


def needs(step: Step, trigger: str) -> tuple[Need, ...]:
    """The page that is opened, or the one that is shown again."""
    if trigger == OPENED:
        return () if step.value.startswith(REVOKE) else (_need(step, page_in(step.value)),)
    if trigger == "typed" and step.state == State.ASKING:
        return (_holder(step),)
    return (_need(step, _page(step)),) if step.state == State.LIST else ()


def _need(step: Step, number: int) -> Need:
    return Need(NeedKind.INVITES, f"{step.profile.role}.{number}")


def _holder(step: Step) -> Need:
    return Need(NeedKind.HOLDER, normalised(step.value))


def _page(step: Step) -> int:
    return int(step.data.get(NUMBER) or 0)


def begin(step: Step) -> str:
    """Open the list, or ask about one invite on it."""
    verb, _, chosen = step.value.partition(".")
    number = number_in(chosen)
    if verb == REVOKE and number is not None:
        step.put(CHOSEN, number)
        return State.REVOKING
    step.put(NUMBER, 0 if verb == REVOKE else page_in(step.value))
    return State.LIST if verb != REVOKE else State.ASKING


def make(step: Step) -> None:
    """Make an invite for who has this reference."""
    _make(step, normalised(step.value))


def make_without(step: Step) -> None:
    """Make one for somebody without a reference."""
    _make(step, "")


def _make(step: Step, reference: str) -> None:
    said = (
        text("invite-picture-named", reference=reference, link=LINK)
        if reference
        else text("invite-picture", link=LINK)
    )
    step.do(MakeInvite(screen(said), InviteKind.PATIENT, reference=reference))
    step.close(text("invite-record"))


def is_reference(step: Step) -> bool:
    """What was typed can be a reference."""
    return 0 < len(step.value.strip()) <= REFERENCE_MAX and "\n" not in step.value


def is_held(step: Step) -> bool:
    """What was typed is the reference of somebody who has joined."""
    return is_reference(step) and step.fact(_holder(step), Held).patient_id > 0


def tell_whose(step: Step) -> None:
    """Say whose it is: two people with one reference would see each other's visits."""
    number = step.fact(_holder(step), Held).patient_id
    card = opening("matter-card", "patient", str(number))
    rows = ((card,),) if roles.may_enter(step.profile.role, "patient") else ()
    said = screen(text("invite-reference-taken", patient=number), rows=rows)
    step.say(replace(said, about=number))


def ask_again(step: Step) -> None:
    """Say what a reference is."""
    step.say(screen(text("invite-reference-long", most=REFERENCE_MAX)))


def revoke(step: Step) -> None:
    """Make the code useless."""
    kinds = tuple(kind for kind in InviteKind if roles.may_invite(step.profile.role, kind))
    step.do(RevokeInvite(int(step.data[CHOSEN] or 0), kinds))


def draw(step: Step) -> Screen:
    """Draw the open invites, or a question."""
    again = opening("invite-all", NAME)
    match State(step.state):
        case State.LIST:
            return _list(step)
        case State.ASKING:
            rows = ((button("invite-without", "anonymous"),), (again,))
            return Screen((text("invite-ask"),), rows, typed=Typed.TEXT)
        case State.MADE:
            return screen("invite-made", rows=((again,), *menu_row()))
        case State.REVOKING:
            return screen(
                "invite-revoke-ask",
                rows=(
                    (opening("clinic-not-yet", NAME, style=Style.PRIMARY),),
                    (button("invite-revoke", "revoked", style=Style.DANGER),),
                ),
            )
        case State.REVOKED:
            return screen("invite-revoked", rows=((again,), *menu_row()))


def _list(step: Step) -> Screen:
    page: InvitePage = step.fact(_need(step, _page(step)), Page)
    new = button("invite-new", "wanted", style=Style.PRIMARY)
    title = text("invite-open", count=page.count) if page.count else text("invite-none-open")
    rows = (
        (new,),
        *one_a_row(_button(each) for each in page.entries),
        *turning(page, NAME),
        *menu_row(),
    )
    return screen(title, *counted(page), rows=rows)


def _button(invite: Invited) -> Button:
    value = f"{REVOKE}.{invite.id}"
    until = ShortDay(invite.expires_at.date())
    if invite.kind == InviteKind.STAFF:
        role = text(f"staff-role-{dashed(invite.role)}")
        return opening(text("invite-one-staff", role=role, until=until), NAME, value)
    if invite.reference:
        named = text("invite-one-named", reference=invite.reference, until=until)
        return opening(named, NAME, value)
    return opening(text("invite-one", number=invite.id, until=until), NAME, value)


RULES = (
    rule("wanted", State.LIST, State.ASKING),
    rule("typed", State.ASKING, State.ASKING, when=is_held, do=tell_whose),
    rule("typed", State.ASKING, State.MADE, when=is_reference, do=make),
    rule("typed", State.ASKING, State.ASKING, do=ask_again),
    rule("anonymous", State.ASKING, State.MADE, do=make_without),
    rule("revoked", State.REVOKING, State.REVOKED, do=revoke),
)

FLOW = Flow(
    name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False, needs=needs
)
