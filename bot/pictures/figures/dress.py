"""The body's outline: a calm, flat figure laid over the bones.

Flesh is balls strung along the skeleton, so the same body is drawn from any
side and turns without a second drawing. The far limbs are darker; what moves is
warm. A watch on the left wrist tells left from right without a word.
"""

from __future__ import annotations

from bot.pictures.figures.motion import Part
from bot.pictures.figures.pose import Side
from bot.pictures.figures.props import Ball, Blob, Colour, Group
from bot.pictures.figures.skeleton import Bones, Skeleton
from bot.pictures.figures.vectors import Vector, across, between, dot, minus, plus, unit

SKIN: Colour = (222, 170, 134)
HAIR: Colour = (74, 56, 48)
SHIRT: Colour = (92, 143, 160)
TROUSERS: Colour = (62, 84, 106)
WARM: Colour = (240, 128, 66)
WARM_SKIN: Colour = (240, 160, 112)
WATCH: Colour = (48, 58, 70)
FACE: Colour = (84, 62, 52)
SPINE: Colour = (250, 244, 232)

# Half width to each side, thickness, and how far the flesh lies in front of the spine, in cm.
WAIST = 3
LEVELS: tuple[tuple[float, float, float], ...] = (
    (7.0, 10.2, 0.0),
    (7.4, 9.6, 0.0),
    (7.2, 9.0, 0.0),
    (7.4, 8.8, 0.0),
    (8.2, 9.2, 0.0),
    (9.4, 10.0, 0.0),
    (10.4, 10.2, 0.0),
    (10.6, 9.0, -0.5),
    (8.0, 6.0, -1.0),
)
SMILE = ((-2.6, -4.9), (-1.2, -5.8), (1.2, -5.8), (2.6, -4.9))
ARM_RADII = (5.4, 4.3, 3.2)
LEG_RADII = (8.6, 6.0, 4.3)


def figure_groups(body: Skeleton, accent: frozenset[Part], toward: Vector) -> list[Group]:
    """Return the body's shapes; ``toward`` points from the body to the viewer."""
    groups = [_trunk(body, accent, toward), _head(body, toward), *_spine_marks(body, accent)]
    for side in Side:
        groups.append(_leg(body, side, accent, toward))
        groups.append(_arm(body, side, accent, toward))
    return groups


def shaded(colour: Colour, depth: float) -> Colour:
    """Darken what lies beyond the middle of the body; ``depth`` is in cm toward the viewer."""
    share = max(0.0, min(1.0, -depth / 14.0)) * 0.24
    return mixed(colour, (40, 52, 70), share)


def mixed(a: Colour, b: Colour, share: float) -> Colour:
    """Return the colour ``share`` (0 to 1) of the way from ``a`` to ``b``."""
    red, green, blue = (round(one + (two - one) * share) for one, two in zip(a, b, strict=True))
    return (red, green, blue)


def _depth(bones: Bones, body: Skeleton, toward: Vector) -> float:
    middle = between(bones.root, bones.middle, 0.5)
    return dot(minus(middle, body.spine[0]), toward)


def _limb(points: tuple[Vector, ...], radii: tuple[float, ...], colour: Colour) -> tuple[Blob, ...]:
    balls = tuple(zip(points, radii, strict=True))
    return tuple(Blob((balls[i], balls[i + 1]), colour) for i in range(len(balls) - 1))


def _leg(body: Skeleton, side: Side, accent: frozenset[Part], toward: Vector) -> Group:
    bones = body.legs[side]
    warm = (Part.RIGHT_LEG if side is Side.RIGHT else Part.LEFT_LEG) in accent
    depth = _depth(bones, body, toward)
    cloth = shaded(WARM if warm else TROUSERS, depth)
    limb = _limb((bones.root, bones.middle, bones.end), LEG_RADII, cloth)
    blobs = (*_foot(bones, body, shaded(SKIN, depth)), *limb)
    if body.pelvis.up[1] > 0.8 and abs(dot(body.pelvis.forward, toward)) > 0.6:
        # Seen from the front, outlines around the hips would look like a back.
        return Group(plus(body.spine[3], toward, 0.05), blobs)
    return Group(between(bones.root, bones.middle, 0.6), blobs, edged=True)


def _foot(bones: Bones, body: Skeleton, colour: Colour) -> tuple[Blob, ...]:
    toes = unit(minus(bones.tip, bones.end))
    sole = across(unit(minus(bones.end, bones.middle)), toes)
    if dot(unit(minus(bones.end, bones.middle)), toes) > 0.94:
        # A pointed foot has no clear sole: it faces the back of the leg.
        sole = across(minus((0.0, 0.0, 0.0), body.pelvis.forward), toes)
    heel: Ball = (plus(plus(bones.end, toes, -3.0), sole, 3.6), 3.7)
    ball: Ball = (plus(plus(bones.end, toes, 11.0), sole, 4.5), 2.8)
    tip: Ball = (plus(bones.tip, sole, 4.9), 2.4)
    return (Blob((heel, (bones.end, 4.2), ball), colour), Blob((ball, tip), colour))


def _arm(body: Skeleton, side: Side, accent: frozenset[Part], toward: Vector) -> Group:
    bones = body.arms[side]
    warm = (Part.RIGHT_ARM if side is Side.RIGHT else Part.LEFT_ARM) in accent
    depth = _depth(bones, body, toward)
    skin = shaded(WARM_SKIN if warm else SKIN, depth)
    sleeve = shaded(WARM if warm or Part.TRUNK in accent else SHIRT, depth)
    cuff = between(bones.root, bones.middle, 0.62)
    limb = _limb((bones.root, bones.middle, bones.end), ARM_RADII, skin)
    hand = Blob(((bones.end, 3.2), (between(bones.end, bones.tip, 0.55), 3.9)), skin)
    blobs = (hand, *limb, Blob(((bones.root, 5.9), (cuff, 5.4)), sleeve))
    if side is Side.LEFT:
        wrist = between(bones.middle, bones.end, 0.86)
        blobs += (Blob(((wrist, 3.9), (between(bones.middle, bones.end, 0.93), 3.8)), WATCH),)
    return Group(between(bones.root, bones.middle, 0.8), blobs, True)


def _trunk(body: Skeleton, accent: frozenset[Part], toward: Vector) -> Group:
    rings = [_ring(body, level) for level in range(len(LEVELS))]
    shirt = WARM if Part.TRUNK in accent else SHIRT
    neck = plus(body.spine[-1], body.chest.forward, -1.0)
    blobs = [Blob(((neck, 5.0), (between(neck, body.head, 0.55), 5.0)), SKIN)]
    for level in range(len(rings) - 1, 0, -1):
        cloth = TROUSERS if level <= 1 else shirt
        blobs.append(Blob((*rings[level - 1], *rings[level]), cloth))
    blobs += _belly(body, accent)
    blobs += _shirt_front(body, shirt, toward)
    return Group(body.spine[3], tuple(blobs), True)


def _ring(body: Skeleton, level: int) -> tuple[Ball, Ball]:
    half_width, radius, ahead = LEVELS[level]
    frame = body.spine_frames[level]
    middle = plus(body.spine[level], frame.forward, ahead)
    return (
        (plus(middle, frame.right, half_width), radius),
        (plus(middle, frame.right, -half_width), radius),
    )


def _belly(body: Skeleton, accent: frozenset[Part]) -> list[Blob]:
    if Part.BELLY not in accent:
        return []
    frame = body.spine_frames[WAIST]
    middle = plus(body.spine[WAIST], frame.forward, 2.4 + 3.2 * body.pose.trunk.belly)
    ends = (plus(middle, frame.up, 5.0), plus(middle, frame.up, -6.0))
    return [Blob(((ends[0], 7.4), (ends[1], 7.4)), WARM)]


def _shirt_front(body: Skeleton, shirt: Colour, toward: Vector) -> list[Blob]:
    """Return the line down the shirt: it shows which way the chest has turned."""
    if dot(body.chest.forward, toward) < 0.25:
        return []
    rows = list(zip(body.spine, body.spine_frames, LEVELS, strict=True))[2:8]
    front = tuple(plus(p, f.forward, level[1] + level[2] + 0.3) for p, f, level in rows)
    return list(_limb(front, (0.7,) * len(front), mixed(shirt, FACE, 0.4)))


def _spine_marks(body: Skeleton, accent: frozenset[Part]) -> list[Group]:
    """Return the spine as seen through the body, in front of everything."""
    if not accent & {Part.SPINE, Part.LOW_BACK}:
        return []
    line = [plus(p, f.forward, -3.5) for p, f in zip(body.spine, body.spine_frames, strict=True)]
    line = line[:5] if Part.LOW_BACK in accent else line
    dots = (Blob(((point, 1.3),), SPINE) for point in line)
    return [Group(line[0], (*_limb(tuple(line), (2.6,) * len(line), WARM), *dots), layer=1)]


def _head(body: Skeleton, toward: Vector) -> Group:
    frame, head = body.head_frame, body.head
    facing = dot(frame.forward, toward)
    crown = plus(plus(head, frame.forward, -2.6), frame.up, 2.8)
    hair = (
        Blob(((crown, 10.4),), HAIR),
        Blob(((plus(plus(head, frame.forward, -8.6), frame.up, 10.6), 4.3),), HAIR),
    )
    chin = plus(plus(head, frame.up, -4.5), frame.forward, 2.5)
    face = [Blob(((head, 9.6), (chin, 6.6)), SKIN)]
    face.append(Blob(((plus(plus(head, frame.forward, 10.2), frame.up, -2.0), 1.7),), SKIN))
    at = _head_depth(body, toward)
    if facing < -0.45:
        return Group(at, (*face, *hair), edged=True)
    top = plus(plus(head, frame.up, 7.0), frame.forward, -3.0)
    fringe = [(_on_face(body, 4.4, 4.2 * side, 7.0), 2.3) for side in (1.0, -1.0)]
    cap = Blob(((top, 5.0), *fringe), HAIR)
    eyes = [
        Blob(((_on_face(body, 7.9, 3.8 * side, 0.4), 1.15),), FACE)
        for side in (1.0, -1.0)
        if _seen(frame.forward, frame.right, side, toward)
    ]
    lips = tuple(_on_face(body, 8.6, x, y) for x, y in SMILE)
    smile = _limb(lips, (0.5,) * len(lips), FACE) if facing > 0.3 else ()
    # From the feet the fringe is out of sight.
    fore = (cap,) if dot(frame.up, toward) > -0.4 else ()
    return Group(at, (*hair, *face, *fore, *eyes, *smile), edged=True)


def _head_depth(body: Skeleton, toward: Vector) -> Vector:
    # Beside the chest, not far behind it, a head is drawn over the neck.
    if dot(minus(body.spine[3], body.head), toward) < 14.0:
        return plus(body.spine[3], toward, max(0.1, dot(minus(body.head, body.spine[3]), toward)))
    return body.head


def _on_face(body: Skeleton, ahead: float, right: float, up: float) -> Vector:
    frame = body.head_frame
    return plus(plus(plus(body.head, frame.forward, ahead), frame.right, right), frame.up, up)


def _seen(forward: Vector, right: Vector, side: float, toward: Vector) -> bool:
    outward = plus(forward, right, 0.55 * side)
    return dot(outward, toward) > 0.2
