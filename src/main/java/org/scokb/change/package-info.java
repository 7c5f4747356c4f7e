/** What every revision did to the knowledge base. */
@NullMarked
package org.scokb.change;

import org.jspecify.annotations.NullMarked;
