/** Articles that editors send, replace and withdraw. */
@NullMarked
package org.scokb.ingest.editor;

import org.jspecify.annotations.NullMarked;
