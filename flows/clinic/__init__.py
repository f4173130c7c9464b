"""The clinic's side of the conversation: for staff only, and for others as if it were not."""
