package org.scokb.extraction.fact;

import java.util.List;
import org.scokb.text.Span;

/**
 * What reading a page has brought.
 *
 * @param facts the facts that it states, each with its evidence
 * @param unread the sentences of its body that speak of an undertaking, a document or a meeting and
 *     gave no fact: what a person may want to look at
 * @param sentences all sentences that facts are read from, the title among them
 */
public record Extraction(List<Fact> facts, List<Span> unread, List<Span> sentences) {}
