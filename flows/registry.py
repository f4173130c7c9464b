"""Every flow by its name, what opens it, and who may enter it.

The entry rule stands here and nowhere else: while an emergency or same-day red flag is open,
every door that leads to a test, a plan or an exercise leads to the safety card instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from flows import (
    after_day,
    aggravators,
    appointment,
    assessment,
    baseline,
    consents,
    contact,
    day,
    ease,
    erase,
    export,
    flare_up,
    help_card,
    home,
    invite_codes,
    language,
    learn,
    news,
    plan,
    privacy,
    progress,
    quiet_hours,
    red_flags,
    reminders,
    reply,
    result,
    safety,
    self_tests,
    settings,
    severity,
    stop,
    summary,
    time_zone,
    visit_nudges,
    visits,
    weekly,
    welcome,
)
from flows.clinic import (
    answering,
    audit,
    invites,
    matter,
    menu,
    patient,
    patients,
    report,
    roles,
    staff,
    upload,
    worklist,
)
from flows.clinic import broadcasts as clinic_broadcasts
from flows.clinic import compose as clinic_compose
from flows.clinic import visits as clinic_visits
from flows.flow import Waker
from flows.rules.red_flags import Tier
from flows.session import Profile

FIRST = "welcome"
HOME = "home"
SAFETY = "safety"
RESUME = "resume"

_ALL = (
    after_day.FLOW,
    aggravators.FLOW,
    answering.FLOW,
    appointment.FLOW,
    assessment.FLOW,
    audit.FLOW,
    baseline.FLOW,
    clinic_broadcasts.FLOW,
    clinic_compose.FLOW,
    consents.FLOW,
    contact.FLOW,
    day.FLOW,
    ease.FLOW,
    erase.FLOW,
    export.FLOW,
    flare_up.FLOW,
    help_card.FLOW,
    home.FLOW,
    invites.FLOW,
    language.FLOW,
    learn.FLOW,
    matter.FLOW,
    menu.FLOW,
    news.FLOW,
    patient.FLOW,
    patients.FLOW,
    plan.FLOW,
    privacy.FLOW,
    progress.FLOW,
    quiet_hours.FLOW,
    red_flags.FLOW,
    reminders.FLOW,
    reply.FLOW,
    report.FLOW,
    result.FLOW,
    safety.FLOW,
    self_tests.FLOW,
    settings.FLOW,
    severity.FLOW,
    staff.FLOW,
    stop.FLOW,
    summary.FLOW,
    time_zone.FLOW,
    upload.FLOW,
    visit_nudges.FLOW,
    visits.FLOW,
    clinic_visits.FLOW,
    weekly.FLOW,
    welcome.FLOW,
    worklist.FLOW,
)
FLOWS = MappingProxyType({flow.name: flow for flow in _ALL})
WAITS: MappingProxyType[str, Waker] = MappingProxyType(
    {kind: waker for flow in _ALL for kind, waker in flow.waits.items()}
)
LEFT_OUT: MappingProxyType[str, Waker] = MappingProxyType(
    {kind: waker for flow in _ALL for kind, waker in flow.left_out.items()}
)

WAKING = MappingProxyType({kind: flow for flow in _ALL for kind in flow.waits})

# Safe before any consent: knowing the warning signs, reading, one's rights and the way out.
OPEN_TO_ALL = frozenset(
    {
        "welcome", "red_flags", "safety", "learn", "language", "privacy", "consents", "help",
        "contact", "reply", "appointment", "news", "stop", "export", "erase",
    }
)  # fmt: skip
CLOSED_BY_A_FLAG = frozenset(
    {
        "assessment", "self_tests", "severity", "aggravators", "summary", "result",
        "plan", "day", "after_day", "weekly", "baseline", "flare_up", "ease",
    }
)  # fmt: skip
STAFF_ONLY = frozenset(roles.ENTERED_BY)
CLOSING_TIERS = frozenset({Tier.EMERGENCY, Tier.SAME_DAY})


@dataclass(frozen=True, slots=True)
class Opening:
    """What a command opens; ``drops`` gives up what was being answered instead of parking.

    With ``takes_code`` the flow gets what was written behind the command, else that is ignored.
    """

    flow: str
    value: str = ""
    drops: bool = False
    takes_code: bool = False

    def value_with(self, argument: str) -> str:
        """Return what the flow is opened with."""
        is_code = self.takes_code and argument
        return f"{invite_codes.PREFIX}{argument}" if is_code else self.value


COMMANDS = MappingProxyType(
    {
        "start": Opening("welcome", takes_code=True),
        "test": Opening("assessment"),
        "result": Opening("result"),
        "plan": Opening("plan"),
        "today": Opening("day"),
        "progress": Opening("progress"),
        "learn": Opening("learn"),
        "reminders": Opening("reminders"),
        "appointments": Opening("visits"),
        "redflags": Opening("red_flags"),
        "language": Opening("language"),
        "settings": Opening("settings"),
        "privacy": Opening("privacy"),
        "export": Opening("export"),
        "erase": Opening("erase"),
        "contact": Opening("contact"),
        "help": Opening("help"),
        "stop": Opening("stop", drops=True),
        "clinic": Opening("clinic"),
        "cancel": Opening("home", value="cancelled", drops=True),
    }
)
# What Telegram lists for everybody.
LISTED_COMMANDS = tuple(
    name for name, opening in COMMANDS.items() if opening.flow not in STAFF_ONLY
)


def exists_for(profile: Profile, flow: str) -> bool:
    """Return whether there is such a flow, as far as this person is to know."""
    return flow in FLOWS and (flow not in STAFF_ONLY or roles.may_enter(profile.role, flow))


def allowed(profile: Profile, flow: str) -> str:
    """Return the flow that this patient really enters when ``flow`` is opened."""
    if flow in STAFF_ONLY:
        if roles.may_enter(profile.role, flow):
            return flow
        flow = HOME
    if flow in CLOSED_BY_A_FLAG and profile.flag_tier in CLOSING_TIERS:
        return SAFETY
    if flow not in OPEN_TO_ALL and not (profile.is_adult and profile.care_consent):
        return FIRST
    return flow
