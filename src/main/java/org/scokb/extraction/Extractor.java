package org.scokb.extraction;

import org.scokb.extraction.fact.Extraction;
import org.scokb.text.WebPage;

/** Reads the facts that an article states. The same page gives the same facts in the same order. */
public interface Extractor {

  /**
   * The facts of the page, each with its evidence in the page's text, and what wasn't read.
   *
   * @throws org.scokb.text.UnreadableTextException if making sense of it takes more than five
   *     seconds of processor time
   */
  Extraction extract(WebPage page);

  /**
   * Names the rules in force: an article that was read under another version is read again.
   *
   * @return a short text that changes whenever the same page could give other facts
   */
  String version();
}
