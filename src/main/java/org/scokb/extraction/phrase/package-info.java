/** Noun phrases that name or describe something, and where they end. */
@NullMarked
package org.scokb.extraction.phrase;

import org.jspecify.annotations.NullMarked;
