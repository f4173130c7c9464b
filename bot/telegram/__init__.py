"""Everything that speaks the Bot API; nothing else in the house imports ``telegram``."""
