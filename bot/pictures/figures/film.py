"""A figure's frames and its film: H.264 in MP4, as Telegram plays in a loop without sound.

One thread and no time stamps, so that the same poses give the same bytes with
the same encoder.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
from PIL import Image

from bot.pictures.figures.motion import FRAMES_PER_SECOND, Figure, Moment, moments
from bot.pictures.figures.paint import picture
from bot.pictures.figures.scene import WIDTH, Framing, framing, shapes

OPTIONS = {"crf": "23", "preset": "veryslow", "tune": "animation", "threads": "1"}


def still(figure: Figure, now: Moment, frame: Framing) -> Image.Image:
    """Return the picture of one moment."""
    floor = frame.y if figure.camera.height == 0.0 else None
    return picture(shapes(figure, now, frame), height=figure.height, floor=floor)


def frames(figure: Figure) -> Iterator[Image.Image]:
    """Return every frame of one loop; a pose that is held is drawn once."""
    frame, last, image = framing(figure), None, None
    for now in moments(figure):
        if image is None or now != last:
            last, image = now, still(figure, now, frame)
        yield image


def write_film(figure: Figure, path: Path) -> None:
    """Write the MP4 file of ``figure`` to ``path``; the index comes first, for a quick start."""
    with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", rate=FRAMES_PER_SECOND, options=OPTIONS)
        stream.width, stream.height, stream.pix_fmt = WIDTH, figure.height, "yuv420p"
        for image in frames(figure):
            frame = av.VideoFrame.from_image(image)  # type: ignore[no-untyped-call]
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
