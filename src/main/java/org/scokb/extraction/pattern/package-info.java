/** Patterns over the words of a sentence, written in {@code patterns/*.yml}. */
@NullMarked
package org.scokb.extraction.pattern;

import org.jspecify.annotations.NullMarked;
