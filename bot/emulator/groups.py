"""A group chat: who is in it, what the bot may do there, and its move to a supergroup.

As with a real bot in privacy mode, only commands and news about members reach the bot.
"""

from __future__ import annotations

from itertools import count

from bot.emulator.actor import User
from bot.emulator.chats import Telegram
from bot.emulator.messages import Content, Seen, seen
from bot.emulator.talk import post, set_standing
from bot.emulator.texts import found_entities
from bot.emulator.users import Chat, ChatKind, Profile, Standing

FIRST_GROUP_ID = 5_000_001
SUPERGROUP_OFFSET = 1_000_000_000_000


class Group:
    """One group with the bot in it."""

    def __init__(self, telegram: Telegram, chat: Chat) -> None:
        self.telegram = telegram
        self.chat = chat

    @classmethod
    def new(cls, telegram: Telegram, title: str, founder: User) -> Group:
        """Let ``founder`` make a group and add the bot to it."""
        bot = telegram.bot
        number = next(n for n in count(FIRST_GROUP_ID) if -n not in bot.chats)
        chat = bot.chats[-number] = Chat(-number, ChatKind.GROUP, title, Standing.LEFT)
        chat.members.append(founder.id)
        set_standing(telegram, bot, chat, Standing.OPEN, founder.profile)
        group = cls(telegram, chat)
        group._tell(founder.profile, bot.profile)
        return group

    def _tell(self, by: Profile, added: Profile) -> None:
        news = ("new_chat_members", [added.to_api()])
        post(self.telegram, self.telegram.bot, self.chat, by, Content(extra=(news,)))

    def add(self, user: User) -> None:
        """Add somebody."""
        self.chat.members.append(user.id)
        self._tell(user.profile, user.profile)

    def say(self, user: User, text: str) -> Seen:
        """Let a member write."""
        content = Content(text, tuple(found_entities(text, [])))
        return seen(post(self.telegram, self.telegram.bot, self.chat, user.profile, content))

    @property
    def messages(self) -> list[Seen]:
        """All messages of the group as they look now."""
        return [seen(message) for message in self.chat.messages.values()]

    def mute(self, what: str) -> None:
        """Forbid the bot to send ``what``, for instance ``photos`` or ``text messages``."""
        self.chat.muted.add(what)

    def kick_bot(self, by: User) -> None:
        """Throw the bot out."""
        set_standing(self.telegram, self.telegram.bot, self.chat, Standing.KICKED, by.profile)

    def delete(self, by: User) -> None:
        """Delete the group."""
        set_standing(self.telegram, self.telegram.bot, self.chat, Standing.DELETED, by.profile)

    def migrate(self, by: User) -> Group:
        """Turn the group into a supergroup, which has a new number."""
        bot, old = self.telegram.bot, self.chat
        number = old.id - SUPERGROUP_OFFSET
        chat = bot.chats[number] = Chat(number, ChatKind.SUPERGROUP, old.title)
        chat.members = list(old.members)
        news = Content(extra=(("migrate_to_chat_id", number),))
        post(self.telegram, bot, old, by.profile, news)
        old.standing, old.upgraded_to = Standing.UPGRADED, number
        return Group(self.telegram, chat)
