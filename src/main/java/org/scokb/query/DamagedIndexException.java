package org.scokb.query;

import org.jspecify.annotations.Nullable;

/** The index can't be read or written, or doesn't hold what it should: it must be made anew. */
class DamagedIndexException extends RuntimeException {

  DamagedIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
