/** People who speak or act, with their offices. */
@NullMarked
package org.scokb.extraction.person;

import org.jspecify.annotations.NullMarked;
