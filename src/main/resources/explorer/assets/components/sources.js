// The articles that quotes come from, as citations name them.
import { get } from "../api.js";
import { date } from "../words.js";

const FIELDS = "id,title,authors,publisher,publishedOn,url,language";
const MANY = 50;

/** The articles of all evidence in some entities, by id. */
export async function sourcesOf(evidence, signal) {
  const ids = [...new Set(evidence.filter(Boolean).map(({ article }) => article))].filter(Boolean).sort();
  const parts = [];
  for (let from = 0; from < ids.length; from += MANY) parts.push(ids.slice(from, from + MANY));
  const found = await Promise.all(parts.map((part) => get("/articles", { id: part, fields: FIELDS, size: MANY }, signal)));
  return Object.fromEntries(found.flatMap(({ content }) => content).map((each) => [each.id, each]));
}

/** "Title · Publisher, 4 July 2024". */
export const sourceName = (source, id) =>
  source ? [source.title, [source.publisher, date(source.publishedOn)].filter(Boolean).join(", ")].filter(Boolean).join(" · ") : id;
