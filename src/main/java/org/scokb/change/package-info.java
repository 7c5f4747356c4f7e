/** What every revision did, and how that is followed: feeds for readers, events for front ends. */
@NullMarked
package org.scokb.change;

import org.jspecify.annotations.NullMarked;
