"""Lumbot, the application: everything that touches the world.

What is said and when is in `flows`.
"""
