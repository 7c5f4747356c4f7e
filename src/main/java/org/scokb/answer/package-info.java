/** Ready answers: the bytes of a response at one revision, given before anything is asked. */
@NullMarked
package org.scokb.answer;

import org.jspecify.annotations.NullMarked;
