package org.scokb.text;

/** Bytes that aren't the text of an article. The message says why, for whoever sent them. */
public final class UnreadableTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why bytes are refused. */
  public enum Reason {
    /** There is nothing but white space. */
    EMPTY,
    /** A byte sequence that UTF-8 doesn't have (RFC 3629). */
    NOT_UTF_8,
    /** NUL or another control character that no text has. */
    BINARY,
    /** More bytes than whoever reads allows. */
    TOO_LARGE,
    /** Making sense of it takes longer than any article needs. */
    TOO_HARD
  }

  private final Reason reason;

  UnreadableTextException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** A text that reading was given up on. */
  public static UnreadableTextException tooHard() {
    return new UnreadableTextException(
        Reason.TOO_HARD, "Making sense of the text takes longer than any article needs");
  }

  public Reason reason() {
    return reason;
  }
}
