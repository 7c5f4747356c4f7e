// What an article has brought, and the way to take it back.
import { html, nothing } from "../html.js";
import { count } from "../words.js";
import { credentials, problemNotice } from "./article-form.js";
import { entityAddress } from "./links.js";
import { quoteAddress } from "./quote.js";
import { KINDS } from "./reader-kinds.js";
import { kindLine, RESOURCES } from "./resources.js";

export function articleReport(actor, takeBack, again) {
  const { report, created, names = new Map(), problem, busy } = actor.state;
  const { article, revision, unread } = report;
  return html`
    <section class="report" aria-labelledby="report">
      <h2 id="report" tabindex="-1">${created ? `“${article.title}” was read` : `“${article.title}” was here before`}</h2>
      <p>${created ? told(report) : "The same text had been read already: nothing has changed."} <span class="quiet">Revision ${revision}</span></p>
      <p class="row">
        <a class="button" href=${entityAddress("articles", article)}>Read it with its facts marked</a>
        <button type="button" class="button button-quiet" @click=${again}>Add another article</button>
      </p>
      ${entries("New", report.created, names)}
      ${entries("Changed: more or less is said of them now", report.updated, names)}
      ${entries("As it was before", report.unchanged, names)}
      ${entries("Gone: nothing is said of them any more", report.withdrawn, names, true)}
      ${unread.length
        ? html`<section class="section" aria-labelledby="unread">
            <h3 id="unread">${count(unread.length, "sentence")} that gave no fact</h3>
            <p class="quiet">They speak of an undertaking, a document or a meeting: better look at them yourself.</p>
            <ul class="unread">${unread.map((each) => html`<li><a href=${quoteAddress({ article: article.id, ...each })}>${each.exact}</a></li>`)}</ul>
          </section>`
        : nothing}
      ${created
        ? html`<form class="form take-back" novalidate @submit=${takeBack}>
            <h3>Not what you wanted?</h3>
            <p class="quiet">Taking it back removes the article and what it alone says.</p>
            ${problem ? problemNotice(problem) : nothing}
            ${credentials(actor)}
            <p><button class="button button-quiet" aria-disabled=${busy ? "true" : "false"}>${busy ? "Taking it back …" : "Take it back"}</button></p>
          </form>`
        : nothing}
    </section>`;
}

function told({ created, updated, withdrawn }) {
  const parts = [[created, "new"], [updated, "changed"], [withdrawn, "gone"]].filter(([some]) => some.length);
  return parts.length ? `${parts.map(([some, what]) => `${some.length} ${what}`).join(", ")}.` : "It says nothing that the knowledge base collects.";
}

function entries(title, all, names, gone = false) {
  if (all.length === 0) return nothing;
  const kinds = Object.groupBy(all, ({ resource }) => resource);
  return html`
    <section class="section">
      <h3>${title}</h3>
      <dl class="brought">
        ${[...Object.keys(KINDS), "articles"].filter((kind) => kinds[kind]).map((kind) => html`
          <div>
            <dt>${RESOURCES[kind][kinds[kind].length === 1 ? "one" : "many"]} ${kindLine(kind)}</dt>
            <dd><ul>${kinds[kind].map((each) => html`<li>${named(each, names, gone)}</li>`)}</ul></dd>
          </div>`)}
      </dl>
    </section>`;
}

/** An entry leads to its page; what is gone leads nowhere. */
function named({ resource, id, title }, names, gone) {
  const name = names.get(`${resource}/${id}`) ?? title;
  return gone ? name : html`<a href=${entityAddress(resource, { id })}>${name}</a>`;
}
