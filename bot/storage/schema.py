"""The tables. Times are aware UTC; a person is known by the clinic's own number, ``patients.id``.

What is declared here and what the migrations build are compared by a test: change both.
Numbers count up for ever (``sqlite_autoincrement``): the number of somebody who was erased
must never become somebody else's.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from bot.storage.moments import Utc

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
ROW_ID = BigInteger().with_variant(Integer, "sqlite")  # only INTEGER counts up by itself there


def _own_id() -> Column[int]:
    return Column("id", ROW_ID, primary_key=True)


def _of_patient(*, primary_key: bool = False) -> Column[int]:
    target = ForeignKey("patients.id", ondelete="CASCADE")
    return Column("patient_id", ROW_ID, target, primary_key=primary_key, nullable=False)


PATIENTS = Table(
    "patients",
    METADATA,
    _own_id(),
    Column("telegram_id", BigInteger, nullable=False, unique=True),
    Column("created_at", Utc, nullable=False),
    Column("language", String(16), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("zone_known", Boolean, nullable=False),
    Column("is_adult", Boolean),
    Column("care_consent", Boolean, nullable=False),
    Column("broadcast_consent", Boolean, nullable=False),
    Column("reminder_at", Integer, nullable=False),
    Column("reminder_days", Integer, nullable=False),
    Column("quiet_from", Integer, nullable=False),
    Column("quiet_to", Integer, nullable=False),
    Column("rhythm", String(16), nullable=False),
    Column("paused_until", Date),
    Column("is_stopped", Boolean, nullable=False),
    Column("is_blocked", Boolean, nullable=False),
    Column("band", String(32), nullable=False),
    Column("flag_tier", String(32), nullable=False),
    Column("role", String(16), nullable=False),
    Column("phase", Integer, nullable=False),
    Column("phase_since", Date),
    Column("phase_opened", Integer, nullable=False),
    Column("phase_closed", Integer, nullable=False),
    Column("phase_held", Boolean, nullable=False),
    Column("reference", String(64), nullable=False, index=True),
    Column("nudged_late", Boolean, nullable=False),
    Column("reminder_is_exact", Boolean, nullable=False),
    Column("reminder_offset", Integer, nullable=False),
    sqlite_autoincrement=True,
)
IS_STAFF = text("role <> ''")  # in a statement these very words: so SQLite knows the index fits
HAS_REFERENCE = text("reference <> ''")
Index(
    "uq_patients_reference",
    PATIENTS.c.reference,
    unique=True,  # two patients with one would see each other's visits
    sqlite_where=HAS_REFERENCE,
    postgresql_where=HAS_REFERENCE,
)
Index("ix_patients_role", PATIENTS.c.role, sqlite_where=IS_STAFF, postgresql_where=IS_STAFF)

SESSIONS = Table(
    "sessions",
    METADATA,
    _of_patient(primary_key=True),
    Column("step", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("updated_at", Utc, nullable=False),
)

BROADCASTS = Table(
    "broadcasts",
    METADATA,
    _own_id(),
    Column("created_by", ROW_ID, ForeignKey("patients.id", ondelete="SET NULL")),
    Column("created_at", Utc, nullable=False),
    Column("state", String(16), nullable=False),
    Column("texts", Text, nullable=False),
    Column("photo", String(255), nullable=False),
    Column("segment", Text, nullable=False),
    Column("starts_at", Utc, nullable=False),
    Column("in_waking_hours", Boolean, nullable=False),
    Column("expected", Integer, nullable=False),
    Column("cursor", ROW_ID, nullable=False),
    Column("is_fed", Boolean, nullable=False),
    Column("ended_at", Utc),
    Column("told_count", Integer, nullable=False),
    Column("told_as", String(32), nullable=False),
    Column("told_at", Utc),
    Index("ix_broadcasts_state", "state"),
    Index("ix_broadcasts_created_by", "created_by"),
    sqlite_autoincrement=True,
)

BROADCAST_SKIPS = Table(
    "broadcast_skips",
    METADATA,
    Column(
        "broadcast_id",
        ROW_ID,
        ForeignKey("broadcasts.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    _of_patient(primary_key=True),
    Column("reason", String(16), nullable=False),
    Index("ix_broadcast_skips_patient_id", "patient_id"),
)

INBOX = Table(
    "inbox",
    METADATA,
    _own_id(),
    Column("bot_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("user_key", BigInteger, nullable=False),
    Column("raw", Text, nullable=False),
    Column("state", String(8), nullable=False),
    Column("received_at", Utc, nullable=False),
    Column("error", String(64)),
    UniqueConstraint("bot_id", "update_id"),
    sqlite_autoincrement=True,
)
Index(
    "ix_inbox_new",
    INBOX.c.bot_id,
    INBOX.c.id,
    sqlite_where=text("state = 'new'"),
    postgresql_where=text("state = 'new'"),
)
Index("ix_inbox_user_key", INBOX.c.user_key)
IS_HANDLED = text("state <> 'new'")
Index("ix_inbox_over", INBOX.c.received_at, sqlite_where=IS_HANDLED, postgresql_where=IS_HANDLED)

_WAITING = text("state IN ('due', 'sending')")
OUTBOX = Table(
    "outbox",
    METADATA,
    _own_id(),
    Column("dedupe_key", String(160), nullable=False, unique=True),
    Column("patient_id", ROW_ID, ForeignKey("patients.id", ondelete="CASCADE")),
    Column("chat_id", BigInteger, nullable=False),
    Column("kind", String(64), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("due_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False),
    Column("method", String(64), nullable=False),
    Column("params", Text, nullable=False),
    Column("picture", String(160), nullable=False),
    Column("language", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("leased_until", Utc),
    Column("message_id", BigInteger),
    Column("reason", String(64), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("sent_at", Utc),
    Column("broadcast_id", ROW_ID, ForeignKey("broadcasts.id")),
    Column("is_fleeting", Boolean, nullable=False, server_default=false()),
    sqlite_autoincrement=True,
)
# Rows that are over stay for the record; only the waiting ones are ever searched.
Index(
    "ix_outbox_waiting",
    OUTBOX.c.priority,
    OUTBOX.c.due_at,
    sqlite_where=_WAITING,
    postgresql_where=_WAITING,
)
Index("ix_outbox_waiting_chat", OUTBOX.c.chat_id, sqlite_where=_WAITING, postgresql_where=_WAITING)
Index("ix_outbox_patient_id", OUTBOX.c.patient_id)
Index("ix_outbox_chat_id", OUTBOX.c.chat_id)
IS_OVER = text("state NOT IN ('due', 'sending')")
Index("ix_outbox_over", OUTBOX.c.due_at, sqlite_where=IS_OVER, postgresql_where=IS_OVER)
# A paused broadcast is not looked at, however many of its rows are due.
_OF_BROADCAST = text("broadcast_id IS NOT NULL")
Index(
    "ix_outbox_broadcast",
    OUTBOX.c.broadcast_id,
    OUTBOX.c.state,
    OUTBOX.c.due_at,
    sqlite_where=_OF_BROADCAST,
    postgresql_where=_OF_BROADCAST,
)

WAITS = Table(
    "waits",
    METADATA,
    _of_patient(primary_key=True),
    Column("kind", String(64), primary_key=True),
    Column("occurrence", String(64), primary_key=True),
    Column("due_at", Utc, nullable=False),
    Column("value", Text, nullable=False),
    Column("state", String(8), nullable=False),
)
# Two that a patient's own waits are not looked up by: SQLite would take one that begins with the
# state for better than the key, and read all that are open for each that is dropped.
IS_OPEN, IS_CLOSED = text("state = 'open'"), text("state <> 'open'")
Index("ix_waits_open", WAITS.c.due_at, sqlite_where=IS_OPEN, postgresql_where=IS_OPEN)
Index("ix_waits_closed", WAITS.c.due_at, sqlite_where=IS_CLOSED, postgresql_where=IS_CLOSED)


def _filed(name: str, *columns: Column[Any]) -> Table:
    """Declare a table that only grows; ``dedupe_key`` keeps a replay from filing twice."""
    return Table(
        name,
        METADATA,
        _own_id(),
        _of_patient(),
        Column("at", Utc, nullable=False),
        Column("dedupe_key", String(160), nullable=False, unique=True),
        *columns,
        Index(f"ix_{name}_patient_id", "patient_id"),
        sqlite_autoincrement=True,
    )


CONSENTS = _filed(
    "consents",
    Column("purpose", String(32), nullable=False),
    Column("given", Boolean, nullable=False),
    Column("text_version", String(32), nullable=False),
)
ASSESSMENTS = _filed(
    "assessments",
    Column("band", String(32), nullable=False),
    Column("tier", String(32), nullable=False),
    Column("answers", Text, nullable=False),
)
CHECK_INS = _filed(
    "check_ins",
    Column("day", Date, nullable=False),
    Column("outcome", String(32), nullable=False),
    Column("pain_nrs", Integer),
)
QUESTIONNAIRES = _filed(
    "questionnaires",
    Column("name", String(32), nullable=False),
    Column("score", Float, nullable=False),
    Column("answers", Text, nullable=False),
)
# Staff are named by their Telegram id, which still says who it was when they have left.
WORKLIST = _filed(
    "worklist",
    Column("kind", String(32), nullable=False),
    Column("state", String(8), nullable=False, server_default="open"),
    Column("taken_by", BigInteger),
    Column("taken_at", Utc),
    Column("cleared_by", BigInteger),
    Column("cleared_at", Utc),
    Column("reason", String(32), nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
)
Index(
    "ix_worklist_waiting",
    WORKLIST.c.kind,
    WORKLIST.c.id,
    sqlite_where=text("state <> 'cleared'"),
    postgresql_where=text("state <> 'cleared'"),
)

INVITES = Table(
    "invites",
    METADATA,
    _own_id(),
    Column("code_hash", String(64), nullable=False, unique=True),
    Column("kind", String(8), nullable=False),
    Column("role", String(16), nullable=False),
    Column("reference", String(64), nullable=False),
    Column("created_by", BigInteger),
    Column("created_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False),
    Column("used_at", Utc),
    Column("used_by", ROW_ID, ForeignKey("patients.id", ondelete="CASCADE")),
    Column("revoked_at", Utc),
    sqlite_autoincrement=True,
)
Index("ix_invites_used_by", INVITES.c.used_by)

AUDIT = Table(
    "audit",
    METADATA,
    _own_id(),
    Column("at", Utc, nullable=False),
    Column("staff_id", BigInteger, nullable=False),
    Column("action", String(32), nullable=False),
    Column("patient_id", ROW_ID, ForeignKey("patients.id", ondelete="CASCADE")),
    Column("detail", String(64), nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_audit_patient_id", AUDIT.c.patient_id)

APPOINTMENTS = Table(
    "appointments",
    METADATA,
    _own_id(),
    Column("source_key", String(255), nullable=False, unique=True),
    Column("reference", String(64), nullable=False),
    Column("patient_id", ROW_ID, ForeignKey("patients.id", ondelete="CASCADE")),
    Column("starts_at", Utc, nullable=False),
    Column("ends_at", Utc),
    Column("zone", String(64), nullable=False),
    Column("kind", String(120), nullable=False),
    Column("is_first", Boolean, nullable=False),
    Column("place", String(120), nullable=False),
    Column("status", String(16), nullable=False),
    Column("answer", String(16), nullable=False),  # the patient's last; stays when they missed it
    Column("wish", String(32), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("digest", String(64), nullable=False),  # of what the source said last
    Column("revision", Integer, nullable=False),
    Column("updated_at", Utc, nullable=False),
    Index("ix_appointments_reference_starts_at", "reference", "starts_at"),
    Index("ix_appointments_starts_at", "starts_at"),
    Index("ix_appointments_patient_id", "patient_id"),
    sqlite_autoincrement=True,
)
NUDGES = _filed(
    "nudges",
    Column("appointment_id", ROW_ID, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("variant", Integer, nullable=False),
)
Index("ix_nudges_appointment_id", NUDGES.c.appointment_id)

# ``staff_id`` is the number of whoever sent the file, empty from the command line.
IMPORTS = Table(
    "imports",
    METADATA,
    _own_id(),
    Column("staff_id", ROW_ID, ForeignKey("patients.id", ondelete="CASCADE")),
    Column("dedupe_key", String(160), nullable=False, unique=True),
    Column("file_id", String(255), nullable=False),
    Column("name", String(120), nullable=False),
    Column("state", String(16), nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Index("ix_imports_state", "state"),
    Index("ix_imports_staff_id", "staff_id"),
    sqlite_autoincrement=True,
)
IMPORT_LINES = Table(
    "import_lines",
    METADATA,
    _own_id(),
    Column("import_id", ROW_ID, ForeignKey("imports.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("change", String(16), nullable=False),
    Column("source_key", String(255)),
    Column("sequence", Integer, nullable=False),
    Column("content", Text, nullable=False),
    UniqueConstraint("import_id", "source_key"),
    Index("ix_import_lines_import_id_change", "import_id", "change"),
    sqlite_autoincrement=True,
)

TOMBSTONES = Table(
    "tombstones",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("salt", String(32), nullable=False),
    Column("erased_at", Utc, nullable=False),
)

LEASES = Table(
    "leases",
    METADATA,
    Column("name", String(32), primary_key=True),
    Column("holder", String(32), nullable=False),
    Column("until", Utc, nullable=False),
)

FILES = Table(
    "files",
    METADATA,
    Column("bot_id", BigInteger, primary_key=True),
    Column("picture", String(160), primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("file_id", String(255), nullable=False),
)
