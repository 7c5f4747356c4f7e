package org.scokb.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scokb.extraction.TestPages;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.text.WebPage;

class AnalysisTests {

  @Test
  void keepsSentencesWithinTheirBlocks() {
    WebPage page =
        TestPages.page("Prof. S. Rao spoke of the U.S. role. It was late\nNext came Iran.");
    assertThat(Analysis.of(page).sentences())
        .extracting(sentence -> page.text().exact(sentence.span()))
        .containsExactly("Prof. S. Rao spoke of the U.S. role.", "It was late", "Next came Iran.");
  }

  @Test
  void findsNamesThroughLookAlikesHardSpacesAndFootnoteDigits() {
    WebPage page =
        TestPages.page("The Councіl of Heads of\u00A0State thanked Kazakhstan’s hosts.12 Then");
    Sentence sentence = Analysis.of(page).sentences().get(0);
    assertThat(sentence.mentions())
        .extracting(Mention::id)
        .containsExactly("Council of Heads of State", "KZ");
    assertThat(page.text().exact(sentence.mentions().get(0).span()))
        .isEqualTo("Councіl of Heads of\u00A0State");
    assertThat(Analysis.of(page).sentences()).hasSize(2);
  }

  @Test
  void splitsWhatMakesAnAdjectiveOfAName() {
    WebPage page = TestPages.page("An India-led group met.");
    assertThat(Analysis.of(page).sentences().get(0).mentions())
        .extracting(Mention::id)
        .containsExactly("IN");
  }

  @Test
  void leavesOutWhatCannotBeSeen() {
    WebPage page = TestPages.page("The \u00AD Green \u200B Be\u00ADlt isn't it.");
    assertThat(Analysis.of(page).sentences().get(0).tokens())
        .extracting(Token::norm)
        .containsExactly("the", "green", "belt", "is", "n't", "it", ".");
  }

  @Test
  void doesNotTakeAnOrdinaryWordForAnAbbreviation() {
    WebPage page = TestPages.page("Those who know this turkey eat it.");
    assertThat(Analysis.of(page).sentences().get(0).mentions()).isEmpty();
  }
}
