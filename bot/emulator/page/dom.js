/** Building blocks of the page's elements. Text only ever becomes a text node. */

/**
 * Build one element. `attributes` are set as attributes; `true` sets an empty one, false, null and
 * undefined leave it out; a function is a listener of that event ("click").
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

/** One symbol of icons.svg, always beside a name that a screen reader can say. */
export function icon(name, extraClass = "") {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("class", `icon ${extraClass}`.trim());
  picture.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `icons.svg#${name}`);
  picture.append(use);
  return picture;
}

/** Show a count in a badge, or hide the badge at zero. */
export function showCount(badge, count) {
  badge.hidden = count === 0;
  badge.replaceChildren(
    count > 99 ? "99+" : String(count),
    element("span", { class: "visually-hidden" }, count === 1 ? " new message" : " new messages"),
  );
}
