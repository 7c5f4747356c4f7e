/**
 * A page in sentences, and whom it speaks of again: states, speakers, those that pronouns point to.
 */
@NullMarked
package org.scokb.extraction.page;

import org.jspecify.annotations.NullMarked;
