package org.scokb.text;

/** Bytes that aren't the text of an article. The message says why, for whoever sent them. */
public final class UnreadableTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public enum Reason {
    EMPTY,
    /** A byte sequence that UTF-8 doesn't have (RFC 3629). */
    NOT_UTF_8,
    /** NUL or another control character that no text has. */
    BINARY,
    TOO_LARGE,
    TOO_HARD
  }

  private final Reason reason;

  UnreadableTextException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public static UnreadableTextException tooHard() {
    return new UnreadableTextException(
        Reason.TOO_HARD, "Making sense of the text takes longer than any article needs");
  }

  public Reason reason() {
    return reason;
  }
}
