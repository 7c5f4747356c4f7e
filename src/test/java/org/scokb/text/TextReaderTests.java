package org.scokb.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.text.UnreadableTextException.Reason;

class TextReaderTests {

  private final TextReader reader = new TextReader(64);

  @Test
  void nothingIsChangedButLineEndsAndTheByteOrderMark() {
    Text text = reader.read(utf8("\uFEFFOne\u00A0line,\r\n“two”\rthree 🙂\n"));

    assertThat(text.toString()).isEqualTo("One\u00A0line,\n“two”\nthree 🙂\n");
  }

  @Test
  void aMarkInsideTheTextStays() {
    assertThat(reader.read(utf8("One\uFEFFtwo")).toString()).isEqualTo("One\uFEFFtwo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t\u00A0\n", "\uFEFF", "\uFEFF\n"})
  void whiteSpaceIsNoText(String blank) {
    assertThat(refused(utf8(blank)).reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void otherEncodingsAreRefusedWithTheFirstBadByte() {
    UnreadableTextException refused = refused("Café".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refused.reason()).isEqualTo(Reason.NOT_UTF_8);
    assertThat(refused).hasMessageContaining("byte 3");
  }

  @Test
  void aSequenceThatEndsTooEarlyIsNoUtf8() {
    assertThat(refused(new byte[] {'a', (byte) 0xE2, (byte) 0x82}).reason())
        .isEqualTo(Reason.NOT_UTF_8);
  }

  @Test
  void controlCharactersAreRefusedWithTheirPosition() {
    UnreadableTextException refused = refused(utf8("🙂ab\u0000c"));

    assertThat(refused.reason()).isEqualTo(Reason.BINARY);
    assertThat(refused).hasMessageContaining("U+0000").hasMessageContaining("position 3");
  }

  @Test
  void picturesAreBinary() {
    byte[] png = {(byte) 0, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, (byte) 0x89};

    assertThat(refused(png).reason()).isEqualTo(Reason.BINARY);
  }

  @Test
  void whatIsLargerThanAllowedIsRefusedBeforeItIsRead() {
    UnreadableTextException refused = refused(new byte[65]);

    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused).hasMessageContaining("65").hasMessageContaining("64");
    assertThat(reader.read(utf8("a".repeat(64))).length()).isEqualTo(64);
  }

  private UnreadableTextException refused(byte[] bytes) {
    return catchThrowableOfType(UnreadableTextException.class, () -> reader.read(bytes));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
