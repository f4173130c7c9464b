"""FHIR R4 bundles of Appointment resources, each read by the standard's own model.

The reference is the identifier of the patient among the participants: written at the actor, or
of the Patient resource in the same bundle, else the id after "Patient/". Proposals and waiting
lists are no visits yet and are refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
from fhir.resources.R4B.appointment import Appointment
from fhir.resources.R4B.reference import Reference
from pydantic import ValidationError

from bot.imports.calendar_file import FIRST_VISIT
from bot.imports.headers import folded
from bot.imports.visit import (
    REFERENCE_MAX,
    FileRefused,
    Line,
    LineRefused,
    Reason,
    RefusedLine,
    Rules,
    Visit,
    checked,
    clean,
    shown,
)
from flows.references import normalised
from flows.visits_known import VisitStatus

STATUSES = {
    "pending": VisitStatus.BOOKED,
    "booked": VisitStatus.BOOKED,
    "arrived": VisitStatus.DONE,
    "checked-in": VisitStatus.DONE,
    "fulfilled": VisitStatus.DONE,
    "cancelled": VisitStatus.CANCELLED,
    "entered-in-error": VisitStatus.CANCELLED,
    "noshow": VisitStatus.MISSED,
}
Json = Mapping[str, Any]


def visits(path: Path, rules: Rules) -> Iterator[Line]:
    """Yield every visit of a bundle; numbers count its entries. Raises FileRefused."""
    resources = _resources(path)
    known = {
        f"Patient/{each.get('id')}": _identifier(each)
        for each in resources
        if each.get("resourceType") == "Patient"
    }
    for number, resource in enumerate(resources, 1):
        kind = resource.get("resourceType")
        if kind in {"Patient", "Practitioner", "Location", "Slot", "Schedule", "OperationOutcome"}:
            continue
        try:
            if kind != "Appointment":
                raise LineRefused(Reason.OTHER_RESOURCE, value=shown(str(kind or "")))
            yield _visit(number, _model(resource), known, rules)
        except LineRefused as refused:
            yield RefusedLine(number, refused.reason, refused.said)


def _resources(path: Path) -> list[Json]:
    try:
        read = orjson.loads(path.read_bytes())
    except orjson.JSONDecodeError:
        raise FileRefused(Reason.NOT_READABLE) from None
    if not isinstance(read, dict) or read.get("resourceType") != "Bundle":
        raise FileRefused(Reason.NOT_READABLE)
    entries = read.get("entry", [])
    if not isinstance(entries, list) or not entries:
        raise FileRefused(Reason.EMPTY)
    found = [each.get("resource") if isinstance(each, dict) else None for each in entries]
    return [each if isinstance(each, dict) else {} for each in found]


def _identifier(patient: Json) -> str:
    match patient:
        case {"identifier": [{"value": str(value)}, *_]}:
            return value
        case _:
            return str(patient.get("id", ""))


def _model(resource: Json) -> Appointment:
    try:
        return Appointment.model_validate(resource)
    except ValidationError as error:
        place = ".".join(str(each) for each in error.errors()[0]["loc"])
        raise LineRefused(Reason.BAD_FIELD, value=shown(place)) from None


def _visit(number: int, read: Appointment, known: Mapping[str, str], rules: Rules) -> Visit:
    status = STATUSES.get(str(read.status))
    if status is None:
        raise LineRefused(Reason.BAD_STATUS, value=shown(str(read.status)))
    if not read.id:
        raise LineRefused(Reason.NO_UID)
    if not isinstance(read.start, datetime) or read.start.tzinfo is None:
        raise LineRefused(Reason.NO_DATE)
    version = str(read.meta.versionId) if read.meta and read.meta.versionId else ""
    kind = _kind(read)
    return checked(
        Visit(
            number=number,
            source_key=f"fhir:{read.id}",
            reference=normalised(clean(_reference(read, known), REFERENCE_MAX)),
            starts_at=read.start.astimezone(UTC),
            zone=rules.zone,
            ends_at=read.end.astimezone(UTC) if isinstance(read.end, datetime) else None,
            kind=kind,
            is_first=folded(kind) in FIRST_VISIT,
            status=status,
            sequence=int(version) if version.isdecimal() else 0,
            place=clean(_place(read)),
        )
    )


def _actors(read: Appointment, kind: str) -> Iterator[Reference]:
    for each in read.participant or []:
        actor = each.actor
        if actor and (actor.type == kind or str(actor.reference or "").startswith(f"{kind}/")):
            yield actor


def _reference(read: Appointment, known: Mapping[str, str]) -> str:
    for each in _actors(read, "Patient"):
        if each.identifier and each.identifier.value:
            return str(each.identifier.value)
        named = str(each.reference or "")
        if named:
            return known.get(named, named.rpartition("/")[2])
    return ""


def _place(read: Appointment) -> str:
    named = (str(each.display or "") for each in _actors(read, "Location"))
    return next(named, "")


def _kind(read: Appointment) -> str:
    for concept in (read.appointmentType, *(read.serviceType or [])):
        if concept is None:
            continue
        codings = concept.coding or []
        text = concept.text or next((each.display for each in codings if each.display), "")
        if text:
            return clean(str(text))
    return ""
