/** Everything at once: the knowledge base as a data package. */
@NullMarked
package org.scokb.export;

import org.jspecify.annotations.NullMarked;
