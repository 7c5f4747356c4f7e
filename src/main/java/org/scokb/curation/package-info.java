/** What people put right: statements, ranks and merges of theirs, which outlive all reading. */
@NullMarked
package org.scokb.curation;

import org.jspecify.annotations.NullMarked;
