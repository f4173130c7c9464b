"""What is said and when: the conversation as pure functions.

Nothing here does I/O, reads a clock or throws dice: an event carries its time, a step
returns the new session and a list of effects, and the application carries them out.
"""
