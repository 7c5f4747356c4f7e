// Where articles contradict each other: each entity with the fields in question and who says what.
import { apiPath, get } from "../api.js";
import { html } from "../html.js";
import { address } from "../router.js";
import { count } from "../words.js";
import { entityAddress } from "../components/links.js";
import { pick } from "../components/pick.js";
import { request } from "../components/request.js";
import { RESOURCES, titleOf } from "../components/resources.js";
import { sourcesOf } from "../components/sources.js";
import { empty, skeleton } from "../components/states.js";
import { statements } from "../components/statements.js";
import { commonNames } from "../components/values.js";

const MANY = 20;
const KINDS = Object.keys(RESOURCES).filter((kind) => kind !== "articles");

/** The kinds that an address asks for, as far as there are such. */
const asked = ({ resource = "" }) => resource.split(",").filter((kind) => KINDS.includes(kind));

export default {
  async load({ place: { query } }, signal) {
    const kinds = asked(query).length ? asked(query) : KINDS;
    const [names, ...pages] = await Promise.all([
      commonNames(signal),
      ...kinds.map((kind) => get(`/${kind}`, { disputed: true, size: MANY }, signal)),
    ]);
    const groups = await Promise.all(pages.map(async ({ content, page }, index) => ({
      kind: kinds[index], total: page.totalElements,
      entities: await Promise.all(content.map(async (entity) => ({
        entity,
        claims: (await get(`/${kinds[index]}/${encodeURIComponent(entity.code ?? entity.id)}/statements`, { property: entity.disputed, size: 100 }, signal)).content,
      }))),
    })));
    const evidence = groups.flatMap(({ entities }) => entities.flatMap(({ claims }) => claims.map((claim) => claim.evidence)));
    return { names, groups: groups.filter(({ total }) => total), sources: await sourcesOf(evidence, signal) };
  },
  skeleton: () => html`<h1>Disagreements</h1>${skeleton()}`,
  summary: ({ groups }) => told(groups),
  render: ({ names, groups, sources }, { place: { query }, ask, announce }) => html`
    <h1>Disagreements</h1>
    <p class="lead">Where articles contradict each other. Another spelling, a vaguer date or a status that moved on is none.</p>
    <div class="narrow-by">
      ${pick("kind", "Kind", [["", "All"], ...KINDS.map((kind) => [kind, RESOURCES[kind].many])], asked(query).join(","), (resource) => ask({ resource }))}
    </div>
    <p class="quiet">${told(groups)}</p>
    ${groups.length === 0 ? empty("No disagreement", "On nothing of that kind do articles contradict each other.") : ""}
    ${groups.map(({ kind, total, entities }) => html`
      <section class="section" aria-labelledby=${kind}>
        <h2 id=${kind}>${RESOURCES[kind].many}</h2>
        ${entities.map(({ entity, claims }) => html`
          <section class="disagreement">
            <h3><a href=${entityAddress(kind, entity)}>${titleOf(kind, entity)}</a></h3>
            ${statements(claims, { sources, names, disputed: entity.disputed, level: 4 })}
          </section>`)}
        ${total > entities.length && kind !== "chairmanships" ? html`<p><a href=${address(`/${kind}`, { disputed: "true" })}>All ${total}</a></p>` : ""}
      </section>`)}
    <div class="take-away">${groups.map(({ kind }) => request(apiPath(`/${kind}`, { disputed: true }), announce, RESOURCES[kind].many.toLowerCase()))}</div>`,
};

const told = (groups) => count(groups.reduce((sum, { total }) => sum + total, 0), "entry", "entries");
