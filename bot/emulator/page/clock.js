/** The bar's clock: shows the bot's time, moves it forward, and starts everything over. */
import { post } from "./api.js";
import { element } from "./dom.js";
import { chooseZone, currentZone, hours, shortDate, zones } from "./time.js";

export class Clock {
  #ahead = 0;

  /** `onZone` redraws what shows times; `onError` is told in words what went wrong. */
  constructor({ onZone, onError, onReset }) {
    const bar = document.getElementById("clock");
    this.time = document.getElementById("clock-time");
    const zone = document.getElementById("clock-zone");
    zone.append(...zones.map((name) => element("option", { value: name }, name.replaceAll("_", " "))));
    zone.value = currentZone();
    zone.addEventListener("change", () => {
      chooseZone(zone.value);
      this.#draw();
      onZone();
    });
    bar.addEventListener("click", async (event) => {
      const { advance, to } = event.target.closest("button")?.dataset ?? {};
      if (!advance && !to) return;
      const value = advance ? { advance_seconds: Number(advance) } : { to, zone: currentZone() };
      await post("clock", value).then(({ now }) => now && this.set(now), onError);
    });
    this.#foldAway(document.getElementById("clock-toggle"), bar);
    this.#askBeforeReset(onReset, onError);
    setInterval(() => this.#draw(), 1000);
  }

  set(now) {
    this.#ahead = new Date(now) - Date.now();
    this.#draw();
  }

  #draw() {
    const now = Date.now() + this.#ahead;
    this.time.dateTime = new Date(now).toISOString();
    this.time.querySelector(".clock-date").textContent = shortDate(now);
    this.time.querySelector(".clock-hours").textContent = hours(now);
  }

  /** On a narrow screen the controls open under the time. */
  #foldAway(toggle, bar) {
    const show = (isOpen) => toggle.setAttribute("aria-expanded", String(isOpen));
    toggle.addEventListener("click", () => show(toggle.getAttribute("aria-expanded") !== "true"));
    bar.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      show(false);
      toggle.focus();
    });
    document.addEventListener("pointerdown", (event) => bar.contains(event.target) || show(false));
  }

  #askBeforeReset(onReset, onError) {
    const dialog = document.getElementById("reset-dialog");
    document.getElementById("reset").addEventListener("click", () => dialog.showModal());
    dialog.addEventListener("close", () => {
      const isSure = dialog.returnValue === "reset";
      dialog.returnValue = "";
      if (isSure) post("reset").then(onReset, onError);
    });
  }
}
