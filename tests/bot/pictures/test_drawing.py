"""How poses become frames: joined smoothly, framed whole, drawn the same every time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from bot.pictures.figures.digest import drawing_digest
from bot.pictures.figures.film import frames, still, write_film
from bot.pictures.figures.motion import Figure, Pace, eased, moment, moments
from bot.pictures.figures.paint import outline
from bot.pictures.figures.pose import Aim, PosesDiffer, Reach, blend
from bot.pictures.figures.poses import FIGURES
from bot.pictures.figures.scene import BACKGROUND, WIDTH, framing, shapes
from bot.pictures.figures.sheet import contact_sheet

BRIDGE = FIGURES["bridge"]


def test_a_blend_lies_between_two_poses() -> None:
    """Half way between two limbs, every angle is half way."""
    assert blend(Aim(0.0, 90.0), Aim(40.0, -10.0), 0.5) == Aim(20.0, 40.0)


def test_a_limb_that_aims_cannot_become_one_that_reaches() -> None:
    """A table that mixes the two ways of one limb is refused with the remedy."""
    mixed = replace(BRIDGE.steps[0].pose, right_leg=Aim(0.0, 0.0))

    with pytest.raises(PosesDiffer, match="Give the limb as Aim in both"):
        blend(mixed, BRIDGE.steps[1].pose, 0.5)


def test_a_part_that_is_left_free_cannot_become_fixed() -> None:
    """A foot that follows its shin in one pose and not in the next would jump."""
    with pytest.raises(PosesDiffer, match="end goes from None to 4"):
        blend(Reach(0.0, 0.0), Reach(0.0, 0.0, end=4.0), 0.5)


def test_a_smooth_move_starts_and_ends_at_rest() -> None:
    """The first and last twentieth of a move cover almost no way; the middle is the middle."""
    assert eased(Pace.SMOOTH, 0.05) < 0.002
    assert eased(Pace.SMOOTH, 0.95) > 0.998
    assert eased(Pace.SMOOTH, 0.5) == pytest.approx(0.5)
    assert eased(Pace.STEADY, 0.05) == pytest.approx(0.05)


@pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES.keys())
def test_nothing_but_walls_and_mats_leaves_the_picture(figure: Figure) -> None:
    """Body, chair and arrow stay inside the frame for the whole loop."""
    frame = framing(replace(figure, props=()))
    bare = replace(figure, props=(), ground_speed=0.0)
    discs = [
        disc
        for now in list(moments(bare))[::4]
        for shape in shapes(bare, now, frame)
        for disc in shape.discs
    ]

    assert min(x - r for x, _, r in discs) > 0
    assert max(x + r for x, _, r in discs) < WIDTH
    assert min(y - r for _, y, r in discs) > 0
    assert max(y + r for _, y, r in discs) < figure.height


def test_what_moves_is_warm_and_the_ground_is_calm() -> None:
    """A frame has the soft background in its corners and the warm colour on the body."""
    figure = FIGURES["heel-slide"]
    image = still(figure, moment(figure, 0.0), framing(figure))

    assert image.getpixel((2, 2)) == BACKGROUND
    warm = [
        colour
        for _, colour in image.getcolors(1 << 20) or ()
        if isinstance(colour, tuple) and colour[0] > 220 and colour[2] < 90
    ]
    assert warm


def test_an_outline_holds_its_points() -> None:
    """The outline of a square with a point inside is the square."""
    square = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)]

    assert sorted(outline([*square, (1.0, 2.0)])) == sorted(square)


def test_a_changed_pose_changes_the_digest() -> None:
    """One degree more in one joint makes the shipped film stale; the same table does not."""
    first, second = BRIDGE.steps
    lower = replace(second.pose, trunk=replace(second.pose.trunk, lean=second.pose.trunk.lean + 1))
    changed = replace(BRIDGE, steps=(first, replace(second, pose=lower)))

    assert drawing_digest(changed) != drawing_digest(BRIDGE)
    assert drawing_digest(replace(BRIDGE)) == drawing_digest(BRIDGE)


def test_a_held_pose_is_drawn_once() -> None:
    """Frames of a hold are one and the same picture, so that holds cost nothing."""
    film = frames(BRIDGE)

    assert next(film) is next(film)


@pytest.mark.slow
def test_the_same_poses_give_the_same_film(tmp_path: Path) -> None:
    """Rendering twice gives the same bytes, so a film only changes where its poses did."""
    figure = FIGURES["brisk-walk"]
    for name in ("one.mp4", "two.mp4"):
        write_film(figure, tmp_path / name)

    assert (tmp_path / "one.mp4").read_bytes() == (tmp_path / "two.mp4").read_bytes()


@pytest.mark.slow
def test_the_contact_sheet_shows_figures_three_to_a_row(tmp_path: Path) -> None:
    """Four figures take two rows, each with its start, its middle and its end."""
    contact_sheet(list(FIGURES.values())[:4], tmp_path / "new" / "sheet.png")

    with Image.open(tmp_path / "new" / "sheet.png") as sheet:
        assert sheet.size == (3 * 612, 2 * 230)
