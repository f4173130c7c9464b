/**
 * The message list: keyed by message id, grouped by day, and calm.
 *
 * A reader at the newest message stays there whatever grows; a reader further up is never moved.
 */
import { element, showCount } from "./dom.js";
import { Message } from "./message.js";
import { dayKey, dayName } from "./time.js";

const NEAR_END_PIXELS = 60;
const SAME_BREATH_MS = 5 * 60 * 1000;

export class Log {
  #host;
  #scroll;
  #list;
  #typing;
  #jump;
  #messages = new Map();
  #days = new Map();
  #atEnd = true;
  #top = 0;
  #missed = 0;

  constructor(root, host) {
    this.#host = { ...host, focusLog: () => this.#scroll.focus() };
    this.#scroll = root.querySelector(".log-scroll");
    this.#list = root.querySelector(".log");
    this.#typing = root.querySelector(".typing");
    this.#jump = root.querySelector(".jump");
    this.#scroll.addEventListener("scroll", () => this.#noticePlace(), { passive: true });
    this.#jump.addEventListener("click", () => this.goToEnd());
    const watch = new ResizeObserver(() => this.#atEnd && this.#toEnd());
    for (const node of [this.#scroll, this.#list, this.#typing]) watch.observe(node);
  }

  /** What a screen reader calls the list, and in whose voice it reads it. */
  name(label, language) {
    this.#list.setAttribute("aria-label", label);
    this.#list.lang = language;
  }

  /** Forget everything, to show another person's chat; nothing of it is read aloud. */
  clear() {
    this.#messages.clear();
    this.#days.clear();
    this.#list.replaceChildren();
    this.goToEnd();
  }

  show(messages) {
    const first = this.#messages.size === 0;
    this.#list.setAttribute("aria-live", first ? "off" : "polite");
    const known = this.#messages.size;
    this.#removeGone(messages);
    this.#place(messages);
    if (first) requestAnimationFrame(() => this.#list.setAttribute("aria-live", "polite"));
    const added = this.#messages.size - known;
    if (added > 0 && messages.at(-1)?.from === "user") this.#atEnd = true;
    if (this.#atEnd) this.#toEnd();
    else if (added > 0) this.#showJump(this.#missed + added);
  }

  showTyping(isTyping) {
    this.#typing.hidden = !isTyping;
    if (this.#atEnd) this.#toEnd();
  }

  goToEnd() {
    this.#atEnd = true;
    this.#toEnd();
    this.#showJump(0);
  }

  #removeGone(messages) {
    const ids = new Set(messages.map((message) => message.id));
    for (const [id, message] of this.#messages) {
      if (ids.has(id)) continue;
      message.node.remove();
      this.#messages.delete(id);
    }
  }

  #place(messages) {
    const filled = new Map();
    let before = null;
    for (const message of messages) {
      const key = dayKey(message.date);
      const day = this.#day(key, message.date);
      const position = (filled.get(key) ?? 0) + 1;
      filled.set(key, position);
      const node = this.#messageNode(message);
      if (day.children[position] !== node) day.insertBefore(node, day.children[position] ?? null);
      node.classList.toggle("follows", follows(before, message));
      before = message;
    }
    this.#orderDays([...filled.keys()]);
  }

  #messageNode(message) {
    let shown = this.#messages.get(message.id);
    if (!shown) this.#messages.set(message.id, (shown = new Message(this.#host)));
    shown.show(message);
    return shown.node;
  }

  #day(key, instant) {
    let day = this.#days.get(key);
    if (!day) {
      day = element("div", { class: "day" }, element("h3", { class: "day-name" }, dayName(instant)));
      this.#days.set(key, day);
    }
    return day;
  }

  #orderDays(keys) {
    for (const [key, day] of this.#days) {
      if (keys.includes(key)) continue;
      day.remove();
      this.#days.delete(key);
    }
    keys.forEach((key, index) => {
      const day = this.#days.get(key);
      if (this.#list.children[index] !== day) this.#list.insertBefore(day, this.#list.children[index] ?? null);
    });
  }

  #noticePlace() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroll;
    const isNear = scrollHeight - scrollTop - clientHeight < NEAR_END_PIXELS;
    // What grows below also puts the end out of sight: only moving up means leaving it.
    this.#atEnd = isNear || (this.#atEnd && scrollTop >= this.#top);
    this.#top = scrollTop;
    this.#showJump(this.#atEnd ? 0 : this.#missed);
  }

  #toEnd() {
    this.#scroll.scrollTop = this.#scroll.scrollHeight;
  }

  #showJump(missed) {
    this.#missed = missed;
    this.#jump.hidden = this.#atEnd;
    showCount(this.#jump.querySelector(".badge"), missed);
  }
}

/** Whether `message` joins the bubble group of the one before it. */
function follows(before, message) {
  if (!before || before.from !== message.from || dayKey(before.date) !== dayKey(message.date)) return false;
  return new Date(message.date) - new Date(before.date) < SAME_BREATH_MS;
}
