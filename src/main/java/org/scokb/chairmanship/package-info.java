/** Members' turns in the chair, with their priorities. */
@NullMarked
package org.scokb.chairmanship;

import org.jspecify.annotations.NullMarked;
