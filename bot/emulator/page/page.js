/** The page: two phones side by side, one clock, and one stream of changes from the server. */
import { post, read } from "./api.js";
import { Chat } from "./chat.js";
import { Clock } from "./clock.js";
import { element, showCount } from "./dom.js";
import { LANGUAGES } from "./head.js";

const RETRY_MS = 1500;
const banner = document.getElementById("banner");
const personDialog = document.getElementById("person-dialog");
const isStaff = (user) => user.role !== "patient";

const chats = {
  patient: new Chat(document.getElementById("patient"), {
    kind: "patient",
    label: "Patient",
    belongs: (user) => !isStaff(user),
    addPerson: (chat) => askForPerson(chat, "patient"),
    startWith,
    alert: showAlert,
  }),
  clinic: new Chat(document.getElementById("clinic"), {
    kind: "member of the clinic",
    label: "Clinic",
    belongs: isStaff,
    addPerson: (chat) => askForPerson(chat, "clinic"),
    startWith,
    alert: showAlert,
  }),
};
const clock = new Clock({
  onZone: () => reloadChats().catch(showError),
  onError: showError,
  onReset: () => look().catch(showError),
});

function showError(error) {
  chats[document.body.dataset.shown].notice(error.message);
}

/** Keep a stream open for good: whoever loses it says so, waits and begins from a fresh state. */
async function connect() {
  try {
    const { seq } = await refresh();
    await reloadChats();
    await follow(seq);
  } catch {
    banner.textContent = "Connection lost. Trying again…";
    banner.hidden = false;
  }
  setTimeout(connect, RETRY_MS);
}

function follow(seq) {
  return new Promise((_resolve, reject) => {
    const stream = new EventSource(`/sim/events?after=${seq}`);
    stream.onopen = () => (banner.hidden = true);
    stream.onmessage = ({ data }) => onChange(JSON.parse(data)).catch(() => {});
    stream.onerror = () => {
      stream.close();
      reject(new Error("stream lost"));
    };
  });
}

async function onChange({ users, now }) {
  if (now) clock.set(now);
  if (!users?.length) return;
  await refresh();
  const open = Object.values(chats).filter((chat) => users.includes(chat.personId));
  await Promise.all(open.map((chat) => chat.load()));
}

async function refresh() {
  const state = await read("state");
  clock.set(state.now);
  document.title = `${state.bot.name}, local Telegram`;
  for (const chat of Object.values(chats)) chat.showState(state);
  showWaiting(state);
  return state;
}

function reloadChats() {
  return Promise.all(Object.values(chats).map((chat) => chat.load()));
}

/** On a phone only one chat is seen: the other's tab counts what waits there. */
function showWaiting(state) {
  for (const button of document.querySelectorAll("[data-show]")) {
    const chat = chats[button.dataset.show];
    const own = state.users.find((user) => user.id === chat.personId)?.unread ?? 0;
    const isShown = document.body.dataset.shown === button.dataset.show;
    showCount(button.querySelector(".badge"), chat.waiting + (isShown ? 0 : own));
  }
}

function show(name) {
  document.body.dataset.shown = name;
  for (const button of document.querySelectorAll("[data-show]")) {
    button.setAttribute("aria-pressed", String(button.dataset.show === name));
  }
  look().catch(showError);
}

/** Learn who is there, read what is on the screen, then count what is left. */
async function look() {
  await refresh();
  await reloadChats();
  await refresh();
}

function showAlert(text) {
  document.getElementById("alert-text").textContent = text;
  document.getElementById("alert-dialog").showModal();
}

function startWith(code) {
  show("patient");
  chats.patient.sendText(`/start ${code}`.trim());
}

function askForPerson(chat, role) {
  const form = personDialog.querySelector("form");
  form.reset();
  document.getElementById("person-title").textContent = `New ${chat.kind}`;
  personDialog.returnValue = "";
  personDialog.onclose = () => personDialog.returnValue === "add" && addPerson(chat, role, new FormData(form));
  personDialog.showModal();
}

async function addPerson(chat, role, form) {
  const name = form.get("name").trim();
  try {
    const { id } = await post("user", { name, language_code: form.get("language"), role });
    await refresh();
    chat.open(id);
  } catch (error) {
    chat.notice(error.message);
  }
}

for (const button of document.querySelectorAll("[data-show]")) {
  button.addEventListener("click", () => show(button.dataset.show));
}
matchMedia("(width < 820px)").addEventListener("change", () => look().catch(showError));
const languages = LANGUAGES.map(([code, name]) => element("option", { value: code }, name));
personDialog.querySelector("select").append(...languages);
document.getElementById("person-cancel").addEventListener("click", () => personDialog.close());
connect();
