/** One phone: a person's chat with the bot, with a switch to another person. */
import { post, read } from "./api.js";
import { Composer } from "./composer.js";
import { Head } from "./head.js";
import { Log } from "./log.js";

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;
const NOTICE_MS = 6000;
const TYPING_MS = 5000;

export class Chat {
  #root;
  #app;
  #head;
  #log;
  #composer;
  #state = null;
  #person = null;
  #loading = false;
  #stale = false;
  #noticeTimer = 0;
  #typingTimer = 0;

  /**
   * `app` says what is the same for all chats of this phone: its label, the kind of person and
   * who belongs here, and does what concerns more than one phone.
   */
  constructor(root, app) {
    root.append(document.getElementById("chat-template").content.cloneNode(true));
    this.#root = root;
    this.#app = app;
    this.#head = new Head(root, {
      label: app.label,
      kind: app.kind,
      open: (id) => this.open(id),
      add: () => app.addPerson(this),
      speak: (code) => this.#send("language", { language_code: code }),
      block: (blocked) => this.#send("block", { blocked }),
    });
    this.#log = new Log(root, {
      botName: () => this.#state.bot.name,
      tap: (message, data) => this.#tap(message, data),
    });
    this.#composer = new Composer(root, {
      text: (text) => this.sendText(text),
      file: (file) => this.#sendFile(file),
      location: ({ latitude, longitude }) => this.#send("location", { latitude, longitude }),
      unblock: () => this.#send("block", { blocked: false }),
      commands: () => this.#state.commands[this.#person.id] ?? [],
    });
    root.querySelector(".empty button").addEventListener("click", () => this.sendText("/start"));
    root.querySelector(".log").addEventListener("click", (event) => this.#followDeepLink(event));
  }

  get kind() {
    return this.#app.kind;
  }

  get personId() {
    return this.#person?.id;
  }

  /** Messages that wait in chats of this phone that are not open. */
  get waiting() {
    const others = this.#people.filter((user) => user.id !== this.personId);
    return others.reduce((sum, user) => sum + user.unread, 0);
  }

  get #people() {
    return this.#state?.users.filter(this.#app.belongs) ?? [];
  }

  showState(state) {
    this.#state = state;
    this.open(this.personId);
  }

  /** Show this person's chat, or the first there is. */
  open(id) {
    const person = this.#people.find((user) => user.id === id) ?? this.#people[0] ?? null;
    const isOther = person?.id !== this.personId;
    this.#person = person;
    this.#showPerson();
    if (!isOther) return;
    this.#log.clear();
    this.load().catch((error) => this.notice(error.message));
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

  /** True if the text was sent; if not, the person has been told why. */
  async sendText(text) {
    return (await this.#send("send", { text })) !== null;
  }

  notice(text) {
    const place = this.#root.querySelector(".notice");
    place.textContent = text;
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => place.replaceChildren(), NOTICE_MS);
  }

  #showPerson() {
    const { bot } = this.#state;
    const person = this.#person;
    this.#root.classList.toggle("nobody", !person);
    this.#root.dir = RIGHT_TO_LEFT.test(person?.language_code ?? "") ? "rtl" : "ltr";
    this.#head.show({ bot, person, people: this.#people, waiting: this.waiting });
    this.#log.name(`Messages with ${bot.name}`, person?.language_code ?? "");
    this.#root.querySelector(".empty p").textContent = `This is the start of the chat with ${bot.name}.`;
    if (!person) return;
    this.#composer.showPerson(person.id, Boolean(person.blocked));
    this.#showTyping(Boolean(person.typing));
  }

  /** Telegram shows a bot's typing for five seconds; nothing is sent when they are over. */
  #showTyping(isTyping) {
    clearTimeout(this.#typingTimer);
    if (isTyping) this.#typingTimer = setTimeout(() => this.#showTyping(false), TYPING_MS);
    this.#log.showTyping(isTyping);
    this.#head.showTyping(isTyping);
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

  async #sendFile(file) {
    const form = new FormData();
    form.append("user", this.personId);
    form.append("file", file);
    await post("file", form).catch((error) => this.notice(error.message));
  }

  /** A tap is answered with nothing, with a short notice, or with an alert to be closed. */
  async #tap(message, data) {
    const { text, show_alert: isAlert } = (await this.#send("tap", { message, data }))?.answer ?? {};
    if (text && isAlert) this.#app.alert(text);
    else if (text) this.notice(text);
  }

  /** A link that starts this bot is opened here, by the patient, and not on the real Telegram. */
  #followDeepLink(event) {
    const address = event.target.closest("a[href]")?.href;
    if (!address) return;
    const { hostname, pathname, searchParams } = new URL(address);
    const isOurs = pathname.slice(1).toLowerCase() === this.#state.bot.username.toLowerCase();
    if (hostname !== "t.me" || !isOurs) return;
    event.preventDefault();
    this.#app.startWith(searchParams.get("start") ?? "");
  }
}
