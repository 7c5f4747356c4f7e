// The page of one entity: what is known of it, in which words, and what it is linked with. Of which kind, the route tells.
import { get, getByIds } from "../api.js";
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { count, sentence } from "../words.js";
import { links } from "../components/entity-list.js";
import { evidenceList } from "../components/evidence-list.js";
import { facts } from "../components/facts.js";
import { history } from "../components/history.js";
import { joining } from "../components/joining.js";
import { pageSide } from "../components/page-side.js";
import { reloading } from "../components/putting-right.js";
import { RESOURCES, titleOf } from "../components/resources.js";
import { sourcesOf } from "../components/sources.js";
import { statements } from "../components/statements.js";
import { status } from "../components/status.js";
import { commonNames, propertyName } from "../components/values.js";

const CLAIMS = 100;
const LINKED = 20;

export default {
  async load({ place: { route: { resource }, params: { id } } }, signal) {
    const path = `/${resource}/${encodeURIComponent(id)}`;
    const kind = RESOURCES[resource];
    // First, as what isn't there can't be filtered by.
    const entity = await get(path, {}, signal);
    const [claims, common, linked, found] = await Promise.all([
      get(`${path}/statements`, { size: CLAIMS }, signal),
      commonNames(signal),
      Promise.all(kind.links.map((name) => whole(name, entity[name], signal))),
      Promise.all(kind.found.map(([collection, filter]) => get(`/${collection}`, { [filter]: entity.code ?? entity.id, size: LINKED }, signal))),
    ]);
    const groups = [
      ...kind.links.map((name, index) => ({ resource: name, entities: linked[index] })),
      ...kind.found.map(([collection, filter], index) => ({ resource: collection, entities: found[index].content, total: found[index].page.totalElements, all: address(`/${collection}`, { [filter]: entity.code ?? entity.id }) })),
    ].filter(({ entities }) => entities.length);
    const names = new Map([...common, ...groups.flatMap(({ resource: of, entities }) => entities.map((each) => [`${of}/${each.id ?? each.code}`, titleOf(of, each)]))]);
    if (entity.body) names.set(`organizations/${entity.body.id}`, entity.body.name);
    const evidence = [...entity.evidence, ...(entity.history ?? []).map((step) => step.evidence), ...claims.content.map((claim) => claim.evidence)];
    return { resource, path, entity, claims, groups, names, sources: await sourcesOf(evidence, signal) };
  },
  title: ({ resource, entity }) => titleOf(resource, entity),
  render(data, actor) {
    const { resource, path, entity, claims, groups, names, sources } = data;
    const { many, one, rows } = RESOURCES[resource];
    const sections = [
      ["words", "In the articles' words", entity.evidence.length ? evidenceList(data, actor) : nothing],
      ["history", "How far it has come", "history" in entity ? history(entity, sources) : nothing],
      ...groups.map((group) => [group.resource, RESOURCES[group.resource].many, related(group)]),
      ["claims", "Who says what", claims.content.length ? html`${statements(claims.content, { sources, names, disputed: entity.disputed, changed: reloading(actor) })}${claims.page.totalElements > CLAIMS ? html`<p class="quiet">The first ${CLAIMS} of ${claims.page.totalElements} statements.</p>` : nothing}` : nothing],
    ].filter(([, , content]) => content !== nothing);
    return html`
      <div class="page">
        <article class="page-main">
          <header class="view-head">
            <p class="eyebrow"><a href="/${resource}">${many}</a></p>
            <h1>${titleOf(resource, entity)}</h1>
            ${"history" in entity ? html`<p class="view-status">${status(entity.status)}</p>` : nothing}
            ${facts(rows(entity))}
            ${entity.disputed.length ? html`<p class="notice">Articles disagree on ${entity.disputed.map((each) => propertyName(each).toLowerCase()).join(", ")}. What the latest says stands here; <a href="#claims">who says what</a> stands below.</p>` : nothing}
          </header>
          ${sections.length
            ? sections.map(([id, title, content]) => html`<section class="section" aria-labelledby=${id}><h2 id=${id}>${title}</h2>${content}</section>`)
            : html`<p class="section">No article speaks of this ${one.toLowerCase()}.</p>`}
        </article>
        ${pageSide({ contents: sections.map(([id, title]) => [id, title]), path, title: titleOf(resource, entity), announce: actor.announce, also: joining(resource, entity, reloading(actor)) })}
      </div>`;
  },
};

/** Links as the entities that they lead to. */
async function whole(resource, some, signal) {
  if (some.length === 0 || resource === "chairmanships") return some;
  return getByIds(`/${resource}`, some.map(({ id }) => id), {}, signal);
}

const related = ({ resource, entities, total, all }) => html`
  ${links(resource, entities)}
  ${total > entities.length ? html`<p><a href=${all}>${sentence(`all ${count(total, RESOURCES[resource].one.toLowerCase(), RESOURCES[resource].many.toLowerCase())}`)}</a></p>` : nothing}`;
