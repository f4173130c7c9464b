"""From an effect to calls of the Bot API: a new message, or an edit of the card tapped on.

A questionnaire is one card that changes. It is a new message only where Telegram cannot turn
one into the other (text and picture), or when the patient typed and the card has scrolled up.
"""

from __future__ import annotations

from typing import Any

from bot.l10n import Catalogues, direction
from bot.outbox import Call, Shown, Target
from bot.rights import COPY
from bot.telegram import calendars, charts, keyboards, links, papers, reports
from flows.clinic.acts import MakeInvite
from flows.clinic.reporting import SendReport
from flows.effects import Say, SendChart, SendCopy, SendPage
from flows.screens import Screen
from flows.texts import Text
from flows.visit_acts import SendCalendar

Params = dict[str, Any]


class Renderer:
    """Puts screens into Telegram's words with one set of catalogues."""

    def __init__(self, catalogues: Catalogues) -> None:
        self._catalogues = catalogues

    def __call__(self, effect: Shown, target: Target) -> tuple[Call, ...]:
        """Return the calls that show this, in the order in which they are to be made."""
        if isinstance(effect, SendChart):
            return (self._chart(effect, target),)
        if isinstance(effect, SendPage):
            return (self._page(effect, target),)
        if isinstance(effect, SendCopy):
            return (self._copy(effect, target),)
        if isinstance(effect, SendCalendar):
            return (self._calendar(effect, target),)
        if isinstance(effect, SendReport):
            return (self._report(effect, target),)
        if isinstance(effect, MakeInvite):
            return (self._invite(effect, target),)
        if isinstance(effect, Say) or target.tapped_message_id is None:
            return (self._new(effect.screen, target),)
        card = {"chat_id": target.chat_id, "message_id": target.tapped_message_id}
        if effect.record is None and _can_turn(effect.screen, target):
            return (self._edit(effect.screen, target, card),)
        return (self._closing(effect.record, target, card), self._new(effect.screen, target))

    def _edit(self, screen: Screen, target: Target, card: Params) -> Call:
        params = card | self._keyboard(screen, target)
        if screen.picture:
            return Call("editMessageCaption", params | self._caption(screen, target))
        return Call("editMessageText", params | self._text(screen, target))

    def _new(self, screen: Screen, target: Target) -> Call:
        params = {"chat_id": target.chat_id, **self._keyboard(screen, target)}
        if screen.picture:
            caption = self._caption(screen, target)
            return Call("sendAnimation", params | caption, picture=screen.picture)
        if screen.photo:
            return Call(
                "sendPhoto", params | {"photo": screen.photo} | self._caption(screen, target)
            )
        return Call("sendMessage", params | self._text(screen, target))

    def _chart(self, effect: SendChart, target: Target) -> Call:
        params = {"chat_id": target.chat_id, **self._caption(effect.screen, target)}
        chart = charts.worded(effect.days, self._catalogues, target.language)
        return Call("sendPhoto", params | {charts.CHART: chart}, picture=charts.CHART)

    def _calendar(self, effect: SendCalendar, target: Target) -> Call:
        params = {"chat_id": target.chat_id, **self._caption(effect.screen, target)}
        file = calendars.worded(effect, self._catalogues, target.language)
        return Call("sendDocument", params | {calendars.ICS: file}, picture=calendars.ICS)

    def _page(self, effect: SendPage, target: Target) -> Call:
        params = {"chat_id": target.chat_id, **self._caption(effect.screen, target)}
        page = papers.worded(effect, self._catalogues, target.language)
        return Call("sendDocument", params | {papers.PAGE: page}, picture=papers.PAGE)

    def _report(self, effect: SendReport, target: Target) -> Call:
        params = {"chat_id": target.chat_id, **self._caption(effect.screen, target)}
        report = reports.worded(effect, self._catalogues, target.language)
        return Call(report.method, params | {report.key: report.made_from}, picture=report.key)

    def _copy(self, effect: SendCopy, target: Target) -> Call:
        params = {"chat_id": target.chat_id, **self._caption(effect.screen, target)}
        return Call("sendDocument", params, picture=COPY)

    def _invite(self, effect: MakeInvite, target: Target) -> Call:
        params = {"chat_id": target.chat_id, **self._caption(effect.screen, target)}
        return Call("sendPhoto", params, picture=links.INVITE)

    def _closing(self, record: Text | None, target: Target, card: Params) -> Call:
        """Take the buttons off the old card, and leave its record where there is one."""
        if record is None:
            return Call("editMessageReplyMarkup", card | {"reply_markup": {"inline_keyboard": []}})
        left = Screen((record,))
        if target.tapped_has_media:
            return Call("editMessageCaption", card | self._caption(left, target))
        return Call("editMessageText", card | self._text(left, target))

    def _text(self, screen: Screen, target: Target) -> Params:
        return {
            "text": self._words(screen, target),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        }

    def _caption(self, screen: Screen, target: Target) -> Params:
        return {"caption": self._words(screen, target), "parse_mode": "HTML"}

    def _words(self, screen: Screen, target: Target) -> str:
        return "\n\n".join(self._catalogues.html(line, target.language) for line in screen.lines)

    def _keyboard(self, screen: Screen, target: Target) -> Params:
        def label(text: Text) -> str:
            return self._catalogues.label(text, target.language)

        way = direction(target.language)
        if screen.asks_location:
            return {"reply_markup": keyboards.location(screen, label, direction=way)}
        if screen.drops_keyboard:
            return {"reply_markup": {"remove_keyboard": True}}
        written = keyboards.inline(screen, label, flow=target.flow, step=target.step, direction=way)
        return {"reply_markup": written} if written else {}


def _can_turn(screen: Screen, target: Target) -> bool:
    """Whether Telegram can edit the tapped message into this screen."""
    if screen.asks_location or screen.drops_keyboard or screen.photo or screen.is_apart:
        return False
    if screen.picture:
        return target.tapped_has_media and screen.picture == target.tapped_picture
    return not target.tapped_has_media
