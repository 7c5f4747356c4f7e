/**
 * Marks in the frame's navigation where we are: the entry itself, or the one that the view belongs to; on a phone,
 * where it scrolls, that is brought into its middle.
 */
export function navigation({ path }) {
  for (const link of document.querySelectorAll("#navigation a")) {
    const to = link.getAttribute("href");
    const within = to !== "/" && path.startsWith(`${to}/`);
    link.setAttribute("aria-current", path === to ? "page" : within ? "true" : "false");
    if (path !== to && !within) continue;
    const [list, entry] = [link.closest("ul"), link.getBoundingClientRect()];
    list.scrollLeft += entry.left + entry.width / 2 - list.getBoundingClientRect().left - list.clientWidth / 2;
  }
}
