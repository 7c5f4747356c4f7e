/**
 * Words without their page: tokens, sentences, names that are known, and what the lexicon tells of
 * words.
 */
@NullMarked
package org.scokb.extraction.language;

import org.jspecify.annotations.NullMarked;
