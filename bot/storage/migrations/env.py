"""Runs the revisions on the connection that ``bot.storage.migrating`` hands over.

Alembic executes this file for each command; there is no way to run it without a connection.
"""

from __future__ import annotations

from alembic import context

from bot.storage.schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
