package org.scokb.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether code points are counted right, however many characters of two units stand before. */
class TextTests {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 64, 65, 1000})
  void aWordStandsBehindAsManyCodePointsAsItSeems(int before) {
    holds("", before);
  }

  /** With one before them, each code point of two units begins at an odd index. */
  @ParameterizedTest
  @ValueSource(ints = {31, 32, 33, 64, 65, 1000})
  void noCodePointIsCountedTwice(int before) {
    holds("a", before);
  }

  @ParameterizedTest
  @CsvSource({
    "Osh is old. Naryn is cold. Khiva is far., Naryn, Naryn is cold.",
    "Osh is old. Naryn is cold. Khiva is far., Khiva, Khiva is far.",
    "Osh is old. Naryn is cold. Khiva is far., old. Naryn, Osh is old. Naryn is cold.",
    "😀 Osh, Osh, 😀 Osh",
    "Osh, Osh, Osh",
  })
  void whatIsQuotedStandsInASentence(String text, String quoted, String sentence) {
    for (String around : List.of("%s", "A heading\n%s\nAn end", "A heading\r\n%s \r\n")) {
      Text all = new Text(around.formatted(text));
      int at = all.toString().indexOf(quoted);
      assertThat(all.exact(all.sentence(all.span(at, at + quoted.length())))).isEqualTo(sentence);
    }
  }

  @Test
  void whatIsQuotedOverLinesStandsInAllOfThem() {
    Text text = new Text("One. Two\nthree. Four.\n");
    assertThat(text.sentence(text.span(5, 14))).isEqualTo(text.span(5, 15));
    assertThat(text.sentence(text.span(20, 22))).isEqualTo(text.span(16, 22));
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
