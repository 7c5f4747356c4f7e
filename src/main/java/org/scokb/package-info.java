/** The application itself: starts everything below it. */
@NullMarked
package org.scokb;

import org.jspecify.annotations.NullMarked;
