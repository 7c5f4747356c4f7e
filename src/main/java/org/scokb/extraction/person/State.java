package org.scokb.extraction.person;

import org.scokb.text.Span;

/**
 * The state that someone speaks for, and where it is told.
 *
 * @param code its ISO 3166-1 alpha-2 code
 */
record State(String code, Span span) {}
