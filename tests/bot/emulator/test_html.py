"""HTML as Telegram reads it: entities, exact complaints, and safe HTML for the page."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.emulator.errors import ApiError
from bot.emulator.html import parse_html, utf16_length
from bot.emulator.html_page import safe_html

CASES: list[tuple[str, str, list[dict[str, Any]]]] = [
    ("plain", "plain", []),
    ("<b>a</b>", "a", [{"type": "bold", "offset": 0, "length": 1}]),
    ("<STRONG>a</strong>", "a", [{"type": "bold", "offset": 0, "length": 1}]),
    ("😀<i>é</i>", "😀é", [{"type": "italic", "offset": 2, "length": 1}]),
    ("<u>a</u><ins>b</ins>", "ab", [
        {"type": "underline", "offset": 0, "length": 1},
        {"type": "underline", "offset": 1, "length": 1},
    ]),
    ("<s>a</s>", "a", [{"type": "strikethrough", "offset": 0, "length": 1}]),
    ('<span class="tg-spoiler">a</span>', "a", [{"type": "spoiler", "offset": 0, "length": 1}]),
    ("<tg-spoiler>a</tg-spoiler>", "a", [{"type": "spoiler", "offset": 0, "length": 1}]),
    ("<blockquote>a</blockquote>", "a", [{"type": "blockquote", "offset": 0, "length": 1}]),
    ("<blockquote expandable>a</blockquote>", "a", [
        {"type": "expandable_blockquote", "offset": 0, "length": 1},
    ]),
    ("<a href='https://a.org/?x=1&amp;y=2'>a</a>", "a", [
        {"type": "text_link", "offset": 0, "length": 1, "url": "https://a.org/?x=1&y=2"},
    ]),
    ('<pre><code class="language-python">a</code></pre>', "a", [
        {"type": "pre", "offset": 0, "length": 1, "language": "python"},
    ]),
    ('<tg-time unix="1700000000" format="dt">a</tg-time>', "a", [
        {"type": "date_time", "offset": 0, "length": 1, "unix_time": 1700000000,
         "date_time_format": "dt"},
    ]),
    ("<b><i>a</i>b</b>", "ab", [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "italic", "offset": 0, "length": 1},
    ]),
    ("&lt;&gt;&amp;&quot;&#233;&#x1F600;&nbsp;& ", '<>&"é😀&nbsp;& ', []),
    ("&#55296;&#99999999;&#0;", "&#55296;&#99999999;&#0;", []),
    ("<b></b>a", "a", []),
]  # fmt: skip

COMPLAINTS = [
    ("one<br>two", 'Unsupported start tag "br" at byte offset 3'),
    ("é<p>two</p>", 'Unsupported start tag "p" at byte offset 2'),
    ("a <b", "Unclosed start tag at byte offset 2"),
    ("a <b>c</b", "Unclosed end tag at byte offset 6"),
    ("a</b>", "Unexpected end tag at byte offset 1"),
    ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("<a =x>a</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
    ("<a href>a</a>",
     'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
    ("<a href=x/y>a</a>", "Unexpected end of name token at byte offset 8"),
    ('<a href="x', "Unclosed start tag at byte offset 0"),
    ("2 < 3", 'Unsupported start tag "" at byte offset 2'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "text", "entities"), CASES)
def test_html_becomes_text_and_entities(
    source: str, text: str, entities: list[dict[str, Any]]
) -> None:
    """Tags become entities counted in UTF-16 units; only four named references are known."""
    assert parse_html(source) == (text, entities)


@pytest.mark.parametrize(("source", "complaint"), COMPLAINTS)
def test_wrong_html_is_refused_in_telegrams_words(source: str, complaint: str) -> None:
    """A mistake in the HTML is named with its place, counted in bytes."""
    with pytest.raises(ApiError) as caught:
        parse_html(source)

    assert caught.value.description == f"Bad Request: can't parse entities: {complaint}"


@given(st.text())
def test_any_source_is_read_or_refused(source: str) -> None:
    """No text makes the parser fail in another way, and entities stay within the text."""
    try:
        text, entities = parse_html(source)
    except ApiError:
        return
    length = utf16_length(text)

    assert all(0 <= e["offset"] < e["offset"] + e["length"] <= length for e in entities)


@given(st.lists(st.tuples(st.sampled_from("bius"), st.text(min_size=1)), max_size=5))
def test_what_is_shown_reads_back_the_same(parts: list[tuple[str, str]]) -> None:
    """HTML made from entities gives the same text and entities when read again."""
    clean = [(tag, text.replace("&", "").replace("<", "")) for tag, text in parts]
    text, entities = parse_html("".join(f"<{tag}>{inner}</{tag}>" for tag, inner in clean))

    shown = safe_html(text, entities).replace("&#x27;", "'")

    assert parse_html(shown) == (text, entities)


def test_the_page_never_gets_live_html() -> None:
    """Whatever is not a known entity arrives in the page as plain characters."""
    text, entities = parse_html('&lt;script&gt;<a href="javascript:x.y">&lt;b&gt;</a>')

    assert safe_html(text, entities) == "&lt;script&gt;&lt;b&gt;"
