/** Dates as words give them, in EDTF and never more precise than these. */
@NullMarked
package org.scokb.extraction.date;

import org.jspecify.annotations.NullMarked;
