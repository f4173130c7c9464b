"""How a database gets from one version's tables to the next; Alembic loads what is below."""
