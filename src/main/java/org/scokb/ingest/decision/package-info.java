/** What people put right, one by one or as a file. */
@NullMarked
package org.scokb.ingest.decision;

import org.jspecify.annotations.NullMarked;
