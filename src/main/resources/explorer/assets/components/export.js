// Lists taken away as CSV, as Excel reads it: with a byte-order mark, without which it takes UTF-8 for something else.
import { apiPath, getAll, send } from "../api.js";
import { html } from "../html.js";
import { RESOURCES } from "./resources.js";

const MANY = 50;

/** Buttons for a list as the API is asked for it: a row an entity or, where they have some, a row a quote. */
export const exports = (resource, params, actor) => html`
  <button type="button" class="button button-quiet button-small" @click=${() => under(actor, () => rows(resource, params))}>Download as CSV</button>
  ${resource === "articles" || resource !== "search" && !RESOURCES[resource] ? "" : html`<button type="button" class="button button-quiet button-small" @click=${() => under(actor, () => quotes(resource, params))}>A row for each quote</button>`}`;

async function under({ announce }, work) {
  announce("The file is being made");
  try {
    await work();
    announce("The file is saved");
  } catch (problem) {
    announce(problem.message);
  }
}

async function rows(resource, params) {
  save(`${resource}.csv`, [await csv(`/${resource}`, params)]);
}

async function quotes(resource, params) {
  const parts = [];
  for (const [kind, ids] of await found(resource, params)) {
    for (let from = 0; from < ids.length; from += MANY) {
      const part = await csv("/statements", { resource: kind, subject: ids.slice(from, from + MANY) });
      parts.push(parts.length ? part.slice(part.indexOf("\n") + 1) : part);
    }
  }
  save(`${resource}-quotes.csv`, parts);
}

/** The ids of what a list holds, by their kinds: a search finds many. Articles are quoted, and have no quotes. */
async function found(resource, params) {
  const id = resource === "members" ? "code" : "id";
  const fields = resource === "search" ? ["resource", id] : [id];
  const kinds = Map.groupBy(await getAll(`/${resource}`, { ...params, fields }), (each) => each.resource ?? resource);
  kinds.delete("articles");
  return [...kinds].map(([kind, all]) => [kind, all.map((each) => each[id])]);
}

const csv = async (path, params) => (await send(apiPath(path, { ...params, format: "csv" }), {})).text();

function save(name, parts) {
  const href = URL.createObjectURL(new Blob(["\ufeff", ...parts], { type: "text/csv;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
