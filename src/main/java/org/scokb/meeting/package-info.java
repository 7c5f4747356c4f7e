/** Gatherings of the SCO's bodies and events under its roof. */
@NullMarked
package org.scokb.meeting;

import org.jspecify.annotations.NullMarked;
