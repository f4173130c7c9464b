"""The clinic's calendar: visits read from files, and what patients and staff say of them."""

from __future__ import annotations
