/** The foot of a chat: what a person can send, and the bot's own answer keyboard. */
import { element } from "./dom.js";
import { attachMenu } from "./menu.js";

const CITIES = [
  { label: "Cape Town", latitude: -33.9249, longitude: 18.4241 },
  { label: "Madrid", latitude: 40.4168, longitude: -3.7038 },
  { label: "Berlin", latitude: 52.52, longitude: 13.405 },
  { label: "São Paulo", latitude: -23.5505, longitude: -46.6333 },
  { label: "Delhi", latitude: 28.6139, longitude: 77.209 },
  { label: "Cairo", latitude: 30.0444, longitude: 31.2357 },
];

export class Composer {
  #host;
  #field;
  #form;
  #file;
  #answers;
  #toggle;
  #unblock;
  #openAttach;
  #drafts = new Map();
  #keyboardKey = "";
  #person = null;

  /** `host` sends: text(text), true if it went; file(file), location(city), unblock(); and lists commands(). */
  constructor(root, host) {
    this.#host = host;
    this.#form = root.querySelector(".composer");
    this.#field = root.querySelector("textarea");
    this.#file = root.querySelector("input[type=file]");
    this.#answers = root.querySelector(".answers");
    this.#toggle = root.querySelector("[data-part=keyboard]");
    this.#unblock = root.querySelector(".unblock");
    this.#openAttach = attachMenu(root.querySelector("[data-part=attach]"), () => this.#attachments());
    attachMenu(root.querySelector("[data-part=commands]"), () => this.#commands());
    this.#listen();
  }

  #listen() {
    this.#form.addEventListener("submit", (event) => this.#submit(event));
    this.#field.addEventListener("input", () => this.#fit());
    this.#field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
    this.#file.addEventListener("change", () => {
      if (this.#file.files[0]) this.#host.file(this.#file.files[0]);
      this.#file.value = "";
    });
    this.#toggle.addEventListener("click", () => this.#showAnswers(this.#answers.hidden));
    this.#unblock.addEventListener("click", () => this.#host.unblock());
  }

  /** Change whose chat this is; an unfinished text waits for its own writer. */
  showPerson(id, isBlocked) {
    if (id !== this.#person) {
      this.#drafts.set(this.#person, this.#field.value);
      this.#field.value = this.#drafts.get(id) ?? "";
      this.#person = id;
      this.#fit();
    }
    this.#unblock.hidden = !isBlocked;
    this.#form.hidden = isBlocked;
    if (isBlocked) this.#answers.hidden = true;
  }

  /** Show the keyboard that `message` brought; one without rows takes the last one away. */
  showKeyboard(message) {
    const key = `${this.#person}:${message?.id}`;
    if (key === this.#keyboardKey) return;
    this.#keyboardKey = key;
    const { rows = [], one_time: isOnce = false } = message?.keyboard ?? {};
    this.#answers.replaceChildren(
      ...rows.map((row) => element("div", { class: "row" }, ...row.map((answer) => this.#answer(answer, isOnce)))),
    );
    this.#toggle.hidden = rows.length === 0;
    this.#showAnswers(rows.length > 0);
  }

  #showAnswers(isShown) {
    this.#answers.hidden = !isShown;
    this.#toggle.setAttribute("aria-pressed", String(isShown));
  }

  #answer(answer, isOnce) {
    const send = () => {
      if (answer.request_location) this.#openAttach();
      else this.#host.text(answer.text);
      if (isOnce) this.#showAnswers(false);
    };
    const text = element("span", { dir: "auto" }, answer.text);
    return element("button", { type: "button", class: "key", click: send }, text);
  }

  async #submit(event) {
    event.preventDefault();
    const text = this.#field.value.trim();
    if (!text) return;
    this.#field.value = "";
    this.#fit();
    if (!(await this.#host.text(text)) && !this.#field.value) this.#field.value = text;
    this.#fit();
  }

  #fit() {
    if (CSS.supports("field-sizing", "content")) return;
    this.#field.style.height = "auto";
    this.#field.style.height = `${this.#field.scrollHeight}px`;
  }

  #commands() {
    const commands = this.#host.commands();
    if (!commands.length) return [{ heading: "The bot has registered no commands." }];
    return commands.map(({ command, description }) => ({
      label: `/${command}`,
      hint: description,
      run: () => this.#host.text(`/${command}`),
    }));
  }

  #attachments() {
    const file = { label: "File…", icon: "file", run: () => this.#file.click() };
    const places = CITIES.map((city) => ({
      label: city.label,
      icon: "pin",
      run: () => this.#host.location(city),
    }));
    return [file, { heading: "Share a location" }, ...places];
  }
}
