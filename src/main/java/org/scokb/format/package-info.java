/** The formats beside JSON, each made from the same representations. */
@NullMarked
package org.scokb.format;

import org.jspecify.annotations.NullMarked;
