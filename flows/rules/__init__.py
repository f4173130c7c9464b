"""Clinical rules: pure functions over typed answers, one subject a file.

Nothing here diagnoses. Every number stands once, in ``limits`` or in a table
beside its enum, with its source.
"""
