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
    Text text = new Text("😀".repeat(before) + "Osh" + "😀".repeat(before));
    int at = text.toString().indexOf("Osh");

    Span span = text.span(at, at + 3);

    assertThat(span).isEqualTo(new Span(before, before + 3));
    assertThat(text.exact(span)).isEqualTo("Osh");
    assertThat(text.utf16(before)).isEqualTo(at);
    assertThat(text.length()).isEqualTo(2 * before + 3);
    assertThatThrownBy(() -> text.exact(new Span(before, 2 * before + 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
