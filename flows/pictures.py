"""Pictures in words: what each moving picture shows, for who wants or needs text only."""

from __future__ import annotations

from flows.exercises import EXERCISES
from flows.session import Data
from flows.texts import Text, text
from flows.wording import TEST_TEXTS

ARE_OFF = "settings.pictures_off"

_SHOWS = {
    each.picture: each.text("alt") for each in tuple(EXERCISES.values())[::-1] if each.picture
}
_SHOWS |= {name: text(f"self-test-{name}-alt") for name in TEST_TEXTS.values()}


def are_off(data: Data) -> bool:
    """Whether the patient wants text only."""
    return bool(data.get(ARE_OFF))


def in_words(picture: str) -> Text:
    """Say what a picture shows, by its key."""
    return _SHOWS[picture]
