"""Settings from the environment or a ``.env`` file; each mistake names its variable.

Unknown ``LUMBOT_*`` names stop the start too: a misspelt setting is one that is not set.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    model_validator,
)

from bot.errors import SettingsWrong

PREFIX = "LUMBOT_"
TELEGRAM_URL = "https://api.telegram.org"
KEY = re.compile("[0-9a-f]{64}")
SECRETS = frozenset({"token", "webhook_secret", "database_key"})
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
HOURS = re.compile(r"(\d\d:\d\d)-(\d\d:\d\d) (\w{3})-(\w{3})")
TOKEN = re.compile(r"\d+:[\w-]{20,}")
SECRET = re.compile(r"[\w-]{1,256}")
PORT_MAX = 65535


class Mode(StrEnum):
    """How updates come in."""

    POLLING = "polling"
    WEBHOOK = "webhook"


class LogForm(StrEnum):
    """Logs for people or for machines."""

    CONSOLE = "console"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class ClinicHours:
    """When somebody is at the clinic: local times, first and last weekday with 0 for Monday."""

    opens: time
    closes: time
    first_day: int
    last_day: int

    def __str__(self) -> str:
        days = f"{DAYS[self.first_day]}-{DAYS[self.last_day]}"
        return f"{self.opens:%H:%M}-{self.closes:%H:%M} {days}"


@dataclass(frozen=True, slots=True)
class Address:
    """A host and port to listen on."""

    host: str
    port: int


def _zone(value: str) -> str:
    try:
        return ZoneInfo(value).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(
            "is not a time zone this machine knows. Use an IANA name such as 'Africa/Johannesburg'."
        ) from None


def _hours(value: object) -> ClinicHours:
    if isinstance(value, ClinicHours):
        return value
    found = HOURS.fullmatch(str(value))
    wanted = "is not clinic hours. Write them like '08:00-17:00 Mon-Fri'."
    if found is None or found[3] not in DAYS or found[4] not in DAYS:
        raise ValueError(wanted)
    try:
        opens, closes = time.fromisoformat(found[1]), time.fromisoformat(found[2])
    except ValueError:
        raise ValueError(wanted) from None
    if opens >= closes:
        raise ValueError("closes before it opens. Write them like '08:00-17:00 Mon-Fri'.")
    return ClinicHours(opens, closes, DAYS.index(found[3]), DAYS.index(found[4]))


def _address(value: object) -> Address:
    if isinstance(value, Address):
        return value
    host, _, port = str(value).rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) <= PORT_MAX:
        raise ValueError("is not an address. Write host:port, such as '127.0.0.1:8443'.")
    return Address(host, int(port))


def _address_or_off(value: object) -> Address | None:
    return None if value is None or value == "off" else _address(value)


def _admins(value: object) -> tuple[int, ...]:
    if isinstance(value, tuple):
        return value
    parts = [part.strip() for part in str(value).split(",") if part.strip()]
    if not all(part.isascii() and part.isdecimal() for part in parts):
        raise ValueError("is not a list of Telegram ids. Write numbers with commas: '123,456'.")
    return tuple(int(part) for part in parts)


def _url(value: str) -> str:
    parts = urlsplit(value)
    if value and (parts.scheme not in {"http", "https"} or not parts.hostname):
        raise ValueError("is not an address on the web. Write it with https:// in front.")
    return value.rstrip("/")


def _token(value: object) -> object:
    written = value.get_secret_value() if isinstance(value, SecretStr) else str(value)
    if not TOKEN.fullmatch(written):
        raise ValueError("is not a bot token. Copy it from @BotFather: digits, ':', letters.")
    return value


def _secret(value: object) -> object:
    written = value.get_secret_value() if isinstance(value, SecretStr) else str(value)
    if written and not SECRET.fullmatch(written):
        raise ValueError("may hold 1 to 256 letters, digits, '_' and '-'.")
    return value


def _key(value: object) -> object:
    written = value.get_secret_value() if isinstance(value, SecretStr) else str(value)
    if written and not KEY.fullmatch(written):
        raise ValueError(
            "is not a key. Make one with 'openssl rand -hex 32': 64 digits, 0-9 and a-f."
        )
    return value


class Settings(BaseModel):
    """Everything a clinic sets; the names of the variables are ``LUMBOT_`` and these."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    token: Annotated[SecretStr, BeforeValidator(_token)]
    database_url: str = "sqlite+aiosqlite:///lumbot.db"
    database_key: Annotated[SecretStr, BeforeValidator(_key)] = SecretStr("")
    api_url: Annotated[str, BeforeValidator(_url)] = TELEGRAM_URL
    mode: Mode = Mode.POLLING
    webhook_url: Annotated[str, BeforeValidator(_url)] = ""
    webhook_secret: Annotated[SecretStr, BeforeValidator(_secret)] = SecretStr("")
    listen: Annotated[Address, BeforeValidator(_address)] = Address("127.0.0.1", 8443)
    admins: Annotated[tuple[int, ...], BeforeValidator(_admins)] = ()
    clinic_name: str = "the clinic"
    clinic_phone: str = "-"
    emergency_number: str = "112"
    timezone: Annotated[str, BeforeValidator(_zone)] = "UTC"
    clinic_hours: Annotated[ClinicHours, BeforeValidator(_hours)] = ClinicHours(
        time(8), time(17), 0, 4
    )
    rate: Annotated[float, Field(gt=0, le=1000)] = 30
    paid_broadcast: bool = False
    log: LogForm = LogForm.CONSOLE
    metrics: Annotated[Address | None, BeforeValidator(_address_or_off)] = None

    @property
    def database(self) -> str:
        """Return the database's address with the key that opens its file; never to be shown."""
        return keyed(self.database_url, self.database_key)

    @model_validator(mode="after")
    def _key_is_for_a_file(self) -> Self:
        if self.database_key.get_secret_value() and not self.database_url.startswith("sqlite"):
            raise ValueError(
                "LUMBOT_DATABASE_KEY is for a SQLite file. Encrypt the disk of a server instead."
            )
        return self

    @model_validator(mode="after")
    def _webhook_is_complete(self) -> Self:
        if self.mode is Mode.WEBHOOK and not self.webhook_url:
            raise ValueError("LUMBOT_WEBHOOK_URL is not set, and LUMBOT_MODE=webhook needs it.")
        if self.mode is Mode.WEBHOOK and not self.webhook_secret.get_secret_value():
            raise ValueError("LUMBOT_WEBHOOK_SECRET is not set, and LUMBOT_MODE=webhook needs it.")
        return self


def keyed(url: str, key: SecretStr) -> str:
    """Return a database's address with the key of its file, which a server has none of."""
    secret = key.get_secret_value()
    is_file = secret and url.startswith("sqlite")
    return url.replace(":///", f"://:{secret}@/", 1) if is_file else url


def database_key(environment: Mapping[str, str] | None = None, dotenv: Path = Path(".env")) -> str:
    """Return LUMBOT_DATABASE_KEY alone, for what needs no other setting. Raises SettingsWrong."""
    found = os.environ if environment is None else environment
    name = f"{PREFIX}DATABASE_KEY"
    written = found.get(name) or dotenv_values(dotenv).get(name) or ""
    try:
        _key(written)
    except ValueError as error:
        raise SettingsWrong(f"{name} {error}") from None
    return written


def load(environment: Mapping[str, str] | None = None, dotenv: Path = Path(".env")) -> Settings:
    """Read the settings, environment before file. Raises SettingsWrong, a line a mistake."""
    found = dict(os.environ if environment is None else environment)
    written = {key: value for key, value in dotenv_values(dotenv).items() if value is not None}
    given = {
        key.removeprefix(PREFIX).lower(): value
        for key, value in {**written, **found}.items()
        if key.startswith(PREFIX)
    }
    try:
        return Settings.model_validate(given)
    except ValidationError as error:
        lines = sorted(_line(each, given) for each in error.errors(include_url=False))
        raise SettingsWrong("\n".join(lines)) from None


def _line(problem: Any, given: Mapping[str, str]) -> str:  # noqa: ANN401 - pydantic's mapping
    """Say what is wrong with one setting; the value of a secret is never shown."""
    name = str(problem["loc"][0]) if problem["loc"] else ""
    said = str(problem["msg"]).removeprefix("Value error, ")
    variable = PREFIX + name.upper()
    if problem["type"] == "missing":
        return f"{variable} is not set. It is required: copy the token from @BotFather."
    if problem["type"] == "extra_forbidden":
        return f"{variable} is not a setting of Lumbot. See README.md for the list, or remove it."
    if not name:
        return said
    shown = variable if name in SECRETS else f"{variable}={given.get(name, '')!r}"
    if problem["type"] == "value_error":
        return f"{shown} {said}"
    return f"{shown} does not fit: {said[0].lower()}{said[1:]}."
