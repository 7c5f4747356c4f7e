/** Members and organizations by their names. */
@NullMarked
package org.scokb.extraction.organization;

import org.jspecify.annotations.NullMarked;
