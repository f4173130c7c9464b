"""Who may import whom, where the rule is not one of layers (those are in pyproject.toml)."""

from __future__ import annotations

import importlib

import grimp
import pytest

from flows.flow import Flow

STARTS_THE_LOCAL_TELEGRAM = ("bot.cli", "bot.demo", "bot.tour")


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    """Return every import of the application and its flows."""
    return grimp.build_graph("bot", "flows", cache_dir=None)


def within(module: str, package: str) -> bool:
    """Tell whether a module is a package or lies in it."""
    return module == package or module.startswith(f"{package}.")


def test_a_flow_does_not_import_another(graph: grimp.ImportGraph) -> None:
    """Flows hand over by name, so that each can be read, tested and changed alone."""
    inside = (name for name in graph.modules if within(name, "flows"))
    flows = {name for name in inside if is_flow(name)}
    crossing = {name: graph.find_modules_directly_imported_by(name) & flows for name in flows}

    assert flows
    assert not {name: others for name, others in crossing.items() if others}


def is_flow(module: str) -> bool:
    """Tell whether a module defines a flow, as opposed to what flows share."""
    return isinstance(getattr(importlib.import_module(module), "FLOW", None), Flow)


def test_the_local_telegram_knows_nothing_of_ours(graph: grimp.ImportGraph) -> None:
    """It is a program of its own, so that it cannot learn to agree with our mistakes."""
    links = {
        (module, imported)
        for module in graph.modules
        if within(module, "bot.emulator")
        for imported in graph.find_modules_directly_imported_by(module)
        if not within(imported, "bot.emulator")
    }

    assert not links


def test_only_the_command_line_starts_the_local_telegram(graph: grimp.ImportGraph) -> None:
    """The bot that a clinic runs does not carry it along."""
    importers = {
        importer
        for module in graph.modules
        if within(module, "bot.emulator")
        for importer in graph.find_modules_that_directly_import(module)
        if not within(importer, "bot.emulator")
    }
    allowed = {name for name in importers if name.startswith(STARTS_THE_LOCAL_TELEGRAM)}

    assert importers == allowed
