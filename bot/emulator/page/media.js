/** What a message carries besides text: pictures, moving pictures, files and places. */
import { element, icon } from "./dom.js";

const stillness = matchMedia("(prefers-reduced-motion: reduce)");

export function mediaNode(media) {
  switch (media.kind) {
    case "photo":
      return photo(media);
    case "animation":
    case "video":
      return /\.gif$/i.test(media.name ?? "") ? photo(media) : movingPicture(media);
    case "location":
      return place(media);
    default:
      return file(media);
  }
}

function size({ width, height }) {
  return width && height ? { width, height } : {};
}

function photo(media) {
  const image = element("img", { src: media.url, alt: "Picture", ...size(media) });
  const button = element("button", { type: "button", class: "media photo", "aria-label": "Enlarge the picture" }, image);
  button.addEventListener("click", () => enlarge(media));
  return button;
}

function enlarge(media) {
  const dialog = document.getElementById("picture-dialog");
  const image = element("img", { src: media.url, alt: media.name || "Picture", ...size(media) });
  dialog.querySelector("img").replaceWith(image);
  dialog.showModal();
}

/** Loops without sound; stands still until asked where the reader prefers less motion. */
function movingPicture(media) {
  const video = element("video", { src: media.url, loop: true, playsinline: true, ...size(media) });
  video.muted = true;
  video.autoplay = !stillness.matches;
  const toggle = element("button", { type: "button", class: "round playback" });
  toggle.addEventListener("click", () => (video.paused ? video.play() : video.pause()));
  const show = () => {
    toggle.setAttribute("aria-label", video.paused ? "Play" : "Pause");
    toggle.replaceChildren(icon(video.paused ? "play" : "pause"));
  };
  video.addEventListener("play", show);
  video.addEventListener("pause", show);
  show();
  return element("div", { class: "media moving" }, video, toggle);
}

stillness.addEventListener("change", () => {
  for (const video of document.querySelectorAll(".moving video")) {
    if (stillness.matches) video.pause();
    else video.play();
  }
});

function file(media) {
  const name = media.name || "file";
  const ending = name.includes(".") ? name.split(".").pop().slice(0, 4).toUpperCase() : "FILE";
  return element(
    "a",
    { class: "media file", href: media.url, download: name },
    element("span", { class: "file-kind", "aria-hidden": "true" }, ending),
    element("span", { class: "file-name" }, element("bdi", {}, name), element("small", {}, "Download")),
    icon("save"),
  );
}

function place(media) {
  const { latitude, longitude } = media;
  const where = latitude == null ? media.name : `${degrees(latitude, "N", "S")} ${degrees(longitude, "E", "W")}`;
  const text = element("span", {}, element("bdi", {}, where ?? ""));
  return element(
    "div",
    { class: "media place" },
    element("span", { class: "place-map" }, icon("pin")),
    element("span", { class: "place-text" }, element("b", {}, "Location"), text),
  );
}

function degrees(value, positive, negative) {
  return `${Math.abs(value).toFixed(3)}° ${value < 0 ? negative : positive}`;
}
