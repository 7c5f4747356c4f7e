// How the API's properties and their values read.
import { get } from "../api.js";
import { date, sentence, turnName, words } from "../words.js";

const PROPERTIES = {
  officialName: "official name", proposedBy: "proposed by", startsOn: "starts", endsOn: "ends", priorities: "priority",
  topics: "topic", documents: "document", initiatives: "initiative", meetings: "meeting", organizations: "organization",
  people: "person", aliases: "also called", mention: "mentioned", publishedOn: "published",
};
const DATES = ["period", "date", "startsOn", "endsOn", "since", "publishedOn"];
const WORDS = ["status", "type", "topics", "priorities"];
const LINKS = { proposedBy: "members", member: "members", country: "members", summit: "meetings", body: "organizations", chairmanship: "chairmanships" };

/** "proposedBy" as "Proposed by". */
export const propertyName = (property) => sentence(PROPERTIES[property] ?? property.replace(/([A-Z])/g, " $1").toLowerCase());

/** A property's value as a person reads it; `names` has what ids stand for, by "resource/id". */
export function valueWords(property, value, names = new Map()) {
  if (value === null) return "";
  if (DATES.includes(property)) return date(value);
  if (WORDS.includes(property)) return words(value);
  return names.get(`${LINKS[property] ?? property}/${value}`) ?? (LINKS[property] ? sentence(words(value)) : value);
}

/** A fact as a person reads it: "Status: proposed", "Period: 2024–2029", "Mentioned". */
export const factWords = ({ property, value }, names) =>
  property === "mention" ? "Mentioned" : `${propertyName(property)}: ${valueWords(property, value, names)}`;

let known;

/** The names of all countries and turns in the chair, which many values are: they are asked for once. */
export async function commonNames(signal) {
  known ??= Promise.all([
    get("/members", { fields: "code,name", size: 100 }, signal),
    get("/chairmanships", { fields: "id,member,term", size: 100 }, signal),
  ]).then(([members, turns]) => new Map([
    ...members.content.map(({ code, name }) => [`members/${code}`, name]),
    ...turns.content.map((turn) => [`chairmanships/${turn.id}`, turnName(turn)]),
  ]));
  known.catch(() => (known = null));
  return known;
}
