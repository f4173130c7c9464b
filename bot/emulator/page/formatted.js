/**
 * Message formatting: the server's HTML becomes elements through an allow-list.
 *
 * The server escapes already; this is the second lock. What is not on the list loses its tag and
 * keeps its text, and no attribute but a checked link, a datetime and the spoiler's class survives.
 */
import { element } from "./dom.js";

const KEPT = new Set(["b", "i", "u", "s", "code", "pre", "blockquote"]);
const BLOCKS = new Set(["pre", "blockquote"]);
const DROPPED = new Set(["script", "style", "template", "iframe", "object", "svg", "math"]);
const LINKS = new Set(["http:", "https:", "tel:", "mailto:", "tg:"]);

export function formatted(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const result = document.createDocumentFragment();
  result.append(...[...parsed.body.childNodes].flatMap(copy));
  return result;
}

/** The address if a link may go there, else null. */
export function safeAddress(address) {
  try {
    const url = new URL(address);
    return LINKS.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function copy(node) {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(lines(node))];
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const tag = node.localName;
  if (DROPPED.has(tag)) return [];
  const children = [...node.childNodes].flatMap(copy);
  if (KEPT.has(tag)) return [element(tag, {}, ...children)];
  switch (tag) {
    case "br":
      return [element("br")];
    case "a":
      return [link(node.getAttribute("href"), children)];
    case "time":
      return [element("time", { datetime: node.getAttribute("datetime") }, ...children)];
    case "span":
      return node.classList.contains("tg-spoiler") ? [spoiler(children)] : children;
    default:
      return children;
  }
}

/** A block already ends its line: the line break beside it would show as an empty one. */
function lines(node) {
  let text = node.data;
  if (BLOCKS.has(node.previousSibling?.localName)) text = text.replace(/^\n/, "");
  if (BLOCKS.has(node.nextSibling?.localName)) text = text.replace(/\n$/, "");
  return text;
}

function link(address, children) {
  const href = safeAddress(address);
  if (!href) return element("span", {}, ...children);
  return element("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

function spoiler(children) {
  const cover = element("span", { inert: true }, ...children);
  const button = element("button", { type: "button", class: "spoiler", "aria-label": "Show hidden text" }, cover);
  button.addEventListener("click", () => button.replaceWith(element("span", {}, ...children)));
  return button;
}
