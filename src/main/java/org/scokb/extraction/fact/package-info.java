/** What an article is found to state: facts, each with claims and the words that back them. */
@NullMarked
package org.scokb.extraction.fact;

import org.jspecify.annotations.NullMarked;
