"""What a patient's card says, and the longer page made of the same for a file or a colleague."""

from __future__ import annotations

from typing import Final

from flows import answers, days, diary, phase_moves
from flows.clinic.facts_staff import Card, CheckInFiled
from flows.effects import ChartDay, Part
from flows.exercises import PhasePart, phase_text
from flows.flow import Step
from flows.rules import severity as severe
from flows.rules.phases import Phase
from flows.rules.self_tests import positives
from flows.rules.severity import Answers, Reason
from flows.session import Profile
from flows.texts import Lines, Text, Zone, text
from flows.wording import dashed, reason, trial_line
from flows.zones import local

REASONS_MAX: Final = 4
CHECK_INS_ON_CARD: Final = 3


def lines(theirs: Step, found: Card) -> tuple[Text, ...]:
    """Return the card in short paragraphs; ``theirs`` is the patient's own side."""
    check_ins = found.check_ins[:CHECK_INS_ON_CARD]
    return (
        _head(found),
        _below(*_result(theirs)),
        _below(*_plan(theirs), *_check_ins(check_ins)),
        _below(*_about(theirs)),
    )


def parts(theirs: Step, found: Card) -> tuple[Part, ...]:
    """Return the page: the result with its tests, the plan, the days, and what is agreed to."""
    return (
        Part(text("page-who"), (_head(found), text("page-joined", day=found.joined_at.date()))),
        Part(text("page-result"), (*_result(theirs), *_tests(theirs))),
        Part(text("page-plan"), (*_plan(theirs), *_check_ins(found.check_ins))),
        Part(text("page-agreed"), _about(theirs)),
    )


def days_of(theirs: Step) -> tuple[ChartDay, ...]:
    """Return the days of the progress picture; none before the first answer."""
    return days.chart(theirs) if days.days_so_far(theirs) else ()


def _below(*items: Text) -> Text:
    return text("lines", items=Lines(items))


def _head(found: Card) -> Text:
    reference = found.session.profile.reference
    if reference:
        return text("matter-named", patient=found.patient_id, reference=reference)
    return text("clinic-alert-patient", patient=found.patient_id)


def _result(theirs: Step) -> tuple[Text, ...]:
    profile = theirs.profile
    flag = text(f"patient-flag-{dashed(profile.flag_tier)}")
    if not profile.band:
        return (text("patient-no-result"), flag)
    why = tuple(reason(each) for each in _reasons(theirs)[:REASONS_MAX])
    because = (text("patient-because", reasons=why),) if why else ()
    return (text(f"patient-band-{dashed(profile.band)}"), *because, flag)


def _reasons(theirs: Step) -> tuple[Reason, ...]:
    said = _answered(theirs)
    if said is None:
        return ()
    return severe.reasons(said, positives(answers.trials(answers.kept(theirs.data))))


def _answered(theirs: Step) -> Answers | None:
    kept = answers.kept(theirs.data)
    return answers.severity(kept) if answers.is_complete(kept) else None


def _tests(theirs: Step) -> tuple[Text, ...]:
    return tuple(trial_line(each) for each in answers.trials(answers.kept(theirs.data)))


def _plan(theirs: Step) -> tuple[Text, ...]:
    profile = theirs.profile
    if not profile.phase:
        return (text("patient-no-plan"),)
    phase = phase_text(Phase(profile.phase), PhasePart.NAME)
    now = phase_moves.progress(theirs)
    held = (text("patient-held"),) if profile.phase_held else ()
    closed = (text("patient-closed", number=profile.phase_closed),) if profile.phase_closed else ()
    return (
        text("patient-phase", name=phase, day=diary.day_of_phase(profile, diary.today(theirs))),
        text("patient-sessions", done=now.sessions_done, due=now.sessions_planned),
        *held,
        *closed,
    )


def _check_ins(filed: tuple[CheckInFiled, ...]) -> tuple[Text, ...]:
    return tuple(_check_in(each) for each in filed)


def _check_in(filed: CheckInFiled) -> Text:
    how = text(f"patient-day-{dashed(filed.outcome)}")
    if filed.pain_nrs is None:
        return text("patient-day", day=filed.day, how=how)
    return text("patient-day-pain", day=filed.day, how=how, pain=filed.pain_nrs)


def _about(theirs: Step) -> tuple[Text, ...]:
    profile = theirs.profile
    agreed = tuple(text(f"patient-agreed-{each}") for each in _consents(profile))
    return (
        text("patient-agreed", what=agreed) if agreed else text("patient-agreed-nothing"),
        text(
            "patient-where",
            language=profile.language,
            place=Zone(profile.zone),
            time=local(theirs.at, profile.zone).time(),
        ),
        *_silence(profile),
    )


def _consents(profile: Profile) -> list[str]:
    given = {"care": profile.care_consent, "broadcasts": profile.broadcast_consent}
    return [purpose for purpose, is_given in given.items() if is_given]


def _silence(profile: Profile) -> tuple[Text, ...]:
    if profile.is_blocked:
        return (text("patient-has-blocked"),)
    if profile.is_stopped:
        return (text("patient-has-stopped"),)
    if profile.paused_until is not None:
        return (text("patient-has-paused", until=profile.paused_until),)
    return ()
