package org.scokb.query;

import org.jspecify.annotations.Nullable;

/** The index can't be reached, which says nothing of what it holds: it is to be tried again. */
class IndexAwayException extends RuntimeException {

  IndexAwayException(@Nullable Throwable cause) {
    super("The index can't be reached: " + (cause == null ? "" : cause.getMessage()), cause);
  }
}
