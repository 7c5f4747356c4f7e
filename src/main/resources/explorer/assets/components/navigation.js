/** Marks in the frame's navigation where we are: the entry itself, or the one that the view belongs to. */
export function navigation({ path }) {
  for (const link of document.querySelectorAll("#navigation a")) {
    const to = link.getAttribute("href");
    const within = to !== "/" && path.startsWith(`${to}/`);
    link.setAttribute("aria-current", path === to ? "page" : within ? "true" : "false");
  }
}
