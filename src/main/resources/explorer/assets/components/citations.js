// A quote or a page as plain text, BibTeX, RIS and CSL-JSON (schema 1.0).

const SITE = "SCO chairmanship knowledge base";

/** Each notation's text and the name of a file for it. */
export function citations(cited) {
  const source = cited.source ?? { title: cited.title, authors: [] };
  const note = [cited.evidence && `“${cited.evidence.exact}”`, cited.fact, `${SITE}, revision ${cited.revision}`, cited.evidence && `code points ${cited.evidence.start}–${cited.evidence.end}`].filter(Boolean).join("; ");
  return {
    "Plain text": { file: "citation.txt", text: plain(cited, source) },
    BibTeX: { file: "citation.bib", text: bibtex(cited, source, note) },
    RIS: { file: "citation.ris", text: ris(cited, source, note) },
    "CSL-JSON": { file: "citation.json", text: JSON.stringify([csl(cited, source, note)], null, 2) },
  };
}

function plain({ evidence, fact, url, accessed, revision }, { title, authors, publisher, publishedOn }) {
  const by = [authors.join(", "), title && `“${title}”`, publisher, publishedOn].filter(Boolean).join(", ");
  return [evidence && `“${evidence.exact}”`, fact && `(${fact})`, `${by}.`, `${SITE}, revision ${revision}, ${url} (accessed ${accessed}).`].filter(Boolean).join(" ");
}

function bibtex({ url, accessed, evidence }, { title, authors, publisher, publishedOn }, note) {
  const [year, month, day] = publishedOn?.split("-") ?? [];
  const fields = {
    author: authors.map((name) => `{${name}}`).join(" and "), title: `{${title}}`, howpublished: publisher ?? "", year: year ?? "",
    month: month ?? "", day: day ?? "", url, urldate: accessed, note,
  };
  const key = [evidence?.article ?? location.pathname.split("/").at(-1), evidence?.start].filter((part) => part !== undefined).join("-");
  const lines = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `  ${name} = {${name === "url" ? value : escaped(value)}}`);
  return `@misc{${key},\n${lines.join(",\n")}\n}\n`;
}

const escaped = (text) => text.replace(/[\\#$%&_~^]/g, (sign) => ({ "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" })[sign] ?? `\\${sign}`);

function ris({ url, accessed }, { title, authors, publisher, publishedOn, language }, note) {
  const lines = [
    ["TY", "ELEC"], ...authors.map((name) => ["AU", name]), ["TI", title], ["PB", publisher], ["PY", publishedOn?.slice(0, 4)],
    ["DA", publishedOn?.replaceAll("-", "/")], ["LA", language], ["UR", url], ["Y2", accessed.replaceAll("-", "/")], ["N1", note], ["ER", ""],
  ];
  return lines.filter(([name, value]) => value || name === "ER").map(([name, value]) => `${name}  - ${value.replaceAll(/\s+/g, " ")}\r\n`).join("");
}

function csl({ url, accessed, evidence }, { title, authors, publisher, publishedOn, language, id }, note) {
  const parts = (day) => ({ "date-parts": [day.split("-").map(Number)] });
  return {
    id: evidence ? `${id}-${evidence.start}-${evidence.end}` : location.pathname.split("/").at(-1), type: "webpage", title,
    ...(authors.length && { author: authors.map((literal) => ({ literal })) }), ...(publisher && { publisher }),
    ...(publishedOn && /^\d{4}(-\d\d)*$/.test(publishedOn) && { issued: parts(publishedOn) }), ...(language && { language }),
    URL: url, accessed: parts(accessed), note,
  };
}
