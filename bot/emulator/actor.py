"""A person with a phone: writes, taps, sends places and pictures, and sees what a chat shows.

A tap finds a button by its exact words or its data on the newest message that has it; a button
that is not on the screen is an ``AssertionError`` that lists what is.
"""

from __future__ import annotations

from typing import Any

from bot.emulator.bots import Bot
from bot.emulator.chats import Telegram
from bot.emulator.clock import unix
from bot.emulator.media import media_of
from bot.emulator.messages import Content, Media, Seen, seen
from bot.emulator.params import Upload
from bot.emulator.screen import find_button, screen_text
from bot.emulator.talk import change, post, press, set_standing
from bot.emulator.texts import found_entities
from bot.emulator.users import Answer, Chat, Profile, Standing

Json = dict[str, Any]


class User:
    """One person talking to one bot; the chat opens with the first thing they send."""

    __slots__ = ("_bot", "_telegram", "profile")

    def __init__(self, telegram: Telegram, profile: Profile, bot: Bot | None = None) -> None:
        self.profile = profile
        self._telegram = telegram
        self._bot = bot or telegram.bot

    @classmethod
    def new(cls, telegram: Telegram, name: str, *, language_code: str | None = "en") -> User:
        """Register a new patient."""
        return cls(telegram, telegram.add_person(name, language_code=language_code))

    @property
    def id(self) -> int:
        """The person's number, which is also the number of the private chat."""
        return self.profile.id

    @property
    def _chat(self) -> Chat:
        return self._telegram.open_chat(self._bot, self.profile)

    async def send(self, text: str) -> Seen:
        """Write ``text`` to the bot."""
        return self._say(Content(text, tuple(found_entities(text, []))))

    async def tap(self, label: str, *, on: Seen | int | None = None) -> None:
        """Press the button with these words or this data.

        ``on`` names the message. A button that an edit has taken away meanwhile can still be
        pressed through the ``Seen`` that shows it, as on a phone that has not caught up.
        """
        found = find_button(self._chat, label, on)
        if isinstance(found, str):
            await self.send(found)
        else:
            press(self._telegram, self._bot, self.profile, *found)

    async def share_location(self, latitude: float, longitude: float) -> Seen:
        """Send a point on the map."""
        point = {"latitude": latitude, "longitude": longitude}
        return self._say(Content(media=Media("location", point)))

    async def send_photo(self, content: bytes, caption: str = "") -> Seen:
        """Send a picture."""
        return self._upload("photo", Upload("photo.jpg", "image/jpeg", content), caption)

    async def send_voice(self, content: bytes, duration_seconds: int = 3) -> Seen:
        """Send a voice message."""
        sound = Upload("voice.ogg", "audio/ogg", content)
        return self._upload("voice", sound, duration=duration_seconds)

    async def send_document(
        self, content: bytes, name: str, mime_type: str = "application/octet-stream"
    ) -> Seen:
        """Send a file."""
        return self._upload("document", Upload(name, mime_type, content))

    async def send_sticker(self, content: bytes = b"RIFF----WEBP") -> Seen:
        """Send a sticker."""
        return self._upload("sticker", Upload("sticker.webp", "image/webp", content))

    def _upload(self, kind: str, upload: Upload, caption: str = "", **measures: int) -> Seen:
        media = media_of(self._telegram.files, self._bot, kind, upload, measures)
        return self._say(Content(caption, media=media))

    async def forward(self, text: str, sender_name: str) -> Seen:
        """Pass on what somebody else wrote."""
        origin = hidden_origin(sender_name, unix(self._telegram.clock))
        return self._say(Content(text, extra=(("forward_origin", origin),)))

    async def edit(self, message: Seen, text: str) -> None:
        """Change an own message."""
        own = self._chat.messages[message.message_id]
        change(self._telegram, own, Content(text, tuple(found_entities(text, []))))
        self._bot.updates.add("edited_message", own.to_api(), lane=own.chat.id)

    async def block(self) -> None:
        """Stop the bot from writing."""
        set_standing(self._telegram, self._bot, self._chat, Standing.BLOCKED, self.profile)

    async def unblock(self) -> None:
        """Let the bot write again."""
        set_standing(self._telegram, self._bot, self._chat, Standing.OPEN, self.profile)

    def _say(self, content: Content) -> Seen:
        chat = self._chat
        if chat.standing is Standing.BLOCKED:
            set_standing(self._telegram, self._bot, chat, Standing.OPEN, self.profile)
        posted = post(self._telegram, self._bot, chat, self.profile, content)
        chat.read_up_to = posted.id
        return seen(posted)

    @property
    def chat(self) -> list[Seen]:
        """All messages of the chat as they look now, oldest first."""
        return [seen(message) for message in self._chat.messages.values()]

    @property
    def last(self) -> Seen:
        """The newest message as it looks now."""
        message = next(reversed(self._chat.messages.values()), None)
        assert message is not None, f"nothing was said to {self.profile.first_name} yet"
        return seen(message)

    @property
    def transcript(self) -> list[Seen]:
        """Everything that happened, in order: each version of each message, taps, deletions."""
        return [seen(logged.message, logged) for logged in self._chat.log]

    @property
    def answers_to_taps(self) -> list[Answer]:
        """What the bot answered to taps, oldest first."""
        return self._chat.answers

    def screen(self, messages: int = 6) -> str:
        """Return the newest messages and their buttons as text, for people to read."""
        return screen_text(self._chat, messages)


def hidden_origin(sender_name: str, date: int) -> Json:
    """Return where a forwarded message came from when its sender does not show who they are."""
    return {"type": "hidden_user", "date": date, "sender_user_name": sender_name}
