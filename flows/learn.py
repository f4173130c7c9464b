"""The learn library: themes, topics, and a topic's cards one idea at a time.

Opened with a topic's key it goes straight there. It stores nothing but which topics were read
to the end, and asks nothing that counts: every answer to a check question gets a kind word.
"""

from __future__ import annotations

from enum import StrEnum

from flows import answers
from flows.flow import Flow, Step, rule
from flows.learning import cards
from flows.learning.model import Moment, Quiz, Theme, Topic
from flows.learning.moments import noticed
from flows.screens import Button, Screen, Style, button, one_a_row, opening, screen
from flows.session import Data
from flows.texts import Text, text

NAME = "learn"
THEME, TOPIC, CARD, CHOICE = "learn.theme", "learn.topic", "learn.card", "learn.choice"
READ = "learn.read"
OPENS_THEME = "theme."
KEYS = frozenset(topic.key for topic in cards.topics())


class State(StrEnum):
    """From the shelves down to one card, and what follows the last one."""

    THEMES = "themes"
    TOPICS = "topics"
    CARD = "card"
    QUIZ = "quiz"
    ANSWER = "answer"
    DONE = "done"


def begin(step: Step) -> str:
    """Go to the topic or the theme that was asked for; a name that is gone opens the shelves."""
    wanted = step.value.removeprefix(OPENS_THEME)
    if step.value in KEYS:
        open_topic(step)
        return State.CARD
    if step.value.startswith(OPENS_THEME) and wanted in tuple(Theme):
        step.put(THEME, wanted)
        return State.TOPICS
    return State.THEMES


def open_theme(step: Step) -> None:
    """Take a theme from the shelves."""
    step.put(THEME, step.value)


def open_topic(step: Step) -> None:
    """Begin a topic with its first card."""
    topic = cards.topic(step.value)
    step.put(TOPIC, topic.key)
    step.put(THEME, topic.theme.value)
    step.put(CARD, 0)


def turn(step: Step) -> None:
    """Go to the next card."""
    step.put(CARD, _number(step.data) + 1)


def turn_back(step: Step) -> None:
    """Go to the card before."""
    step.put(CARD, _number(step.data) - 1)


def keep_read(step: Step) -> None:
    """Note that the last card was reached, in the library's own order."""
    known = read(step.data) | {_topic(step.data).key}
    step.put(READ, " ".join(topic.key for topic in cards.topics() if topic.key in known))


def keep_choice(step: Step) -> None:
    """Keep the choice only as long as its answer is shown."""
    step.put(CHOICE, step.value)


def read(data: Data) -> frozenset[str]:
    """Read which topics were read to the end."""
    return frozenset(str(data.get(READ, "")).split())


def is_before_last(step: Step) -> bool:
    """Another card follows."""
    return _number(step.data) + 1 < len(_topic(step.data).cards)


def is_after_first(step: Step) -> bool:
    """A card comes before this one."""
    return _number(step.data) > 0


def has_quiz(step: Step) -> bool:
    """The topic ends with a check question."""
    return _topic(step.data).quiz is not None


def moments(step: Step) -> frozenset[Moment]:
    """What the answers behind the result speak of; nothing before there is a result."""
    if not step.profile.band:
        return frozenset()
    kept = answers.kept(step.data)
    return noticed(answers.severity(kept), answers.worse_with(kept), answers.cause(kept))


def draw(step: Step) -> Screen:
    """Draw a list, a card, or the check question with its answers."""
    match State(step.state):
        case State.THEMES:
            return _themes(step)
        case State.TOPICS:
            return _topics(step.data)
        case State.CARD:
            return _card(step.data)
        case State.QUIZ:
            return _quiz(_topic(step.data))
        case State.ANSWER:
            return _answer(step.data)
        case State.DONE:
            return _done(step.data)


def _themes(step: Step) -> Screen:
    suggested = cards.suggest(moments(step), read(step.data))
    for_you = [
        _to_topic(text("library-for-you", title=text(topic.title_id)), topic, Style.PRIMARY)
        for topic in suggested
    ]
    shelves = [button(theme.title_id, "theme_chosen", theme) for theme in Theme]
    return screen("library-themes", rows=(*one_a_row([*for_you, *shelves]), _menu()))


def _topics(data: Data) -> Screen:
    theme = Theme(str(data[THEME]))
    known = read(data)
    topics = [
        _to_topic(
            text("library-read", title=text(topic.title_id))
            if topic.key in known
            else text(topic.title_id),
            topic,
        )
        for topic in cards.topics()
        if topic.theme is theme
    ]
    return screen(
        text("library-theme", title=text(theme.title_id)),
        rows=(*one_a_row(topics), (_to_themes(), *_menu())),
    )


def _card(data: Data) -> Screen:
    topic, number = _topic(data), _number(data)
    if number + 1 < len(topic.cards):
        onward = "library-next"
    else:
        onward = "library-question" if topic.quiz else "library-done"
    previous = [button("nav-back", "turned_back")] if number else []
    return screen(
        text(
            "library-heading", title=text(topic.title_id), number=number + 1, total=len(topic.cards)
        ),
        topic.card_id(topic.cards[number]),
        rows=[
            [button(onward, "turned", style=Style.PRIMARY)],
            [*previous, button("library-topics", "topics_wanted")],
        ],
    )


def _quiz(topic: Topic) -> Screen:
    choices = [button(topic.choice_id(each), "chose", each) for each in _quiz_of(topic).choices]
    return screen(
        text("library-question-heading", title=text(topic.title_id)),
        topic.quiz_id,
        rows=(*one_a_row(choices), (button("nav-back", "turned_back"), _skip())),
    )


def _answer(data: Data) -> Screen:
    topic, choice = _topic(data), str(data[CHOICE])
    again = () if choice == _quiz_of(topic).right else (button("library-again", "turned_back"),)
    return screen(
        text("library-question-heading", title=text(topic.title_id)),
        topic.answer_id(choice),
        rows=[[button("library-done", "turned", style=Style.PRIMARY), *again]],
    )


def _done(data: Data) -> Screen:
    topic = _topic(data)
    following = _following(topic, read(data))
    label = text("library-next-topic", title=text(following.title_id)) if following else None
    onward = [[_to_topic(label, following, Style.PRIMARY)]] if label and following else []
    return screen(
        text("library-finished", title=text(topic.title_id)),
        rows=[*onward, [_to_themes(), *_menu()]],
    )


def _following(topic: Topic, known: frozenset[str]) -> Topic | None:
    """The next topic of the library that was not read, counted on from this one."""
    topics = cards.topics()
    at = topics.index(topic)
    return next((each for each in topics[at:] + topics[:at] if each.key not in known), None)


def _topic(data: Data) -> Topic:
    return cards.topic(str(data[TOPIC]))


def _number(data: Data) -> int:
    return int(str(data[CARD]))


def _quiz_of(topic: Topic) -> Quiz:
    assert topic.quiz is not None
    return topic.quiz


def _to_topic(label: Text, topic: Topic, style: Style = Style.PLAIN) -> Button:
    return button(label, "topic_chosen", topic.key, style)


def _to_themes() -> Button:
    return button("library-all", "themes_wanted")


def _skip() -> Button:
    return button("library-skip", "skipped")


def _menu() -> tuple[Button, ...]:
    return (opening("menu-open", "home"),)


RULES = (
    rule("theme_chosen", State.THEMES, State.TOPICS, do=open_theme),
    rule("topic_chosen", State.THEMES, State.CARD, do=open_topic),
    rule("topic_chosen", State.TOPICS, State.CARD, do=open_topic),
    rule("topic_chosen", State.DONE, State.CARD, do=open_topic),
    rule("themes_wanted", State.TOPICS, State.THEMES),
    rule("themes_wanted", State.DONE, State.THEMES),
    rule("topics_wanted", State.CARD, State.TOPICS),
    rule("turned", State.CARD, State.CARD, when=is_before_last, do=turn),
    rule("turned", State.CARD, State.QUIZ, when=has_quiz, do=keep_read),
    rule("turned", State.CARD, State.DONE, do=keep_read),
    rule("turned_back", State.CARD, State.CARD, when=is_after_first, do=turn_back),
    rule("turned_back", State.QUIZ, State.CARD),
    rule("chose", State.QUIZ, State.ANSWER, do=keep_choice),
    rule("skipped", State.QUIZ, State.DONE),
    rule("turned_back", State.ANSWER, State.QUIZ),
    rule("turned", State.ANSWER, State.DONE),
)

FLOW = Flow(name=NAME, version=1, states=State, rules=RULES, draw=draw, begin=begin, asks=False)
