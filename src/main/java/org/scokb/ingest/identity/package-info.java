/** Which entity a fact means: ids from names, titles and dates. */
@NullMarked
package org.scokb.ingest.identity;

import org.jspecify.annotations.NullMarked;
