/** The explorer: the page on which people look at what the API tells programs. */
@NullMarked
package org.scokb.explorer;

import org.jspecify.annotations.NullMarked;
