/** One phone: a person's chat with the bot, with a switch to another person. */
import { post, read } from "./api.js";
import { Composer } from "./composer.js";
import { showCount } from "./dom.js";
import { Log } from "./log.js";
import { attachMenu } from "./menu.js";

export const LANGUAGES = [
  ["en", "English"], ["es", "Español"], ["af", "Afrikaans"], ["ar", "العربية"], ["de", "Deutsch"],
  ["fr", "Français"], ["hi", "हिन्दी"], ["pt-br", "Português (Brasil)"], ["ru", "Русский"], ["tr", "Türkçe"],
];
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;
const NOTICE_MS = 6000;
const TYPING_MS = 5000;

export class Chat {
  #root;
  #app;
  #log;
  #composer;
  #state = null;
  #person = null;
  #loading = false;
  #stale = false;
  #noticeTimer = 0;
  #typingTimer = 0;

  /** `belongs(user)` says whose chats this phone may show; `addPerson()` asks for a new one. */
  constructor(root, app) {
    root.append(document.getElementById("chat-template").content.cloneNode(true));
    this.#root = root;
    this.#app = app;
    this.#log = new Log(root, { botName: () => this.#state.bot.name, tap: (message, data) => this.#tap(message, data) });
    this.#composer = new Composer(root, {
      text: async (text) => (await this.#send("send", { text })) !== null,
      file: (file) => this.#sendFile(file),
      location: ({ latitude, longitude }) => this.#send("location", { latitude, longitude }),
      unblock: () => this.#send("block", { blocked: false }),
      commands: () => this.#state.commands[this.#person.id] ?? [],
    });
    attachMenu(this.#part("person"), () => this.#people());
    attachMenu(this.#part("language"), () => this.#languages());
    attachMenu(this.#part("more"), () => this.#more());
    root.querySelector(".empty button").addEventListener("click", () => this.#send("send", { text: "/start" }));
    root.querySelector(".log").addEventListener("click", (event) => this.#followDeepLink(event));
  }

  get personId() {
    return this.#person?.id;
  }

  /** Messages that wait in chats of this phone that are not open. */
  get waiting() {
    return this.#others().reduce((sum, user) => sum + (user.unread ?? 0), 0);
  }

  showState(state) {
    this.#state = state;
    const own = state.users.filter(this.#app.belongs);
    this.#select(own.find((user) => user.id === this.personId) ?? own[0] ?? null);
  }

  open(id) {
    this.#select(this.#state.users.find((user) => user.id === id) ?? this.#person);
  }

  /**
   * Fetch the chat again; a call while one runs makes exactly one more. Looking at a chat marks it
   * as read, so a phone that is not on the screen waits until it is.
   */
  async load() {
    if (!this.#root.checkVisibility()) return;
    this.#stale = true;
    if (this.#loading) return;
    this.#loading = true;
    try {
      while (this.#stale && this.#person) {
        this.#stale = false;
        const { id } = this.#person;
        const { messages } = await read(`chat/${id}`);
        if (id === this.personId) this.#showMessages(messages);
      }
    } finally {
      this.#loading = false;
    }
  }

  sendText(text) {
    return this.#send("send", { text });
  }

  notice(text) {
    const place = this.#root.querySelector(".notice");
    place.textContent = text;
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => place.replaceChildren(), NOTICE_MS);
  }

  #select(person) {
    const isOther = person?.id !== this.personId;
    this.#person = person;
    this.#showHead();
    if (!person) return;
    this.#composer.showPerson(person.id, Boolean(person.blocked));
    this.#showTyping(Boolean(person.typing));
    if (!isOther) return;
    this.#log.clear();
    this.load().catch((error) => this.notice(error.message));
  }

  #showHead() {
    const { bot } = this.#state;
    const person = this.#person;
    const set = (selector, text) => (this.#root.querySelector(selector).textContent = text);
    this.#root.classList.toggle("nobody", !person);
    this.#root.dir = RIGHT_TO_LEFT.test(person?.language_code ?? "") ? "rtl" : "ltr";
    set(".avatar", [...bot.name][0] ?? "");
    set(".bot-name", bot.name);
    set(".person-role", this.#app.label);
    set(".person-name", person?.name ?? "nobody");
    set(".language-code", person?.language_code ?? "");
    set(".empty p", `This is the start of the chat with ${bot.name}.`);
    showCount(this.#part("person").querySelector(".badge"), this.waiting);
    this.#root.querySelector(".log").setAttribute("aria-label", `Messages with ${bot.name}`);
  }

  /** Telegram shows a bot's typing for five seconds; nothing is sent when they are over. */
  #showTyping(isTyping) {
    clearTimeout(this.#typingTimer);
    if (isTyping) this.#typingTimer = setTimeout(() => this.#showTyping(false), TYPING_MS);
    this.#log.showTyping(isTyping);
    const presence = this.#person.blocked ? "blocked" : "bot";
    this.#root.querySelector(".presence").textContent = isTyping ? "typing…" : presence;
  }

  #showMessages(messages) {
    this.#log.show(messages);
    this.#root.querySelector(".empty").hidden = messages.length > 0;
    this.#composer.showKeyboard(messages.findLast((message) => message.keyboard) ?? null);
  }

  /** The server's answer, or null after saying what went wrong. */
  async #send(path, value) {
    try {
      return await post(path, { user: this.personId, ...value });
    } catch (error) {
      this.notice(error.message);
      return null;
    }
  }

  /** A tap is answered with nothing, with a short notice, or with an alert to be closed. */
  async #tap(message, data) {
    const { text, show_alert: isAlert } = (await this.#send("tap", { message, data }))?.answer ?? {};
    if (text) isAlert ? this.#app.alert(text) : this.notice(text);
  }

  async #sendFile(file) {
    const form = new FormData();
    form.append("user", this.personId);
    form.append("file", file);
    try {
      await post("file", form);
    } catch (error) {
      this.notice(error.message);
    }
  }

  #others() {
    return (this.#state?.users ?? []).filter((user) => this.#app.belongs(user) && user.id !== this.personId);
  }

  #people() {
    const own = this.#state.users.filter(this.#app.belongs);
    const entries = own.map((user) => ({
      label: user.name,
      hint: languageName(user.language_code),
      checked: user.id === this.personId,
      badge: user.id === this.personId ? 0 : user.unread,
      run: () => this.open(user.id),
    }));
    return [...entries, { label: `New ${this.#app.kind}…`, icon: "plus", run: () => this.#app.addPerson(this) }];
  }

  #languages() {
    const heading = { heading: "Language of this person's Telegram" };
    const choices = LANGUAGES.map(([code, name]) => ({
      label: name,
      checked: code === this.#person.language_code,
      run: () => this.#send("language", { language_code: code }),
    }));
    return [heading, ...choices];
  }

  #more() {
    const isBlocked = Boolean(this.#person.blocked);
    return [
      { label: isBlocked ? "Unblock the bot" : "Block the bot", icon: "block", run: () => this.#send("block", { blocked: !isBlocked }) },
    ];
  }

  #part(name) {
    return this.#root.querySelector(`[data-part=${name}]`);
  }

  /** A link that starts this bot is opened here, by the patient, and not on the real Telegram. */
  #followDeepLink(event) {
    const address = event.target.closest("a[href]")?.href;
    if (!address) return;
    const url = new URL(address);
    const isOurs = url.hostname === "t.me" && url.pathname.slice(1).toLowerCase() === this.#state.bot.username.toLowerCase();
    if (!isOurs) return;
    event.preventDefault();
    this.#app.startWith(url.searchParams.get("start") ?? "");
  }
}

function languageName(code) {
  return LANGUAGES.find(([known]) => known === code)?.[1] ?? code;
}
