/** A button with a menu: arrow keys move, Escape and Tab close, focus comes back to the button. */
import { element, icon, showCount } from "./dom.js";

/**
 * Give `button` a menu whose entries `entries()` lists at each opening. An entry is
 * {label, hint, icon, checked, badge, run} or {heading}.
 */
export function attachMenu(button, entries) {
  const panel = element("div", { class: "menu", role: "menu", hidden: true });
  button.after(panel);
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");

  const outside = (event) => {
    if (!panel.contains(event.target) && !button.contains(event.target)) close();
  };
  const close = () => {
    panel.hidden = true;
    button.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outside);
  };
  const choose = (entry) => {
    close();
    button.focus();
    entry.run();
  };
  const open = () => {
    panel.replaceChildren(...entries().map((entry) => row(entry, choose)));
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    document.addEventListener("pointerdown", outside);
    const start = panel.querySelector('[aria-checked="true"]') ?? panel.querySelector(".menu-item");
    start?.focus();
  };
  button.addEventListener("click", () => (panel.hidden ? open() : close()));
  panel.addEventListener("keydown", (event) => onKey(event, panel, button, close));
  return open;
}

function row(entry, choose) {
  if (entry.heading) return element("p", { class: "menu-heading", role: "presentation" }, entry.heading);
  const isChoice = entry.checked !== undefined;
  const hint = entry.hint ? element("small", {}, element("bdi", {}, entry.hint)) : null;
  const badge = element("span", { class: "badge" });
  showCount(badge, entry.badge ?? 0);
  return element(
    "button",
    {
      type: "button",
      class: "menu-item",
      tabindex: "-1",
      role: isChoice ? "menuitemradio" : "menuitem",
      "aria-checked": isChoice ? String(entry.checked) : null,
      click: () => choose(entry),
    },
    entry.icon ? icon(entry.icon) : null,
    element("span", { class: "menu-text" }, element("bdi", {}, entry.label), hint),
    badge,
    entry.checked ? icon("check") : null,
  );
}

function onKey(event, panel, button, close) {
  const items = [...panel.querySelectorAll(".menu-item")];
  const at = items.indexOf(document.activeElement);
  const targets = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
  if (event.key in targets) {
    event.preventDefault();
    items.at(targets[event.key] % items.length).focus();
  } else if (event.key === "Escape") {
    event.preventDefault();
    close();
    button.focus();
  } else if (event.key === "Tab") {
    close();
    button.focus();
  }
}
