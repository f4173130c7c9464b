/** The head of a chat: who talks here, in which language, and the bot they talk to. */
import { showCount } from "./dom.js";
import { attachMenu } from "./menu.js";

export const LANGUAGES = [
  ["en", "English"], ["es", "Español"], ["af", "Afrikaans"], ["ar", "العربية"], ["de", "Deutsch"],
  ["fr", "Français"], ["hi", "हिन्दी"], ["pt-br", "Português (Brasil)"], ["ru", "Русский"],
  ["tr", "Türkçe"],
];

export class Head {
  #root;
  #host;
  #person = null;
  #people = [];

  /** `host` does what is chosen: open(id), add(), speak(language_code), block(blocked). */
  constructor(root, host) {
    this.#root = root.querySelector(".chat-head");
    this.#host = host;
    attachMenu(this.#part("person"), () => this.#listPeople());
    attachMenu(this.#part("language"), () => this.#listLanguages());
    attachMenu(this.#part("more"), () => this.#listMore());
  }

  /** `people` are all who may talk here; `person` is who does, null for nobody. */
  show({ bot, person, people, waiting }) {
    this.#person = person;
    this.#people = people;
    this.#write(".avatar", [...bot.name][0] ?? "");
    this.#write(".bot-name", bot.name);
    this.#write(".person-role", this.#host.label);
    this.#write(".person-name", person?.name ?? "nobody");
    this.#write(".language-code", person?.language_code ?? "");
    showCount(this.#part("person").querySelector(".badge"), waiting);
  }

  showTyping(isTyping) {
    const presence = this.#person.blocked ? "blocked" : "bot";
    this.#write(".presence", isTyping ? "typing…" : presence);
  }

  #write(selector, text) {
    this.#root.querySelector(selector).textContent = text;
  }

  #part(name) {
    return this.#root.querySelector(`[data-part=${name}]`);
  }

  #listPeople() {
    const entries = this.#people.map((person) => ({
      label: person.name,
      hint: languageName(person.language_code),
      checked: person.id === this.#person?.id,
      badge: person.id === this.#person?.id ? 0 : person.unread,
      run: () => this.#host.open(person.id),
    }));
    return [...entries, { label: `New ${this.#host.kind}…`, icon: "plus", run: () => this.#host.add() }];
  }

  #listLanguages() {
    const choices = LANGUAGES.map(([code, name]) => ({
      label: name,
      checked: code === this.#person.language_code,
      run: () => this.#host.speak(code),
    }));
    return [{ heading: "Language of this person's Telegram" }, ...choices];
  }

  #listMore() {
    const blocked = !this.#person.blocked;
    const label = blocked ? "Block the bot" : "Unblock the bot";
    return [{ label, icon: "block", run: () => this.#host.block(blocked) }];
  }
}

function languageName(code) {
  return LANGUAGES.find(([known]) => known === code)?.[1] ?? code;
}
