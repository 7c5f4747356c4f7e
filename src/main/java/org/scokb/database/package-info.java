/** The database as an operator sees it: opened and moved on, written for good, copied, and away. */
@NullMarked
package org.scokb.database;

import org.jspecify.annotations.NullMarked;
