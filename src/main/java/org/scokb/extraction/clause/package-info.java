/** Who does what in a sentence: agents, predicates, and how they bear on a noun phrase. */
@NullMarked
package org.scokb.extraction.clause;

import org.jspecify.annotations.NullMarked;
