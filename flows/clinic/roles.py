"""Who of the clinic may do what: the one table that every door and every alert is checked by.

An owner may enter every part. What a role may not enter does not exist for it, exactly as for
a patient.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from flows.clinic.acts import InviteKind
from flows.effects import WorkKind


class Role(StrEnum):
    """Somebody's part in the clinic's staff."""

    OWNER = "owner"
    CLINICIAN = "clinician"
    FRONT_DESK = "front_desk"


# Owners are named by the settings alone.
INVITED: Final = (Role.CLINICIAN, Role.FRONT_DESK)

_CLINICIAN, _DESK = (
    frozenset({Role.OWNER, Role.CLINICIAN}),
    frozenset({Role.OWNER, Role.FRONT_DESK}),
)
_ALL, _OWNER = frozenset(Role), frozenset({Role.OWNER})

# Every flow of the clinic's side, and the roles that may enter it.
ENTERED_BY: Final[Mapping[str, frozenset[Role]]] = MappingProxyType(
    {
        "clinic": _ALL,
        "worklist": _ALL,
        "clinic_alert": _ALL,
        "answering": _ALL,
        "patients": _CLINICIAN,
        "patient": _CLINICIAN,
        "report": _CLINICIAN,
        "clinic_visits": _DESK,
        "upload": _DESK,
        "broadcasts": _DESK,
        "compose": _DESK,
        "invites": _DESK,
        "staff": _OWNER,
        "audit": _OWNER,
    }
)

# What the front desk can settle; all other work, later kinds too, is for who may see a patient.
ABOUT_VISITS: Final = frozenset(
    {
        WorkKind.APPOINTMENT_WANTED,
        WorkKind.CONTACT_WANTED,
        WorkKind.MOVE_WANTED,
        WorkKind.VISIT_CANCELLED,
    }
)
# What both sides of the clinic are told of, because either may have been writing.
ABOUT_BOTH: Final = frozenset({WorkKind.REPLY})


def may_enter(role: str, flow: str) -> bool:
    """Return whether a role may enter one of the clinic's flows; "" is a patient's."""
    return role in ENTERED_BY[flow]


def may_invite(role: str, kind: InviteKind) -> bool:
    """Return whether a role may make and take back invites of a kind."""
    return role in (_OWNER if kind is InviteKind.STAFF else _DESK)


def sees(role: str, kind: str) -> bool:
    """Return whether a kind of work is on a role's list."""
    return role in _CLINICIAN or (role in _DESK and kind in ABOUT_VISITS | ABOUT_BOTH)


def is_told(role: str, kind: WorkKind) -> bool:
    """Return whether a role is alerted of new work of a kind; owners are of all of it."""
    if kind in ABOUT_BOTH:
        return role in _ALL
    return role in (_DESK if kind in ABOUT_VISITS else _CLINICIAN)
