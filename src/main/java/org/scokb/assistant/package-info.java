/** For assistants: tools and resources over the same queries, by the Model Context Protocol. */
@NullMarked
package org.scokb.assistant;

import org.jspecify.annotations.NullMarked;
