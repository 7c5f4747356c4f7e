/** From the text of an article to the facts that it states, each with its evidence. */
@NullMarked
package org.scokb.extraction;

import org.jspecify.annotations.NullMarked;
