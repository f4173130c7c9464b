"""Outcome questionnaires: one instrument a file, all of them in ``registry``.

The sentences of an item live in the catalogues; the files here hold its id,
how answers are scored, and who owns the instrument.
"""
