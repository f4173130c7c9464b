"""Everything kept on disk; the only importer of the database's libraries.

Importing this package puts a current SQLite in the place of the machine's own, before any
library asks for it: versions before 3.51.3 can corrupt a database that two connections
checkpoint, and long-lived systems still carry them.
"""

from __future__ import annotations

import sys

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules["sqlite3"] = sqlcipher3
sys.modules["sqlite3.dbapi2"] = sqlcipher3.dbapi2
