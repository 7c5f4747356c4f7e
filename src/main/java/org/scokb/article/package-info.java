/**
 * Articles as they were read: their text, their metadata and the annotations that facts rest on.
 */
@NullMarked
package org.scokb.article;

import org.jspecify.annotations.NullMarked;
