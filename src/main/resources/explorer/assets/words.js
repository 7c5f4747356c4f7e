// How values of the API read in a sentence.

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** What else EDTF has in the place of a month. */
const SEASONS = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };
const QUARTERS = { 33: "first", 34: "second", 35: "third", 36: "fourth" };

/** "in-progress" as "in progress". */
export const words = (name) => name.replaceAll("-", " ");

/** "in progress" as "In progress". */
export const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 initiative", "2 initiatives". */
export const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** An EDTF date or interval for reading, no more precise than it is: "July 2023", "autumn 2025", "2024–2029", "until 2035". */
export function date(edtf) {
  if (!edtf) return "";
  const [from, to] = edtf.split("/");
  if (to === undefined) return day(from);
  if (unknown(from)) return unknown(to) ? "" : `until ${within(to)}`;
  if (unknown(to)) return `from ${within(from)}`;
  if (from === to) return day(from);
  // What both ends share is said once: "11–12 October 2018".
  const [start, end] = [from.split("-"), to.split("-")];
  const alike = start.length === end.length && start[0] === end[0];
  if (alike && start[1] === end[1] && start[2]) return `${Number(start[2])}–${day(to)}`;
  return `${day(alike && start[1] ? ["", ...start.slice(1)].join("-") : from)}${start[1] || end[1] ? " – " : "–"}${day(to)}`;
}

const unknown = (end) => end === "" || end === "..";

function day(text) {
  const [year, month, date] = text.split("-");
  if (QUARTERS[month]) return `${QUARTERS[month]} quarter${year && ` of ${year}`}`;
  // A winter begins in its year and ends in the next.
  const years = month === "24" && year ? `${year}–${Number(year) + 1}` : year;
  return [date && Number(date), month && (MONTHS[Number(month) - 1] ?? SEASONS[month] ?? month), years].filter(Boolean).join(" ");
}

/** A day within a sentence: "the first quarter of 2024". */
const within = (text) => day(text).replace(/^\w+ quarter/, "the $&");

/** "2023-2024" as "2023–2024". */
export const term = (text) => text.replace("-", "–");

/** A turn in the chair: "Kazakhstan 2023–2024". */
export const turnName = ({ member, term: turn }) => `${member.name} ${term(turn)}`;

/** The moment of a change, in the reader's time. */
export const moment = (instant) => new Date(instant).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });
