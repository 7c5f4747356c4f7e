/** What all controllers share: problems, unknown parameters, CORS and the OpenAPI document. */
@NullMarked
package org.scokb.web;

import org.jspecify.annotations.NullMarked;
