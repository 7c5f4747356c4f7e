/** From a file or a request to a changed knowledge base, one transaction an article. */
@NullMarked
package org.scokb.ingest;

import org.jspecify.annotations.NullMarked;
