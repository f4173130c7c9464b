"""What Telegram takes and a phone shows: markup, lengths, and words that a button cuts off.

Each wording is looked at with the longest values. Screens put several messages together; what
they come to is measured in the tests, where there are screens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Final

from bot.labels import ROOM, width
from bot.parity.reading import Language, Languages
from bot.parity.used import on_buttons
from bot.parity.wordings import wordings

MESSAGE_MAX: Final = 4096
CAPTION_MAX: Final = 1024
TAGS: Final = frozenset({"b", "i"})
BARE: Final = re.compile(r"&(?!(?:amp|lt|gt|quot);)|<(?!/?[a-z])|(?<![a-z])>")
NUMBERED: Final = re.compile(r"[0-9]+")
LIMITS: Final = (  # of ids; the first that fits counts
    (re.compile(r"command-.*"), 256),
    (re.compile(r"bot-about"), 120),
    (re.compile(r"bot-description"), 512),
    (re.compile(r"exercise-.*|self-test-.*|chart-.*"), CAPTION_MAX),
    (re.compile(r".*"), MESSAGE_MAX),
)
PLAIN: Final = re.compile(r"command-.*|bot-.*|chart-.*")


class Markup(HTMLParser):
    """Finds the first thing that Telegram would refuse, or show as it is written."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.wrong = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS or attrs:
            self.wrong = self.wrong or f"<{tag}> is no tag of ours; use <b> or <i> alone"
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong = self.wrong or f"</{tag}> closes what is not open"


def findings(spoken: Languages) -> Iterator[str]:
    """Yield a line for each message that is cut off, refused or shown with its markup."""
    buttons = on_buttons(spoken)
    for language in spoken.values():
        for message_id in language.entries:
            for wrong in _wrong(language, message_id, is_button=message_id in buttons):
                yield f"{language.where(message_id)}: {wrong}"


def _wrong(language: Language, message_id: str, *, is_button: bool) -> Iterator[str]:
    said = wordings(language, message_id)
    found = (trouble for each in said if (trouble := markup(each)))
    yield from list(found)[:1]
    longest = max((len(each.encode("utf-16-le")) // 2 for each in said), default=0)
    most = next(most for ids, most in LIMITS if ids.fullmatch(message_id))
    if longest > most:
        yield f"has {longest} letters with long values, Telegram takes {most}; shorten it"
    if (is_button or PLAIN.fullmatch(message_id)) and any("<" in each for each in said):
        yield "has a tag, but stands where there are plain words only; remove it"
    if is_button and (broad := max(said, key=width, default="")) and width(broad) > ROOM[1]:
        over = round(width(broad) - ROOM[1] + 0.5)
        yield f"a phone cuts the button {broad!r} off; shorten it by {over}"


def markup(said: str) -> str:
    """Say what is wrong with the markup of a text; empty when nothing is."""
    reader = Markup()
    reader.feed(said)
    reader.close()
    if reader.wrong:
        return reader.wrong
    if reader.open:
        return f"<{reader.open[-1]}> is not closed"
    return (
        f"{found[0]!r} has to be written &amp;, &lt; or &gt;"
        if (found := BARE.search(said))
        else ""
    )
