"""`lumbot locales ...`: what a translator asks the program."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

FAILED = 1

locales = typer.Typer(help="What is said in each language.", no_args_is_help=True)


@locales.command()
def check() -> None:
    """Tell where a language lacks a text, or says or prints it otherwise than it should."""
    from bot.parity import findings

    found = findings()
    for each in found:
        typer.echo(each)
    typer.echo(f"{len(found)} findings")
    if found:
        raise typer.Exit(FAILED)


@locales.command()
def review(
    language: Annotated[str, typer.Argument(help="The language's code, such as ar.")],
) -> None:
    """Write the table of clinical texts to translate back; what still holds is kept."""
    from bot.l10n import LOCALES
    from bot.parity.reading import languages
    from bot.parity.review import file, refreshed

    left = refreshed(languages(LOCALES), language)
    typer.echo(f"{file(language)}: {left} texts to translate back")


@locales.command()
def preview(
    page: Annotated[Path, typer.Argument(help="The file to write.")] = Path("preview.html"),
) -> None:
    """Write one page that shows every message in every language, with where it stands."""
    from bot.parity.preview import written

    page.write_text(written(), "utf-8")
    typer.echo(f"{page}: open it in a browser")
