import { apiPath, get, getAll } from "../api.js";
import { html } from "../html.js";
import { count } from "../words.js";
import { exports } from "../components/export.js";
import { request } from "../components/request.js";
import { empty, skeleton } from "../components/states.js";
import { timeline } from "../components/timeline.js";

const ASKED = { sort: "term,desc" };

export default {
  async load(actor, signal) {
    const [chairmanships, current, meetings, initiatives] = await Promise.all([
      getAll("/chairmanships", ASKED, signal),
      get("/chairmanships", { current: true, size: 1 }, signal),
      getAll("/meetings", { sort: "date" }, signal),
      get("/initiatives", { size: 1, facets: "chairmanship" }, signal),
    ]);
    return {
      chairmanships, meetings, current: current.content[0],
      promised: Object.fromEntries(initiatives.facets.chairmanship.map(({ value, count }) => [value, count])),
    };
  },
  skeleton: () => html`<h1>Chairmanships</h1>${skeleton()}`,
  render: (data, actor) => html`
    <header class="view-head">
      <h1>Chairmanships</h1>
      <p class="lead">Who was in the chair, when, with which summit and meetings, and how much each chair promised.</p>
      <p class="view-ways"><a class="button button-quiet" href="/chairmanships/compare">Compare two chairs</a></p>
    </header>
    ${data.chairmanships.length
      ? html`
          <section class="section turns" aria-labelledby="turns">
            <h2 id="turns">${count(data.chairmanships.length, "turn")}, latest first</h2>
            ${timeline(data)}
          </section>
          <div class="take-away">
            ${exports("chairmanships", ASKED, actor)}
            ${request(apiPath("/chairmanships", ASKED), actor.announce)}
          </div>`
      : empty("No chairmanship is known yet", "The first article that speaks of one brings it here.", html`<a class="button" href="/">Go to the overview</a>`)}`,
};
