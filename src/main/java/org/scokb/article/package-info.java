/** Articles as they were read: their text, their metadata and what facts rest on. */
@NullMarked
package org.scokb.article;

import org.jspecify.annotations.NullMarked;
