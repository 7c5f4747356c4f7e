/** The states with a formal SCO status. */
@NullMarked
package org.scokb.member;

import org.jspecify.annotations.NullMarked;
