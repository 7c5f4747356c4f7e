package org.scokb.extraction.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Analysis;
import org.scokb.text.PageReader;
import org.scokb.text.Text;

class PatternTests {

  private static final PatternReader PATTERNS = new PatternReader(Set.of("PAIR"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "proposed; India proposed a fund.; proposed",
        "~propose; India proposes a fund.; proposes",
        "~<proposed> a|an; India is putting forward a fund.; putting forward a",
        "<collective> adopted; The heads of state adopted it.; heads of state adopted",
        "MEMBER and MEMBER; India and the rest, then India and Iran came.; India and Iran",
        "in PLACE , DATE; It met in Osh, 4 July 2024.; in Osh, 4 July 2024",
        "CAP{2} !of; A Tea Fund of Osh met Ken Bo twice.; A Tea Fund|Ken Bo twice",
        "CAP{2,3} of; The Water Fund of Osh met.; The Water Fund of",
        "a CAP&!SCO; a SCO bank and a Fund; a Fund",
        "(a / an old) fund; It is an old fund.; an old fund",
        "^ !fund* fund; The old fund is a fund.; The old fund",
        "fund $; The fund was a fund.; fund",
        "*ing !(a) *s; Drafting a plan, ending wars.; ending wars",
        "=(india) ANY; In India.; India",
        "\\( CAP \\); The fund (UNEP) met.; (UNEP)",
        "VERB DET NOUN; The president opened the school.; opened the school",
        "PAIR; One two three four.; One two|three four",
      })
  void takesWhatIsWritten(String pattern, String sentence, String expected) {
    assertThat(found(pattern, sentence)).isEqualTo(expected);
  }

  @Test
  void givesStretchesNames() {
    Match match =
        PATTERNS
            .read("who:MEMBER has|have? ~propose what:(a|an !.+ / it) when:DATE?")
            .find(sentence("India has proposed a tea fund."), Chunks.NONE)
            .get(0);

    assertThat(match.captures())
        .isEqualTo(
            Map.of(
                "who",
                new Match.Range(0, 1),
                "what",
                new Match.Range(3, 6),
                "when",
                new Match.Range(6, 6)));
  }

  /** A search that tried every way would not end before the sun does. */
  @Test
  void takesTimeInProportionToTheSentence() {
    String words = IntStream.range(0, 400).mapToObj(i -> "a").collect(Collectors.joining(" "));

    assertThat(found("(a* a*)* b", words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a", "a)", "NOTHING", "<no_such_list>", "? a"})
  void refusesWhatIsMalformed(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PATTERNS.read(pattern))
        .withMessageContaining(pattern);
  }

  private static String found(String pattern, String text) {
    Sentence sentence = sentence(text);
    return PATTERNS
        .read(pattern)
        .find(sentence, (kind, from) -> from + 2 < sentence.size() ? from + 2 : -1)
        .stream()
        .map(match -> sentence.words(match.from(), match.to()))
        .collect(Collectors.joining("|"));
  }

  private static Sentence sentence(String text) {
    return Analysis.of(new PageReader().read(new Text(text))).sentences().get(0);
  }
}
