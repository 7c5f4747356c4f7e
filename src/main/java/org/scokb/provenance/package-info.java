/**
 * Statements: what is claimed of a thing, by whom, in which words, and which claim is preferred.
 */
@NullMarked
package org.scokb.provenance;

import org.jspecify.annotations.NullMarked;
