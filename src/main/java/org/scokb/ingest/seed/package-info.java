/** What is read at the start, from files. */
@NullMarked
package org.scokb.ingest.seed;

import org.jspecify.annotations.NullMarked;
