package org.scokb.extraction.pattern;

import java.util.List;

/**
 * A pattern with its name, what it yields, and what it is tested by.
 *
 * @param <Y> what a match tells
 * @param name the rule's name, unique in its file; what it finds bears it
 * @param pattern what it matches
 * @param examples sentences in which it must match
 * @param counters sentences in which it must not
 * @param yields what a match tells; the same for each
 */
public record Rule<Y>(
    String name, TokenPattern pattern, List<String> examples, List<String> counters, Y yields) {}
