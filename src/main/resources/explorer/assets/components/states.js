// What is shown where the content isn't: not yet, not at all, or because something failed.
import { html, nothing } from "../html.js";

/** A view before its data has come: lines where the text will be. */
export const skeleton = (lines = 8) => html`
  <div class="skeleton" aria-hidden="true">
    <div class="bone bone-title"></div>
    ${Array.from({ length: lines }, () => html`<div class="bone"></div>`)}
  </div>`;

/** Nothing found: says why, and offers a way on. */
export const empty = (title, explanation, way = nothing) => html`
  <div class="empty"><p class="empty-title">${title}</p><p>${explanation}</p>${way}</div>`;

/** The server isn't ready: it is asked again by itself. */
export const waiting = ({ message }) => html`
  <div class="empty" role="status"><h1>Just a moment</h1><p>${message}</p><p class="quiet">This page appears by itself as soon as it can.</p></div>`;

/** Something failed: a whole view that says what, and what to do next. */
export const failure = (problem, retry) =>
  problem.status === 404 || problem.status === 410
    ? missing(problem)
    : html`
        <div class="empty" role="alert">
          <h1>This could not be shown</h1>
          <p>${problem.title ? problem.message : "The page itself made a mistake."}</p>
          <p>
            ${problem.status === 400
              ? html`<a class="button" href=${location.pathname}>Start again without filters</a>`
              : html`<button type="button" class="button" @click=${retry}>Try again</button>`}
            <a class="button button-quiet" href="/">Go to the overview</a>
          </p>
        </div>`;

/** A view of what isn't there. */
export const missing = ({ status, message }) => html`
  <div class="empty">
    <h1>There is nothing here</h1>
    <p>${status === 410 ? "Nothing is stated of this any more: the articles that spoke of it were withdrawn." : status === 404 ? "It was never here, or its address is mistyped." : message}</p>
    <p><a class="button" href="/initiatives">Look through the initiatives</a> <a class="button button-quiet" href="/">Go to the overview</a></p>
  </div>`;
