/** From a text, or the reference tables, to statements; nothing is stored here. */
@NullMarked
package org.scokb.ingest.reading;

import org.jspecify.annotations.NullMarked;
