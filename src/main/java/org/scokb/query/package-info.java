/**
 * One way to ask for a collection: declared once, parsed, documented, answered and paged from that.
 */
@NullMarked
package org.scokb.query;

import org.jspecify.annotations.NullMarked;
