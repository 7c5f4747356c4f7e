/** A text and its offsets: what a page is made of, and where its words stand. */
@NullMarked
package org.scokb.text;

import org.jspecify.annotations.NullMarked;
