/**
 * From statements to a changed knowledge base: what comes and goes, what that settles, and what is
 * written down of it.
 */
@NullMarked
package org.scokb.ingest.ledger;

import org.jspecify.annotations.NullMarked;
