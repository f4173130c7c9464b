"""What is shipped for operating Lumbot names only what there is: metrics, pages, commands."""

from __future__ import annotations

import json
import re
from configparser import ConfigParser
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]  # comes with pre-commit

from bot.app import STOP_SECONDS
from bot.cli import app
from bot.config import Mode, Settings
from bot.metrics import FAILED, HANDLED, Metrics
from bot.outcomes import OUTCOMES
from bot.storage.outbox import State, Urgency
from tests.house.source import ROOT

DEPLOY = ROOT / "deploy"
PAGES = ROOT / "docs" / "alerts"
METRIC = re.compile(r"\blumbot_\w+")
LABEL = re.compile(r'(\w+)!?=~?"([^"]*)"')
WORDS: dict[str, set[str]] = {
    "job": {"lumbot"},
    "outcome": {HANDLED, FAILED, *OUTCOMES.values()},
    "urgency": {each.name.lower() for each in Urgency},
    "state": set(State),
}
PARTS = ("## What it means", "## What patients notice", "## What to do")


def alerts() -> list[dict[str, Any]]:
    """Return every alert rule."""
    read = yaml.safe_load((DEPLOY / "alerts.yml").read_text("utf-8"))
    return [rule for group in read["groups"] for rule in group["rules"]]


def panels() -> list[dict[str, Any]]:
    """Return every panel of the dashboard."""
    read = json.loads((DEPLOY / "dashboard.json").read_text("utf-8"))
    return list(read["panels"])


def expressions() -> list[str]:
    """Return everything that is asked of Prometheus."""
    asked = [target["expr"] for panel in panels() for target in panel["targets"]]
    return [*(rule["expr"] for rule in alerts()), *asked]


def test_every_metric_that_is_watched_is_one_that_lumbot_tells() -> None:
    """A metric that was renamed would leave an alert silent for ever."""
    told = set(re.findall(r"^# TYPE (\S+)", Metrics().page().decode(), re.MULTILINE))
    watched = {name for each in expressions() for name in METRIC.findall(each)}

    assert watched <= told
    assert watched >= {name for name in told if not name.endswith("_created")}


def test_every_label_that_is_watched_has_a_value_that_occurs() -> None:
    """An outcome, an urgency or a state that does not exist is never counted."""
    watched = [found for each in expressions() for found in LABEL.findall(each)]
    odd = [
        (label, value)
        for label, values in watched
        for value in values.split("|")
        if value not in WORDS[label]
    ]

    assert watched
    assert not odd


def test_each_alert_has_its_page_and_each_page_its_alert() -> None:
    """Whoever is woken finds what it means, what patients notice, and what to do."""
    named = {rule["alert"]: rule["annotations"]["page"] for rule in alerts()}

    assert named == {path.stem: str(path.relative_to(ROOT)) for path in PAGES.glob("*.md")}
    for page in named.values():
        written = (ROOT / page).read_text("utf-8")
        assert [part for part in PARTS if f"\n{part}\n" not in written] == [], page


@pytest.mark.parametrize("rule", alerts(), ids=lambda rule: str(rule["alert"]))
def test_an_alert_says_how_urgent_it_is_and_what_is_wrong(rule: dict[str, Any]) -> None:
    """A page wakes somebody, a ticket waits for the morning; the summary is a sentence."""
    assert rule["labels"]["severity"] in {"page", "ticket"}
    assert rule["annotations"]["summary"].endswith(".")


def test_panels_do_not_cover_one_another() -> None:
    """Each has a number and a place of its own."""
    places = {(each["gridPos"]["x"], each["gridPos"]["y"]) for each in panels()}

    assert len(places) == len({each["id"] for each in panels()}) == len(panels())


def test_the_service_runs_a_command_that_there_is_and_waits_for_its_end() -> None:
    """The unit starts Lumbot by a known command, and gives it longer to stop than it takes."""
    unit = ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string((DEPLOY / "lumbot.service").read_text("utf-8"))
    service = unit["Service"]
    path, command = service["ExecStart"].split()
    known = {(each.callback.__name__ if each.callback else "") for each in app.registered_commands}

    assert path.endswith("/.venv/bin/lumbot")
    assert command in known
    assert float(service["TimeoutStopSec"]) > STOP_SECONDS
    assert service["NoNewPrivileges"] == "true"
    assert service["ProtectSystem"] == "strict"


def services(name: str) -> dict[str, dict[str, Any]]:
    """Return every service of a compose file."""
    return dict(yaml.safe_load((ROOT / name).read_text("utf-8"))["services"])


@pytest.mark.parametrize("name", ["compose.yaml", "compose.postgres.yaml"])
def test_the_container_can_write_nothing_but_its_data(name: str) -> None:
    """Read-only root, no capabilities, no new privileges, and time to stop."""
    for service in services(name).values():
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
    grace = services(name)["lumbot"]["stop_grace_period"]
    assert float(grace.removesuffix("s")) > STOP_SECONDS
    assert "\nUSER lumbot\n" in (ROOT / "Dockerfile").read_text("utf-8")


def test_several_machines_are_set_up_as_settings_say() -> None:
    """Replicas take webhooks, share one PostgreSQL, start after the tables, and start again."""
    found = services("compose.postgres.yaml")
    lumbot, migrate = found["lumbot"], found["migrate"]
    names = {each.removeprefix("LUMBOT_").lower() for each in lumbot["environment"]}
    door = (DEPLOY / "door.conf").read_text("utf-8")

    assert names <= set(Settings.model_fields)
    assert lumbot["environment"]["LUMBOT_DATABASE_URL"].startswith("postgresql+asyncpg://")
    assert lumbot["environment"]["LUMBOT_MODE"] == Mode.WEBHOOK
    assert (lumbot["deploy"]["replicas"], lumbot["restart"]) == (3, "always")
    assert lumbot["depends_on"]["migrate"]["condition"] == "service_completed_successfully"
    assert migrate["command"] == ["db", "upgrade"]
    assert lumbot["environment"]["LUMBOT_LISTEN"].rpartition(":")[2] in door
    assert all("healthcheck" in found[each] for each in ("postgres", "door"))
