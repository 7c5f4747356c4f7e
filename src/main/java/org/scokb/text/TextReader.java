package org.scokb.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.scokb.text.UnreadableTextException.Reason;

/**
 * From the bytes of an article to its text: strict UTF-8, a byte-order mark dropped, CRLF and CR to
 * LF, and nothing else changed, so that positions mean the same to whoever reads the same bytes.
 *
 * @param largest the most bytes that a text may have
 */
public record TextReader(long largest) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Reads the whole of an article.
   *
   * @throws UnreadableTextException if the bytes are too many, no UTF-8, no text, or white space
   */
  public Text read(byte[] bytes) {
    if (bytes.length > largest) {
      throw new UnreadableTextException(
          Reason.TOO_LARGE,
          "%d bytes are more than the %d allowed".formatted(bytes.length, largest));
    }
    String decoded = decode(bytes);
    if (!decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK) {
      decoded = decoded.substring(1);
    }
    String value = decoded.replace("\r\n", "\n").replace('\r', '\n');
    refuseControls(value);
    if (value.codePoints().allMatch(TextReader::isBlank)) {
      throw new UnreadableTextException(Reason.EMPTY, "The text is empty");
    }
    return new Text(value);
  }

  private static String decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      // A file full of NULs is better called binary than wrongly encoded.
      boolean binary = out.flip().chars().anyMatch(c -> c == 0);
      throw new UnreadableTextException(
          binary ? Reason.BINARY : Reason.NOT_UTF_8,
          "The bytes are no UTF-8 from byte %d on".formatted(in.position()));
    }
    return out.flip().toString();
  }

  private static void refuseControls(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\f' && c != '\u0085') {
        throw new UnreadableTextException(
            Reason.BINARY,
            "The text has the control character U+%04X at position %d"
                .formatted((int) c, value.codePointCount(0, i)));
      }
    }
  }

  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == BYTE_ORDER_MARK
        || codePoint == 0x85
        || codePoint >= 0x200B && codePoint <= 0x200F;
  }
}
