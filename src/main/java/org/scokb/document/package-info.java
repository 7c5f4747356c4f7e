/** Instruments that the SCO or its members issue. */
@NullMarked
package org.scokb.document;

import org.jspecify.annotations.NullMarked;
