// The one place that asks the server. Only the public API is asked, so whatever is shown here any
// other program can have too.

const BASE = "/api/v1";
const MANY = 50; // ids in one request

/** An RFC 9457 problem, or the lack of any answer (status 0). */
export class Problem extends Error {
  constructor(status, title, detail, errors = []) {
    super(detail || title);
    this.status = status;
    this.title = title;
    this.errors = errors; // the parts of the request at fault
  }
}

/** The problem of a server that doesn't answer. */
export const unreachable = () =>
  new Problem(0, "No answer", "The server can't be reached. Check the connection.");

/** The path and query of a request; empty values are left out, and lists become one value with commas. */
export function apiPath(path, params = {}) {
  const query = Object.entries(params)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : value])
    .filter(([, value]) => value !== undefined && value !== null && value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
  return BASE + path + (query.length ? `?${query.join("&")}` : "");
}

/** GETs a resource as JSON. Throws a Problem, or an AbortError once the signal says so. */
export async function get(path, params, signal) {
  return (await send(apiPath(path, params), { headers: { Accept: "application/json" }, signal })).json();
}

/** Sends any request to the API; `path` is as apiPath gives it. Throws like get. */
export async function send(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw unreachable();
  }
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Problem(response.status, problem.title ?? `Status ${response.status}`, problem.detail, problem.errors);
  }
  return response;
}

/** All entities of a collection, page by page, as its `next` links lead. */
export async function getAll(path, params, signal) {
  const entities = [];
  let next = apiPath(path, { ...params, size: 100 });
  while (next) {
    const response = await send(next, { headers: { Accept: "application/json" }, signal });
    const { content, page } = await response.json();
    entities.push(...content);
    next = page.next && pathOf(page.next);
  }
  return entities;
}

/** The entities of a collection that have some ids, in no particular order. */
export async function getByIds(path, ids, params, signal) {
  const all = [...new Set(ids)].sort();
  const parts = [];
  for (let from = 0; from < all.length; from += MANY) parts.push(all.slice(from, from + MANY));
  const found = await Promise.all(parts.map((id) => get(path, { ...params, id, size: MANY }, signal)));
  return found.flatMap(({ content }) => content);
}

/** The path alone, as only this server is ever asked. */
function pathOf(address) {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
