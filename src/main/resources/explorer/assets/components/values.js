// How the API's properties and their values read.
import { getAll, getByIds } from "../api.js";
import { date, sentence, term, words } from "../words.js";
import { titleOf } from "./resources.js";
import { topicName } from "./topics.js";

const PROPERTIES = {
  officialName: "official name", proposedBy: "proposed by", startsOn: "starts", endsOn: "ends", priorities: "priority",
  topics: "topic", documents: "document", initiatives: "initiative", meetings: "meeting", organizations: "organization",
  people: "person", aliases: "also called", mention: "mentioned", publishedOn: "published",
};
const DATES = ["period", "date", "startsOn", "endsOn", "since", "publishedOn"];
const WORDS = ["status", "type"];
const TOPICS = ["topics", "topic", "priorities"];
const LINKS = {
  proposedBy: "members", member: "members", country: "members", summit: "meetings", body: "organizations", chairmanship: "chairmanships",
  article: "articles", meeting: "meetings", organization: "organizations", person: "people",
};

/** "proposedBy" as "Proposed by". */
export const propertyName = (property) => sentence(PROPERTIES[property] ?? property.replace(/([A-Z])/g, " $1").toLowerCase());

/** A property's value as a person reads it; `names` has what ids stand for, by "resource/id". */
export function valueWords(property, value, names = new Map()) {
  if (value === null) return "";
  if (DATES.includes(property)) return date(value);
  if (property === "term") return term(value);
  if (WORDS.includes(property)) return words(value);
  if (TOPICS.includes(property)) return topicName(value);
  return names.get(`${LINKS[property] ?? property}/${value}`) ?? (LINKS[property] ? sentence(words(value)) : value);
}

/** A filter's value as a person reads it: an id that isn't known stays what it is. */
export const filterWords = (name, value, names) =>
  LINKS[name] && !names.has(`${LINKS[name]}/${value}`) ? value : valueWords(name, value, names);

/** A fact as a person reads it: "Status: proposed", "Period: 2024–2029", "Mentioned". */
export const factWords = ({ property, value }, names) =>
  property === "mention" ? "Mentioned" : `${propertyName(property)}: ${valueWords(property, value, names)}`;

/** What tells the name of an entity. */
const NAMING = { members: "code,name", chairmanships: "id,member,term", people: "id,name", organizations: "id,name" };
const named = (resource, entities) => entities.map((each) => [`${resource}/${each.id ?? each.code}`, titleOf(resource, each)]);
const naming = (resource) => ({ fields: NAMING[resource] ?? "id,title" });

/** What entities are called, by "resource/id"; each is a resource and an id. */
export async function namesOf(entities, signal) {
  const groups = Object.entries(Object.groupBy(entities, ({ resource }) => resource));
  const found = await Promise.all(groups.map(async ([resource, some]) => {
    const there = named(resource, await getByIds(`/${resource}`, some.map(({ id }) => id), naming(resource), signal));
    const gone = some.filter(({ id }) => !there.some(([key]) => key === `${resource}/${id}`));
    return [...there, ...(await formerly(resource, gone, signal))];
  }));
  return new Map(found.flat());
}

/** What was called so before it went, or became one with another. */
async function formerly(resource, gone, signal) {
  const changes = await getByIds("/changes", gone.map(({ id }) => id), { resource, fields: "id,title" }, signal);
  return changes.map(({ id, title }) => [`${resource}/${id}`, title]);
}

/** What the entities are called whose ids narrow a list. */
export const namesIn = (filters, signal) =>
  namesOf(Object.entries(filters).filter(([name]) => LINKS[name]).flatMap(([name, ids]) => ids.split(",").map((id) => ({ resource: LINKS[name], id }))), signal);

let known;

/** The names of all countries and turns in the chair, which many values are: they are asked for once. */
export async function commonNames(signal) {
  known ??= Promise.all(["members", "chairmanships"].map(async (resource) => named(resource, await getAll(`/${resource}`, naming(resource), signal)))).then((some) => new Map(some.flat()));
  known.catch(() => (known = null));
  return known;
}
