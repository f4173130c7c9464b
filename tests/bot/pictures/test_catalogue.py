"""The films as they are shipped: there for every exercise, small, whole and up to date."""

from __future__ import annotations

import json
import subprocess
import sys
from hashlib import sha256

import av
import pytest

from bot.pictures.catalogue import FOLDER, MANIFEST, UnknownPicture, keys, picture
from bot.pictures.figures.digest import drawing_digest
from bot.pictures.figures.poses import FIGURES
from flows.exercises.catalogue import EXERCISES as CATALOGUE

SELF_TESTS = ("reach", "bend", "turn", "hinge")
EXERCISES = [
    "belly-breathing",
    "pelvic-tilt",
    "short-walk",
    "legs-on-chair-rest",
    "knee-rolls",
    "knee-hug",
    "heel-slide",
    "seated-reach",
    "cat-camel",
    "bent-knee-fall-out",
    "deep-belly-squeeze",
    "lying-on-elbows",
    "neutral-spine",
    "bridge",
    "dead-bug-arms",
    "four-point-arm-lift",
    "open-book",
    "side-stretch",
    "hip-flexor-stretch",
    "nerve-glide",
    "bird-dog",
    "sit-to-stand",
    "hip-hinge-stick",
    "wall-band-row",
    "suitcase-carry",
    "slow-hinge",
    "side-plank-knees",
    "dead-bug",
    "step-down",
    "plank",
    "brisk-walk",
    "long-bridge",
    "timed-carry",
]
KEYS = (*SELF_TESTS, *EXERCISES)
LARGEST_BYTES = 150_000


def test_every_self_test_and_exercise_has_a_film() -> None:
    """The films are exactly those of the four self-tests and the exercises, none left over."""
    assert keys() == frozenset(KEYS)
    assert {path.stem for path in FOLDER.glob("*.mp4")} == set(KEYS)


def test_the_exercises_ask_only_for_films_that_there_are() -> None:
    """Every exercise that has a picture names a film, and every film of one is used."""
    asked = {exercise.picture for exercise in CATALOGUE.values() if exercise.picture}

    assert asked == set(EXERCISES)


@pytest.mark.parametrize("key", KEYS)
def test_a_film_is_the_one_that_was_made(key: str) -> None:
    """The file's bytes are those that the manifest names, and few enough for a slow network."""
    content = picture(key).path.read_bytes()

    assert sha256(content).hexdigest() == picture(key).sha256
    assert len(content) < LARGEST_BYTES


@pytest.mark.parametrize("key", KEYS)
def test_a_film_plays_everywhere_as_a_silent_loop(key: str) -> None:
    """H.264 with even sides, no sound, the length that is told, and the index first."""
    shown = picture(key)

    with av.open(str(shown.path)) as container:
        (stream,) = container.streams
        video = container.streams.video[0]
        context = video.codec_context
        assert (context.name, context.pix_fmt, stream.type) == ("h264", "yuv420p", "video")
        assert (context.width, context.height) == (shown.width, shown.height)
        assert video.frames / float(video.average_rate or 1) == pytest.approx(
            shown.duration_seconds, abs=0.01
        )

    content = shown.path.read_bytes()
    assert shown.width % 2 == shown.height % 2 == 0
    assert content.index(b"moov") < content.index(b"mdat")


@pytest.mark.parametrize("key", KEYS)
def test_a_film_shows_the_poses_of_today(key: str) -> None:
    """A table that changed without a new film is found; `make pictures` draws it."""
    drawn = json.loads(MANIFEST.read_text())[key]["drawing"]

    assert drawn == drawing_digest(FIGURES[key]), "Run `make pictures` and commit the films."


def test_an_unknown_key_is_named_with_those_that_exist() -> None:
    """Who asks for a film that is not there learns which there are."""
    with pytest.raises(UnknownPicture, match=r"'cartwheel'.*bird-dog.*turn"):
        picture("cartwheel")


@pytest.mark.process
def test_the_bot_needs_no_painter_to_show_a_film() -> None:
    """Asking for a film loads neither Pillow nor the video encoder."""
    question = (
        "import sys; from bot.pictures.catalogue import picture; picture('reach');"
        "print([name for name in ('PIL', 'av') if name in sys.modules])"
    )

    answer = subprocess.run(
        [sys.executable, "-c", question], check=True, capture_output=True, text=True
    )

    assert answer.stdout.strip() == "[]"
