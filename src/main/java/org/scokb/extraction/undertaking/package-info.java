/** Instruments and undertakings, whose they are and what became of them. */
@NullMarked
package org.scokb.extraction.undertaking;

import org.jspecify.annotations.NullMarked;
