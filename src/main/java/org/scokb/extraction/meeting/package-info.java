/** Gatherings, held or planned, with their body, date and place. */
@NullMarked
package org.scokb.extraction.meeting;

import org.jspecify.annotations.NullMarked;
