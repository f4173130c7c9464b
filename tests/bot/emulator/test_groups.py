"""Groups: the bot is added, silenced, moved and thrown out."""

from __future__ import annotations

import pytest

from bot.emulator import Group, Telegram, User
from tests.bot.emulator.client import Api, Reply


@pytest.fixture
def group(telegram: Telegram, ana: User) -> Group:
    return Group.new(telegram, "Clinic", ana)


async def say(api: Api, group: Group) -> Reply:
    return await api("sendMessage", chat_id=group.chat.id, text="hello")


async def test_the_bot_hears_commands_only(api: Api, group: Group, ana: User) -> None:
    """Joining and commands reach the bot; what people say to one another does not."""
    group.say(ana, "between us")
    group.say(ana, "/today")

    joined, greeted, asked = (await api("getUpdates")).result
    assert joined["my_chat_member"]["chat"]["title"] == "Clinic"
    assert greeted["message"]["new_chat_members"][0]["is_bot"]
    assert asked["message"]["text"] == "/today"


async def test_a_group_that_moved(api: Api, group: Group, ana: User) -> None:
    """A group that became a supergroup tells its new number."""
    moved = group.migrate(ana)

    refused = await say(api, group)

    said = "Bad Request: group chat was upgraded to a supergroup chat"
    assert refused.error == (400, said)
    assert refused.body["parameters"] == {"migrate_to_chat_id": moved.chat.id}
    assert (await say(api, moved)).status == 200


async def test_a_bot_that_is_out(api: Api, group: Group, ana: User) -> None:
    """Thrown out, gone by itself, or with the group deleted: each is told apart."""
    group.kick_bot(ana)
    out = "Forbidden: bot was kicked from the group chat"
    assert (await say(api, group)).error == (403, out)
    group.delete(ana)
    assert (await say(api, group)).error == (403, "Forbidden: the group chat was deleted")
    moved = Group.new(group.telegram, "Second", ana).migrate(ana)
    await api("leaveChat", chat_id=moved.chat.id)
    gone = "Forbidden: bot is not a member of the supergroup chat"
    assert (await say(api, moved)).error == (403, gone)


async def test_a_silenced_bot(api: Api, group: Group) -> None:
    """A right that was taken away is named."""
    group.mute("text messages")
    right = "Bad Request: not enough rights to send text messages to the chat"
    assert (await say(api, group)).error == (400, right)


@pytest.mark.parametrize(
    ("button", "said"),
    [
        ({"request_location": True}, "location can be requested in private chats only"),
        ({"request_contact": True}, "phone number can be requested in private chats only"),
        ({"web_app": {"url": "https://a.org"}},
         "web App buttons can be used in private chats only"),
    ],
)  # fmt: skip
async def test_private_buttons(
    api: Api, group: Group, button: dict[str, object], said: str
) -> None:
    """Buttons that ask for something private are refused in a group."""
    markup = {"keyboard": [[{"text": "a", **button}]]}

    refused = await api("sendMessage", chat_id=group.chat.id, text="a", reply_markup=markup)

    assert refused.error == (400, f"Bad Request: {said}")


async def test_messages_of_others_stay(api: Api, group: Group, ana: User) -> None:
    """The bot does not delete what others wrote in a group."""
    group.add(ana)
    foreign = group.say(ana, "/mine").message_id

    refused = await api("deleteMessage", chat_id=group.chat.id, message_id=foreign)

    assert refused.error == (400, "Bad Request: message can't be deleted")
    assert "/mine" in [seen.text for seen in group.messages]
