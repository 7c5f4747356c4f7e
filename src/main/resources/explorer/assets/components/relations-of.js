// Everything that belongs to a chairmanship, as nodes and edges, from what the API's entities name.
import { getAll, getByIds } from "../api.js";
import { date, turnName, words } from "../words.js";
import { entityAddress } from "./links.js";

/** The chairmanship is the first node; an edge joins the keys of two. */
export async function relationsOf(chair, signal) {
  const own = { chairmanship: chair.id };
  const [initiatives, meetings, documents] = await Promise.all(
    ["initiatives", "meetings", "documents"].map((resource) => getAll(`/${resource}`, own, signal)));
  await Promise.all([
    missing(initiatives, "meetings", meetings, signal),
    missing(initiatives, "documents", documents, signal),
  ]);
  const met = new Map();
  const [organizations, people] = await Promise.all([
    named("organizations", [...initiatives.flatMap(({ organizations }) => organizations), ...meetings.map(({ body }) => body)], signal),
    named("people", meetings.flatMap(({ people }) => people), signal),
  ]);
  for (const [kind, entities] of Object.entries({ chairmanships: [chair], initiatives, documents, meetings, organizations, people })) {
    entities.forEach((entity) => met.set(`${kind}/${entity.id}`, node(kind, entity)));
  }

  const edges = new Map();
  const join = (from, kind, entities) =>
    entities.filter(Boolean).map(({ id }) => `${kind}/${id}`).filter((to) => met.has(to))
      .forEach((to) => edges.set([from, to].sort().join(" "), { from, to }));
  const center = `chairmanships/${chair.id}`;
  join(center, "meetings", [chair.summit]);
  for (const each of initiatives) {
    const from = `initiatives/${each.id}`;
    join(center, "initiatives", [each]);
    join(from, "documents", each.documents);
    join(from, "meetings", each.meetings);
    join(from, "organizations", each.organizations);
  }
  for (const each of documents) {
    const from = `documents/${each.id}`;
    join(from, "initiatives", each.initiatives);
    // One that sets out an initiative belongs to the chair through that.
    if (!each.initiatives.some(({ id }) => met.has(`initiatives/${id}`))) join(center, "documents", [each]);
  }
  for (const each of meetings) {
    const from = `meetings/${each.id}`;
    if (each.chairmanship?.id === chair.id) join(center, "meetings", [each]);
    join(from, "organizations", [each.body]);
    join(from, "people", each.people);
  }
  return { nodes: [...met.values()], edges: [...edges.values()] };
}

/** Fetches what initiatives name though it is another chair's, into `known`. */
async function missing(initiatives, resource, known, signal) {
  const ids = new Set(initiatives.flatMap((each) => each[resource].map(({ id }) => id)));
  known.forEach(({ id }) => ids.delete(id));
  known.push(...(await getByIds(`/${resource}`, ids, {}, signal)));
}

/** Those of a collection that are named. */
const named = (resource, references, signal) => getByIds(`/${resource}`, references.filter(Boolean).map(({ id }) => id), {}, signal);

function node(kind, entity) {
  const name = kind === "chairmanships" ? turnName(entity) : entity.title ?? entity.name;
  return {
    key: `${kind}/${entity.id}`, kind, name, note: note(kind, entity),
    to: entityAddress(kind, entity),
  };
}

function note(kind, entity) {
  switch (kind) {
    case "initiatives": return entity.status ? words(entity.status) : "";
    case "documents": return [entity.type && words(entity.type), date(entity.period)].filter(Boolean).join(", ");
    case "meetings": return [date(entity.date), entity.place].filter(Boolean).join(", ");
    case "people": return entity.role ?? "";
    default: return entity.abbreviation ?? "";
  }
}
