/** One message: its bubble and the inline keyboard under it. */
import { element, icon } from "./dom.js";
import { formatted, safeAddress } from "./formatted.js";
import { mediaNode } from "./media.js";
import { hours } from "./time.js";

const STYLES = new Set(["primary", "success", "danger"]);

/**
 * A message on the page. Its outer node stays for good, so an edit neither moves the reader nor
 * restarts a moving picture that did not change.
 */
export class Message {
  #host;
  #shown = "";
  #media = null;
  #mediaKey = "null";

  constructor(host) {
    this.#host = host;
    this.node = element("article", { class: "message" });
  }

  /** Draw `message` if it differs from what is shown; true if it did. */
  show(message) {
    const wanted = JSON.stringify([message, hours(message.date)]);
    if (wanted === this.#shown) return false;
    this.#shown = wanted;
    const heldFocus = this.node.contains(document.activeElement);
    this.node.className = `message ${message.from === "user" ? "out" : "in"}`;
    this.node.dataset.id = message.id;
    this.node.replaceChildren(this.#bubble(message), ...this.#keyboard(message));
    if (heldFocus) this.#keepFocus();
    return true;
  }

  #bubble(message) {
    const sender = message.from === "user" ? "You" : this.#host.botName();
    const spoken = element("span", { class: "visually-hidden" }, `${sender}: `);
    const bubble = element("div", { class: "bubble" }, spoken);
    const media = this.#mediaOf(message);
    if (media) bubble.append(media);
    bubble.classList.toggle("bare", Boolean(media) && !message.html);
    if (message.html) bubble.append(element("div", { class: "text", dir: "auto" }, formatted(message.html)));
    bubble.append(stamp(message));
    return bubble;
  }

  #mediaOf(message) {
    const key = JSON.stringify(message.media ?? null);
    if (key !== this.#mediaKey) {
      this.#mediaKey = key;
      this.#media = message.media ? mediaNode(message.media) : null;
    }
    return this.#media;
  }

  #keyboard(message) {
    if (!message.buttons?.length) return [];
    const rows = message.buttons.map((row) =>
      element("div", { class: "row" }, ...row.map((button) => this.#button(message, button))),
    );
    return [element("div", { class: "inline-keyboard", role: "group", "aria-label": "Buttons" }, ...rows)];
  }

  #button(message, button) {
    const style = STYLES.has(button.style) ? ` ${button.style}` : "";
    const text = element("span", { dir: "auto" }, button.text);
    if (button.url) {
      const href = safeAddress(button.url);
      const where = { class: `key${style}`, href, target: "_blank", rel: "noopener noreferrer" };
      return element("a", where, text, icon("link", "small"));
    }
    const key = element("button", { type: "button", class: `key${style}`, disabled: button.data == null }, text);
    key.addEventListener("click", () => this.#tap(key, message, button));
    return key;
  }

  /** The button shows that it waits until the bot has answered the tap. */
  async #tap(key, message, button) {
    if (key.getAttribute("aria-busy") === "true") return;
    key.setAttribute("aria-busy", "true");
    try {
      await this.#host.tap(message.id, button.data);
    } finally {
      key.removeAttribute("aria-busy");
    }
  }

  /** A tap with the keyboard replaces the button under the focus: go to the new first one. */
  #keepFocus() {
    const next = this.node.querySelector(".key, a, button");
    if (next) next.focus({ preventScroll: true });
    else this.#host.focusLog();
  }
}

function stamp({ edited, date }) {
  const time = element("time", { datetime: date }, hours(date));
  return element("span", { class: edited ? "stamp edited" : "stamp" }, edited ? "edited " : "", time);
}
