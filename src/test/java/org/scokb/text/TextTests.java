package org.scokb.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether code points are counted right, however many characters of two units stand before. */
class TextTests {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 64, 65, 1000})
  void aWordStandsBehindAsManyCodePointsAsItSeems(int before) {
    holds("", before);
  }

  /** With one before them, every other of the steps that are counted would part two halves. */
  @ParameterizedTest
  @ValueSource(ints = {31, 32, 33, 64, 65, 1000})
  void noCodePointIsCountedTwice(int before) {
    holds("a", before);
  }

  private static void holds(String first, int emoji) {
    Text text = new Text(first + "😀".repeat(emoji) + "Osh" + "😀".repeat(emoji));
    int at = text.toString().indexOf("Osh");
    int before = first.length() + emoji;

    Span span = text.span(at, at + 3);

    assertThat(span).isEqualTo(new Span(before, before + 3));
    assertThat(text.exact(span)).isEqualTo("Osh");
    assertThat(text.utf16(before)).isEqualTo(at);
    assertThat(text.length()).isEqualTo(before + 3 + emoji);
    assertThatThrownBy(() -> text.exact(new Span(before, before + emoji + 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
