/** People who speak or act in the articles. */
@NullMarked
package org.scokb.person;

import org.jspecify.annotations.NullMarked;
