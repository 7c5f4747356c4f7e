// The quotes that speak of an entity, by sentence: those that tell most, and the others on demand.
import { get } from "../api.js";
import { html, nothing } from "../html.js";
import { count } from "../words.js";
import { propertyName } from "./values.js";
import { bySentence, quote } from "./quote.js";
import { sourcesOf } from "./sources.js";

const MORE = 20;

/** What the words state, for people who cite them. */
const stated = ({ properties }) => properties.filter((each) => each !== "mention").map(propertyName).join(", ");

export function evidenceList({ path, entity: { evidence, evidenceCount }, sources }, { state, set }) {
  const { more = [], moreSources = {}, fault } = state;
  const shown = [...evidence, ...more];
  const all = { ...sources, ...moreSources };
  const load = async () => {
    set({ busy: true });
    try {
      // The pages overlap what is shown already where the first one isn't a whole page.
      const page = Math.floor(shown.length / MORE);
      const { content } = await get(`${path}/evidence`, { page, size: MORE });
      const fresh = content.filter((each) => !shown.some(({ article, start, end }) => article === each.article && start === each.start && end === each.end));
      set({ more: [...more, ...fresh], moreSources: { ...moreSources, ...(await sourcesOf(fresh)) }, busy: false, fault: null });
    } catch (problem) {
      set({ busy: false, fault: problem.message });
    }
  };
  return html`
    <div class="evidence">${bySentence(shown).map(([first, ...others]) => quote(first, all, stated(first), others))}</div>
    ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
    ${shown.length < evidenceCount
      ? html`<p class="row"><button type="button" class="button button-quiet button-small" @click=${load}>${state.busy ? "Under way …" : `Show more of the ${count(evidenceCount, "quote")}`}</button></p>`
      : nothing}`;
}
