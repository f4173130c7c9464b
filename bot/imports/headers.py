"""The columns of a visit list, and every name under which other programs write them.

Order, case, spaces, accents and signs make no difference: "Patient-ID" is "patientid". What is
in brackets declares how dates are written: "Date (MM/DD/YYYY)". Columns of other names are left
out, so that an export may hold more than we need.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from bot.imports.visit import FileRefused, Reason
from flows.visits_known import VisitStatus


class Column(StrEnum):
    """What a column may hold. A reference and a start have to be there."""

    ID = "id"
    REFERENCE = "reference"
    START = "start"
    DATE = "date"
    TIME = "time"
    END = "end"
    MINUTES = "minutes"
    ZONE = "zone"
    KIND = "kind"
    FIRST = "first"
    STATUS = "status"
    PLACE = "place"


SYNONYMS: Mapping[Column, str] = MappingProxyType(
    {
        Column.ID: "id appointmentid appointmentno appointmentnumber apptid bookingid visitid uid "
        "numerodecita idcita citaid",
        Column.REFERENCE: "reference ref patientreference patientref patientid patientno "
        "patientnumber clientid clientno fileno filenumber mrn chartnumber urn patient "
        "referencia paciente idpaciente numerodepaciente nhc historia historiaclinica",
        Column.START: "start starts startsat appointmentstart startdatetime startdateandtime "
        "starttimedate datetime "
        "dateandtime appointmentdatetime begin inicio fechayhora fechahora",
        Column.DATE: "date day appointmentdate apptdate startdate visitdate fecha dia fechacita",
        Column.TIME: "time starttime appointmenttime appttime from hora horainicio horadeinicio",
        Column.END: "end ends endsat appointmentend endtime enddatetime until to fin horafin "
        "horadefin",
        Column.MINUTES: "minutes duration durationminutes durationmin length duracion "
        "duracionminutos minutos",
        Column.ZONE: "zone timezone tz zonahoraria",
        Column.KIND: "kind type appointmenttype appttype visittype service reason treatment tipo "
        "tipodecita servicio tratamiento",
        Column.FIRST: "first firstvisit isfirst new newpatient primera primeravisita nuevo",
        Column.STATUS: "status state appointmentstatus apptstatus estado estadocita",
        Column.PLACE: "place location room site practice branch lugar sala centro consulta",
    }
)
STATUSES: Mapping[VisitStatus, str] = MappingProxyType(
    {
        VisitStatus.BOOKED: "booked scheduled open new pending tentative planned active reservada "
        "reservado programada programado pendiente",
        VisitStatus.CONFIRMED: "confirmed accepted confirmada confirmado",
        VisitStatus.CANCELLED: "cancelled canceled deleted cancelada cancelado anulada anulado",
        VisitStatus.MISSED: "missed noshow didnotattend dna absent noasistio ausente",
        VisitStatus.DONE: "done completed arrived attended fulfilled came checkedin finished "
        "realizada atendida atendido completada",
    }
)
YES = frozenset({"yes", "y", "true", "1", "x", "si", "s", "new", "first", "nuevo", "primera"})
MONTH_FIRST = re.compile(r"\(\s*m{1,2}\s*[/.-]\s*d", re.IGNORECASE)
BRACKETS = re.compile(r"\([^)]*\)")

COLUMN_OF = MappingProxyType(
    {name: column for column, names in SYNONYMS.items() for name in names.split()}
)
STATUS_OF = MappingProxyType(
    {name: status for status, names in STATUSES.items() for name in names.split()}
)


@dataclass(frozen=True, slots=True)
class Header:
    """Where each column stands, and whether the dates put the month first."""

    places: Mapping[Column, int]
    is_month_first: bool
    width: int


def folded(name: str) -> str:
    """Return a name without case, accents, spaces and signs."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(each for each in plain if each.isalnum())


def header_of(cells: Sequence[str], dates: str) -> Header:
    """Find the columns in a first line. Raises FileRefused when one is missing or there twice."""
    places: dict[Column, int] = {}
    for place, cell in enumerate(cells):
        column = COLUMN_OF.get(folded(BRACKETS.sub("", cell)))
        if column is None:
            continue
        if column in places:
            raise FileRefused(Reason.COLUMN_TWICE, column=column)
        places[column] = place
    if Column.REFERENCE not in places:
        raise FileRefused(Reason.NO_COLUMN, column=Column.REFERENCE)
    if Column.START not in places and not {Column.DATE, Column.TIME} <= places.keys():
        missing = Column.TIME if Column.DATE in places else Column.DATE
        raise FileRefused(Reason.NO_COLUMN, column=missing)
    says_month_first = any(MONTH_FIRST.search(cell) for cell in cells)
    return Header(MappingProxyType(places), says_month_first or dates == "mdy", len(cells))
