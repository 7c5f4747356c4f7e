package org.scokb.query;

/** The index can't be reached, which says nothing of what it holds: it is to be tried again. */
class IndexAwayException extends RuntimeException {

  IndexAwayException(Throwable cause) {
    super("The index can't be reached: " + cause.getMessage(), cause);
  }
}
