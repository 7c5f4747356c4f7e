import { html, nothing } from "../html.js";
import { address } from "../router.js";

/** The way to the pages around, as links that keep the rest of the query; `names` are what they are called. */
export function pager({ number, totalPages }, { path, query }, [before, after] = ["Previous", "Next"]) {
  if (totalPages < 2) return nothing;
  const to = (page) => address(path, { ...query, page: page ? String(page) : "" });
  return html`
    <nav class="pager" aria-label="Pages">
      ${number > 0 ? html`<a class="button button-quiet" rel="prev" href=${to(number - 1)}>${before}</a>` : nothing}
      <span>Page ${number + 1} of ${totalPages}</span>
      ${number + 1 < totalPages ? html`<a class="button button-quiet" rel="next" href=${to(number + 1)}>${after}</a>` : nothing}
    </nav>`;
}
