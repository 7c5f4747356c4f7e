package org.scokb.extraction.undertaking;

import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;

/**
 * The member behind an undertaking.
 *
 * @param code its ISO code
 * @param words those that name it or stand for it; {@code null} where the text before does
 */
record Proposer(String code, @Nullable Span words) {}
