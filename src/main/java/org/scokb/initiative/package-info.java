/** Undertakings that a chair or a member stands behind, and what became of them. */
@NullMarked
package org.scokb.initiative;

import org.jspecify.annotations.NullMarked;
