/** Words without their page: tokens, sentences, known names, and what the lexicon tells. */
@NullMarked
package org.scokb.extraction.language;

import org.jspecify.annotations.NullMarked;
