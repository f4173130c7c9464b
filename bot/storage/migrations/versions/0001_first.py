"""The first tables: patients and their sessions, what came in, what goes out, what is filed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
NEW = sa.text("state = 'new'")
WAITING = sa.text("state IN ('due', 'sending')")
HANDLED = sa.text("state <> 'new'")
OVER = sa.text("state NOT IN ('due', 'sending')")
STAFF = sa.text("role <> ''")
HAS_REFERENCE = sa.text("reference <> ''")
OPEN = sa.text("state = 'open'")
CLOSED = sa.text("state <> 'open'")
UNCLEARED = sa.text("state <> 'cleared'")
OF_BROADCAST = sa.text("broadcast_id IS NOT NULL")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "tombstones",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("salt", sa.String(length=32), nullable=False),
        sa.Column("erased_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_tombstones")),
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("holder", sa.String(length=32), nullable=False),
        sa.Column("until", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
    )
    op.create_table(
        "files",
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("picture", sa.String(length=160), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("file_id", sa.String(length=255), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", "picture", name=op.f("pk_files")),
    )
    op.create_table(
        "inbox",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("user_key", sa.BigInteger(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("error", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("bot_id", "update_id", name=op.f("uq_inbox_bot_id_update_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_inbox_new",
        "inbox",
        ["bot_id", "id"],
        unique=False,
        sqlite_where=NEW,
        postgresql_where=NEW,
    )
    op.create_index("ix_inbox_user_key", "inbox", ["user_key"], unique=False)
    op.create_index(
        "ix_inbox_over",
        "inbox",
        ["received_at"],
        unique=False,
        sqlite_where=HANDLED,
        postgresql_where=HANDLED,
    )
    op.create_table(
        "patients",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("zone_known", sa.Boolean(), nullable=False),
        sa.Column("is_adult", sa.Boolean(), nullable=True),
        sa.Column("care_consent", sa.Boolean(), nullable=False),
        sa.Column("broadcast_consent", sa.Boolean(), nullable=False),
        sa.Column("reminder_at", sa.Integer(), nullable=False),
        sa.Column("reminder_days", sa.Integer(), nullable=False),
        sa.Column("quiet_from", sa.Integer(), nullable=False),
        sa.Column("quiet_to", sa.Integer(), nullable=False),
        sa.Column("rhythm", sa.String(length=16), nullable=False),
        sa.Column("paused_until", sa.Date(), nullable=True),
        sa.Column("is_stopped", sa.Boolean(), nullable=False),
        sa.Column("is_blocked", sa.Boolean(), nullable=False),
        sa.Column("band", sa.String(length=32), nullable=False),
        sa.Column("flag_tier", sa.String(length=32), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("phase", sa.Integer(), nullable=False),
        sa.Column("phase_since", sa.Date(), nullable=True),
        sa.Column("phase_opened", sa.Integer(), nullable=False),
        sa.Column("phase_closed", sa.Integer(), nullable=False),
        sa.Column("phase_held", sa.Boolean(), nullable=False),
        sa.Column("reference", sa.String(length=64), nullable=False),
        sa.Column("nudged_late", sa.Boolean(), nullable=False),
        sa.Column("reminder_is_exact", sa.Boolean(), nullable=False),
        sa.Column("reminder_offset", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patients")),
        sa.UniqueConstraint("telegram_id", name=op.f("uq_patients_telegram_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_patients_reference", "patients", ["reference"], unique=False)
    op.create_index(
        "ix_patients_role",
        "patients",
        ["role"],
        unique=False,
        sqlite_where=STAFF,
        postgresql_where=STAFF,
    )
    op.create_index(
        "uq_patients_reference",
        "patients",
        ["reference"],
        unique=True,
        sqlite_where=HAS_REFERENCE,
        postgresql_where=HAS_REFERENCE,
    )
    op.create_table(
        "assessments",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("dedupe_key", sa.String(length=160), nullable=False),
        sa.Column("band", sa.String(length=32), nullable=False),
        sa.Column("tier", sa.String(length=32), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_assessments_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessments")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_assessments_dedupe_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_assessments_patient_id", "assessments", ["patient_id"], unique=False)
    op.create_table(
        "check_ins",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("dedupe_key", sa.String(length=160), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("outcome", sa.String(length=32), nullable=False),
        sa.Column("pain_nrs", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_check_ins_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_ins")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_check_ins_dedupe_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_check_ins_patient_id", "check_ins", ["patient_id"], unique=False)
    op.create_table(
        "consents",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("dedupe_key", sa.String(length=160), nullable=False),
        sa.Column("purpose", sa.String(length=32), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("text_version", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_consents_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_consents_dedupe_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_consents_patient_id", "consents", ["patient_id"], unique=False)
    op.create_table(
        "broadcasts",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("created_by", ROW_ID, nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.Column("photo", sa.String(length=255), nullable=False),
        sa.Column("segment", sa.Text(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("in_waking_hours", sa.Boolean(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("cursor", ROW_ID, nullable=False),
        sa.Column("is_fed", sa.Boolean(), nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("told_count", sa.Integer(), nullable=False),
        sa.Column("told_as", sa.String(length=32), nullable=False),
        sa.Column("told_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["created_by"],
            ["patients.id"],
            name=op.f("fk_broadcasts_created_by_patients"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcasts")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_broadcasts_created_by", "broadcasts", ["created_by"], unique=False)
    op.create_index("ix_broadcasts_state", "broadcasts", ["state"], unique=False)
    op.create_table(
        "broadcast_skips",
        sa.Column("broadcast_id", ROW_ID, autoincrement=False, nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"],
            ["broadcasts.id"],
            name=op.f("fk_broadcast_skips_broadcast_id_broadcasts"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_broadcast_skips_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "patient_id", name=op.f("pk_broadcast_skips")),
    )
    op.create_index(
        "ix_broadcast_skips_patient_id", "broadcast_skips", ["patient_id"], unique=False
    )
    op.create_table(
        "outbox",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("dedupe_key", sa.String(length=160), nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=True),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("method", sa.String(length=64), nullable=False),
        sa.Column("params", sa.Text(), nullable=False),
        sa.Column("picture", sa.String(length=160), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("leased_until", MOMENT, nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.String(length=64), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("broadcast_id", ROW_ID, nullable=True),
        sa.Column("is_fleeting", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name=op.f("fk_outbox_broadcast_id_broadcasts")
        ),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_outbox_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_outbox_dedupe_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_patient_id", "outbox", ["patient_id"], unique=False)
    op.create_index("ix_outbox_chat_id", "outbox", ["chat_id"], unique=False)
    op.create_index(
        "ix_outbox_over",
        "outbox",
        ["due_at"],
        unique=False,
        sqlite_where=OVER,
        postgresql_where=OVER,
    )
    op.create_index(
        "ix_outbox_broadcast",
        "outbox",
        ["broadcast_id", "state", "due_at"],
        unique=False,
        sqlite_where=OF_BROADCAST,
        postgresql_where=OF_BROADCAST,
    )
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["priority", "due_at"],
        unique=False,
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )
    op.create_index(
        "ix_outbox_waiting_chat",
        "outbox",
        ["chat_id"],
        unique=False,
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )
    op.create_table(
        "questionnaires",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("dedupe_key", sa.String(length=160), nullable=False),
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_questionnaires_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questionnaires")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_questionnaires_dedupe_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_questionnaires_patient_id", "questionnaires", ["patient_id"], unique=False)
    op.create_table(
        "sessions",
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_sessions_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("patient_id", name=op.f("pk_sessions")),
    )
    op.create_table(
        "waits",
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("occurrence", sa.String(length=64), nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_waits_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("patient_id", "kind", "occurrence", name=op.f("pk_waits")),
    )
    op.create_index(
        "ix_waits_open", "waits", ["due_at"], unique=False, sqlite_where=OPEN, postgresql_where=OPEN
    )
    op.create_index(
        "ix_waits_closed",
        "waits",
        ["due_at"],
        unique=False,
        sqlite_where=CLOSED,
        postgresql_where=CLOSED,
    )
    op.create_table(
        "worklist",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("dedupe_key", sa.String(length=160), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False, server_default="open"),
        sa.Column("taken_by", sa.BigInteger(), nullable=True),
        sa.Column("taken_at", MOMENT, nullable=True),
        sa.Column("cleared_by", sa.BigInteger(), nullable=True),
        sa.Column("cleared_at", MOMENT, nullable=True),
        sa.Column("reason", sa.String(length=32), nullable=False, server_default=""),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_worklist_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_worklist")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_worklist_dedupe_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_worklist_patient_id", "worklist", ["patient_id"], unique=False)
    op.create_index(
        "ix_worklist_waiting",
        "worklist",
        ["kind", "id"],
        unique=False,
        sqlite_where=UNCLEARED,
        postgresql_where=UNCLEARED,
    )
    op.create_table(
        "invites",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("reference", sa.String(length=64), nullable=False),
        sa.Column("created_by", sa.BigInteger(), nullable=True),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT, nullable=True),
        sa.Column("used_by", ROW_ID, nullable=True),
        sa.Column("revoked_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["used_by"],
            ["patients.id"],
            name=op.f("fk_invites_used_by_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invites")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_invites_code_hash")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_invites_used_by", "invites", ["used_by"], unique=False)
    op.create_table(
        "audit",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("staff_id", sa.BigInteger(), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=True),
        sa.Column("detail", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_audit_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_patient_id", "audit", ["patient_id"], unique=False)
    op.create_table(
        "appointments",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("source_key", sa.String(length=255), nullable=False),
        sa.Column("reference", sa.String(length=64), nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=True),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=True),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=120), nullable=False),
        sa.Column("is_first", sa.Boolean(), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("answer", sa.String(length=16), nullable=False),
        sa.Column("wish", sa.String(length=32), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_appointments_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
        sa.UniqueConstraint("source_key", name=op.f("uq_appointments_source_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_appointments_patient_id", "appointments", ["patient_id"], unique=False)
    op.create_index(
        "ix_appointments_reference_starts_at",
        "appointments",
        ["reference", "starts_at"],
        unique=False,
    )
    op.create_index("ix_appointments_starts_at", "appointments", ["starts_at"], unique=False)
    op.create_table(
        "nudges",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("patient_id", ROW_ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("dedupe_key", sa.String(length=160), nullable=False),
        sa.Column("appointment_id", ROW_ID, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("variant", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["patient_id"],
            ["patients.id"],
            name=op.f("fk_nudges_patient_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nudges")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_nudges_dedupe_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_nudges_appointment_id", "nudges", ["appointment_id"], unique=False)
    op.create_index("ix_nudges_patient_id", "nudges", ["patient_id"], unique=False)
    op.create_table(
        "imports",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("staff_id", ROW_ID, nullable=True),
        sa.Column("dedupe_key", sa.String(length=160), nullable=False),
        sa.Column("file_id", sa.String(length=255), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["patients.id"],
            name=op.f("fk_imports_staff_id_patients"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_imports_dedupe_key")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_imports_staff_id", "imports", ["staff_id"], unique=False)
    op.create_index("ix_imports_state", "imports", ["state"], unique=False)
    op.create_table(
        "import_lines",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("import_id", ROW_ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("change", sa.String(length=16), nullable=False),
        sa.Column("source_key", sa.String(length=255), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["imports.id"],
            name=op.f("fk_import_lines_import_id_imports"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_lines")),
        sa.UniqueConstraint(
            "import_id", "source_key", name=op.f("uq_import_lines_import_id_source_key")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_import_lines_import_id_change", "import_lines", ["import_id", "change"], unique=False
    )
