"""The learn library: topics a patient can read a card at a time, and when to offer one."""
