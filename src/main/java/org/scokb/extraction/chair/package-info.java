/** Whose turn in the chair it is, in which years, and what it is about. */
@NullMarked
package org.scokb.extraction.chair;

import org.jspecify.annotations.NullMarked;
