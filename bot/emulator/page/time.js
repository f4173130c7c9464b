/** How instants are shown. One zone for the whole page, chosen in the clock bar. */

const KEY = "clock-zone";
const LOCAL = Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
const OFFERED = [
  "UTC", "Africa/Cairo", "Africa/Johannesburg", "America/Mexico_City", "America/New_York", "America/Sao_Paulo",
  "Asia/Kolkata", "Europe/Berlin", "Europe/Istanbul", "Europe/Madrid", "Europe/Moscow",
];

export const zones = [...new Set([LOCAL, ...OFFERED])].sort();

let zone = localStorage.getItem(KEY);
if (!zones.includes(zone)) zone = LOCAL;
let formats = formatsOf(zone);

function formatsOf(timeZone) {
  const make = (options) => new Intl.DateTimeFormat("en-GB", { timeZone, ...options });
  return {
    hours: make({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    date: make({ weekday: "short", day: "numeric", month: "short", year: "numeric" }),
    day: make({ weekday: "long", day: "numeric", month: "long" }),
    key: new Intl.DateTimeFormat("en-CA", { timeZone }),
  };
}

export const currentZone = () => zone;

export function chooseZone(name) {
  zone = name;
  formats = formatsOf(name);
  localStorage.setItem(KEY, name);
}

export const hours = (instant) => formats.hours.format(new Date(instant));
export const shortDate = (instant) => formats.date.format(new Date(instant)).replace(",", "");
export const dayName = (instant) => formats.day.format(new Date(instant));
/** "2026-11-23" in the chosen zone: messages with the same key stand under the same day. */
export const dayKey = (instant) => formats.key.format(new Date(instant));
