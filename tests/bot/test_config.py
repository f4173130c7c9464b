"""Settings: each one both ways, and what an operator reads when one is wrong."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest

from bot.config import Address, ClinicHours, LogForm, Mode, Settings, load
from bot.errors import SettingsWrong

TOKEN = "123456789:AAEabcdefghijklmnopqrstuvwxyz_-012345"  # pragma: allowlist secret
NO_FILE = Path("there is no such file")


def given(**settings: str) -> Settings:
    """Settings of an environment with a token and these."""
    named = {f"LUMBOT_{name.upper()}": value for name, value in settings.items()}
    return load({"LUMBOT_TOKEN": TOKEN, **named}, NO_FILE)


def test_a_token_is_all_that_is_needed() -> None:
    """Every other setting has its default."""
    settings = load({"LUMBOT_TOKEN": TOKEN, "PATH": "/bin"}, NO_FILE)

    assert settings.token.get_secret_value() == TOKEN
    assert settings.database_url == "sqlite+aiosqlite:///lumbot.db"
    assert settings.mode is Mode.POLLING
    assert settings.listen == Address("127.0.0.1", 8443)
    assert settings.admins == ()
    assert settings.emergency_number == "112"
    assert settings.timezone == "UTC"
    assert settings.clinic_hours == ClinicHours(time(8), time(17), 0, 4)
    assert (settings.rate, settings.paid_broadcast) == (30, False)
    assert settings.log is LogForm.CONSOLE
    assert settings.metrics is None


@pytest.mark.parametrize(
    ("name", "written", "meant"),
    [
        ("database_url", "postgresql+asyncpg://u@h/n", "postgresql+asyncpg://u@h/n"),
        ("api_url", "http://127.0.0.1:8081/", "http://127.0.0.1:8081"),
        ("listen", "0.0.0.0:443", Address("0.0.0.0", 443)),
        ("admins", "1, 2,3", (1, 2, 3)),
        ("admins", "", ()),
        ("clinic_name", "Back & Co", "Back & Co"),
        ("clinic_phone", "+27 21 555 0100", "+27 21 555 0100"),
        ("emergency_number", "10177", "10177"),
        ("timezone", "Africa/Johannesburg", "Africa/Johannesburg"),
        ("clinic_hours", "07:30-12:00 Mon-Sat", ClinicHours(time(7, 30), time(12), 0, 5)),
        ("rate", "1000", 1000),
        ("paid_broadcast", "true", True),
        ("log", "json", LogForm.JSON),
        ("metrics", "127.0.0.1:9100", Address("127.0.0.1", 9100)),
        ("metrics", "off", None),
    ],
)
def test_a_setting_means_what_it_says(name: str, written: str, meant: object) -> None:
    """Right values are taken as their own type."""
    assert getattr(given(**{name: written}), name) == meant


@pytest.mark.parametrize(
    ("name", "written", "wanted"),
    [
        ("api_url", "ftp://host", "https://"),
        ("mode", "push", "'polling' or 'webhook'"),
        ("listen", "8443", "host:port"),
        ("listen", "host:70000", "host:port"),
        ("admins", "ana", "'123,456'"),
        ("timezone", "Johannesburg", "IANA name such as 'Africa/Johannesburg'"),
        ("clinic_hours", "8-5", "'08:00-17:00 Mon-Fri'"),
        ("clinic_hours", "17:00-08:00 Mon-Fri", "closes before it opens"),
        ("clinic_hours", "25:00-26:00 Mon-Fri", "'08:00-17:00 Mon-Fri'"),
        ("rate", "0", "greater than 0"),
        ("rate", "1001", "less than or equal to 1000"),
        ("paid_broadcast", "perhaps", "boolean"),
        ("log", "xml", "'console' or 'json'"),
        ("metrics", "on", "host:port"),
    ],
)
def test_a_wrong_setting_is_named_with_its_value_and_what_it_wants(
    name: str, written: str, wanted: str
) -> None:
    """One line that an operator can act on."""
    with pytest.raises(SettingsWrong) as wrong:
        given(**{name: written})

    (line,) = str(wrong.value).splitlines()
    assert line.startswith(f"LUMBOT_{name.upper()}={written!r} ")
    assert wanted in line


def test_the_zone_is_refused_in_these_words() -> None:
    """The value, the rule and the remedy."""
    with pytest.raises(SettingsWrong) as wrong:
        given(timezone="Johannesburg")

    assert str(wrong.value) == (
        "LUMBOT_TIMEZONE='Johannesburg' is not a time zone this machine knows. "
        "Use an IANA name such as 'Africa/Johannesburg'."
    )


@pytest.mark.parametrize("name", ["token", "webhook_secret"])
def test_a_secret_that_is_wrong_is_not_shown(name: str) -> None:
    """What is wrong with a secret is said without the secret."""
    with pytest.raises(SettingsWrong) as wrong:
        given(**{name: "s3cret words!"})

    assert str(wrong.value).startswith(f"LUMBOT_{name.upper()} ")
    assert "s3cret" not in str(wrong.value)


def test_secrets_are_hidden_wherever_settings_are_shown() -> None:
    """Printing the settings gives nothing away."""
    settings = given(webhook_secret="not-for-eyes")

    assert TOKEN not in repr(settings)
    assert "not-for-eyes" not in repr(settings)


def test_all_mistakes_are_listed_at_once() -> None:
    """One line each, so that one look mends them all."""
    with pytest.raises(SettingsWrong) as wrong:
        load({"LUMBOT_LOG": "xml", "LUMBOT_TIMEZON": "UTC"}, NO_FILE)

    assert [line.split(" ")[0] for line in str(wrong.value).splitlines()] == [
        "LUMBOT_LOG='xml'",
        "LUMBOT_TIMEZON",
        "LUMBOT_TOKEN",
    ]


@pytest.mark.parametrize(
    ("settings", "missing"),
    [
        ({"webhook_secret": "abc"}, "LUMBOT_WEBHOOK_URL"),
        ({"webhook_url": "https://bot.example"}, "LUMBOT_WEBHOOK_SECRET"),
    ],
)
def test_a_webhook_needs_its_address_and_its_secret(settings: dict[str, str], missing: str) -> None:
    """What is missing for webhook mode is named."""
    with pytest.raises(SettingsWrong, match=missing):
        given(mode="webhook", **settings)


def test_a_file_is_read_and_the_environment_wins(tmp_path: Path) -> None:
    """A .env file holds what the environment does not say."""
    dotenv = tmp_path / ".env"
    dotenv.write_text(f"LUMBOT_TOKEN={TOKEN}\nLUMBOT_TIMEZONE=UTC\nLUMBOT_CLINIC_NAME='Ours'\n")

    settings = load({"LUMBOT_TIMEZONE": "Asia/Tokyo"}, dotenv)

    assert settings.token.get_secret_value() == TOKEN
    assert (settings.timezone, settings.clinic_name) == ("Asia/Tokyo", "Ours")
