/** One box over all features: what is found in any collection, the best first. */
@NullMarked
package org.scokb.search;

import org.jspecify.annotations.NullMarked;
