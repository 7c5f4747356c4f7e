/** The way in: what the API offers, and at which revision. */
@NullMarked
package org.scokb.home;

import org.jspecify.annotations.NullMarked;
