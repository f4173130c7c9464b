"""The learn library's topics: which cards each has, its check question, when it fits.

The words are in the catalogues ``learn-*.ftl``, one a theme. Cards of ``ADVICE`` and of the
topic "causes" name their subject first, because they are also shown alone, beside a result.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from flows.learning.model import Cause, Moment, Quiz, Theme, Topic
from flows.rules.patterns import Aggravator

SUGGESTIONS_MAX: Final = 2
CAUSES: Final = "causes"


def topics() -> tuple[Topic, ...]:
    """Return the whole library, shelf by shelf."""
    return _TOPICS


def topic(key: str) -> Topic:
    """Return the topic with this key; a ``KeyError`` names a key that there is not."""
    return _BY_KEY[key]


def suggest(moments: frozenset[Moment], read: frozenset[str]) -> tuple[Topic, ...]:
    """Return at most two unread topics that fit these moments, the most fitting first.

    A topic that fits more of the moments comes first; then the one that fits the most
    pressing of them; then the order of the library. ``read`` holds topic keys.
    """
    fitting = [one for one in _TOPICS if one.key not in read and one.suggested_by & moments]
    fitting.sort(key=lambda one: _distance(one.suggested_by & moments))
    return tuple(fitting[:SUGGESTIONS_MAX])


def advice_id(aggravator: Aggravator) -> str:
    """Return the message with the practical advice for what makes it worse."""
    key, card = ADVICE[aggravator]
    return topic(key).card_id(card)


def cause_id(cause: Cause) -> str:
    """Return the message that tells how this starts a spasm."""
    return topic(CAUSES).card_id(cause.value)


def _distance(shared: frozenset[Moment]) -> tuple[int, int]:
    """Smaller fits better: how many moments are shared, then how pressing the first is."""
    return -len(shared), min(list(Moment).index(moment) for moment in shared)


ADVICE: Final[Mapping[Aggravator, tuple[str, str]]] = MappingProxyType(
    {
        Aggravator.DRESSING: ("home", "dressing"),
        Aggravator.LIFTING_CHILD: ("home", "child"),
        Aggravator.STAIRS: ("home", "stairs"),
        Aggravator.UPHILL: ("home", "uphill"),
        Aggravator.RUNNING: ("sport", "running"),
        Aggravator.DEADLIFTS: ("sport", "deadlifts"),
        Aggravator.JUMPING: ("sport", "jumping"),
        Aggravator.HEELS: ("home", "heels"),
        Aggravator.DRIVING: ("seated", "driving"),
        Aggravator.DESK: ("seated", "desk"),
    }
)
"""Topic and card of the advice for each aggravator."""

_BACK: Final = (
    Topic(
        "spasm",
        Theme.BACK,
        ("feeling", "guard", "ache", "under", "outlook", "names"),
        Quiz(("guarding", "tearing", "sleeping"), right="guarding"),
        frozenset({Moment.AFTER_RESULT}),
    ),
    Topic(
        "strain",
        Theme.BACK,
        ("difference", "start", "time", "first", "check"),
        Quiz(("bed", "moves", "stretch"), right="moves"),
    ),
    Topic(
        "low-back",
        Theme.BACK,
        ("bones", "discs", "ligaments", "nerves", "strong"),
        Quiz(("tie", "feel", "soften"), right="soften"),
        frozenset({Moment.LEG_SPREAD}),
    ),
    Topic(
        "muscles",
        Theme.BACK,
        ("fibres", "deep", "big", "share", "relearn"),
        Quiz(("big", "deep", "all"), right="deep"),
        frozenset({Moment.NEW_PHASE}),
    ),
    Topic(
        "directions",
        Theme.BACK,
        ("back", "forward", "side", "turn", "team", "sitting"),
        suggested_by=frozenset({Moment.SITTING_DRIVEN}),
    ),
    Topic(
        "core",
        Theme.BACK,
        ("can", "parts", "control", "story", "try"),
        Quiz(("tight", "timing", "situps"), right="timing"),
        frozenset({Moment.NEW_PHASE}),
    ),
)

_CAUSES: Final = (
    Topic(
        "why-now",
        Theme.CAUSES,
        ("load", "tower", "blocks", "last", "signs", "low"),
        Quiz(("sock", "many", "weak"), right="many"),
        frozenset({Moment.AFTER_RESULT}),
    ),
    Topic(
        "why-again",
        Theme.CAUSES,
        ("common", "fixed", "base", "cause", "keep"),
        Quiz(("walk", "rest", "pills"), right="walk"),
        frozenset({Moment.RECURRING, Moment.PAIN_DROPPED_EARLY}),
    ),
    Topic(
        CAUSES,
        Theme.CAUSES,
        ("lifting", "carrying", "repeating", "slipping", "sitting", "swapping"),
        Quiz(("straight", "change", "chair"), right="change"),
        frozenset({Moment.SITTING_DRIVEN}),
    ),
    Topic(
        "lasting",
        Theme.CAUSES,
        ("circle", "pills", "slow", "other", "out"),
        suggested_by=frozenset({Moment.RECURRING, Moment.RESTING_TOO_MUCH}),
    ),
    Topic(
        "moving",
        Theme.CAUSES,
        ("alarm", "free", "careful", "light", "breathe"),
        Quiz(("stop", "go", "push"), right="go"),
        frozenset({Moment.FEAR_OF_MOVEMENT, Moment.FLARE_UP}),
    ),
)

_DAILY: Final = (
    Topic(
        "helps",
        Theme.DAILY,
        ("move", "rest", "ease", "warmth", "check", "finish"),
        suggested_by=frozenset({Moment.AFTER_RESULT}),
    ),
    Topic(
        "avoid",
        Theme.DAILY,
        ("pills", "weeks", "stretching", "training", "worse", "unsure"),
        Quiz(("hold", "quit", "ease"), right="ease"),
    ),
    Topic(
        "rest",
        Theme.DAILY,
        ("much", "little", "balance", "today"),
        Quiz(("bed", "both", "usual"), right="both"),
        frozenset({Moment.RESTING_TOO_MUCH, Moment.FEAR_OF_MOVEMENT}),
    ),
    Topic("home", Theme.DAILY, ("dressing", "child", "stairs", "uphill", "heels")),
    Topic(
        "sport",
        Theme.DAILY,
        ("running", "deadlifts", "jumping", "return"),
        Quiz(("double", "morning", "never"), right="morning"),
    ),
    Topic(
        "seated",
        Theme.DAILY,
        ("desk", "driving", "break", "chair"),
        suggested_by=frozenset({Moment.SITTING_DRIVEN}),
    ),
    Topic(
        "flares",
        Theme.DAILY,
        ("normal", "today", "check", "after"),
        Quiz(("nothing", "less", "again"), right="less"),
        frozenset({Moment.FLARE_UP}),
    ),
)

_CHECKS: Final = (
    Topic(
        "checking",
        Theme.CHECKS,
        ("talk", "tests", "xray", "ultrasound", "mri", "when"),
        Quiz(("xray", "mri", "no"), right="no"),
        frozenset({Moment.ASKED_ABOUT_SCAN}),
    ),
    Topic(
        "lookalikes",
        Theme.CHECKS,
        ("list", "disc", "slip", "pelvis", "wear", "nerve"),
        suggested_by=frozenset({Moment.LEG_SPREAD, Moment.ASKED_ABOUT_SCAN}),
    ),
    Topic(
        "waiting",
        Theme.CHECKS,
        ("early", "cause", "when", "life"),
        Quiz(("check", "wait"), right="check"),
        frozenset({Moment.RECURRING}),
    ),
)

_TREATMENT: Final = (
    Topic("physio", Theme.TREATMENT, ("ease", "unload", "relieve", "steady", "calm", "review")),
    Topic(
        "session",
        Theme.TREATMENT,
        ("first", "measure", "hands", "tools", "program"),
        Quiz(("machines", "massage", "home"), right="home"),
    ),
    Topic(
        "healing",
        Theme.TREATMENT,
        ("weeks", "visits", "phases", "sport", "exercise", "wavy"),
        Quiz(("back", "wave"), right="wave"),
        frozenset({Moment.NEW_PHASE, Moment.FLARE_UP}),
    ),
    Topic(
        "finish",
        Theme.TREATMENT,
        ("halfway", "mask", "later", "smaller"),
        Quiz(("on", "stop", "double"), right="on"),
        frozenset({Moment.PAIN_DROPPED_EARLY}),
    ),
    Topic("brace", Theme.TREATMENT, ("feel", "weeks", "leave")),
    Topic(
        "treatments",
        Theme.TREATMENT,
        ("medicine", "hands", "clicking", "minerals", "coach"),
        Quiz(("load", "wait", "move"), right="move"),
    ),
    Topic("surgery", Theme.TREATMENT, ("spasm", "reason", "fusion", "refer")),
)

_TOPICS: Final = (*_BACK, *_CAUSES, *_DAILY, *_CHECKS, *_TREATMENT)
_BY_KEY: Final[Mapping[str, Topic]] = MappingProxyType({one.key: one for one in _TOPICS})
