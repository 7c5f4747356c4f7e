package org.scokb.extraction.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scokb.extraction.Reading;
import org.scokb.extraction.fact.Fact;
import org.scokb.vocabulary.Resource;

class MemberRuleTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The China-Kyrgyzstan-Uzbekistan line is long. | CN KG UZ",
        "An India-led group rode the Sino-Nepali line. | IN",
        "The harvest was good in Kazakhstan. | KZ",
        "Guests came from the People's Republic of China. | CN",
        "The Belarusian side asked for a pause. | BY",
        "Two Kyrgyz engineers and an Iranian one signed the plan. | KG IR",
        "Officials of the Islamic Republic of Pakistan spoke last. | PK",
        "A Tajik–Uzbek bridge was opened. | TJ UZ",
        "The Russian Federation’s envoy left. | RU",
        "India’s share grew, and India was pleased. | IN",
      })
  void areFoundByNameOfficialNameAndDemonym(String sentence, String codes) {
    assertThat(members(sentence)).containsExactly(codes.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Beijing said little, and Astana less.",
        "Mongolia and Turkmenistan sent observers, Turkey a singer.",
        "The ship crossed the Indian Ocean and the South China Sea.",
        "He bought the China Daily and the Pakistan Standard.",
        "The leaflet is in Russian, Chinese and English.",
        "They spoke in the Kazakh language.",
        "They kept the Georgian wine in the cellar.",
      })
  void areNotCapitalsPartnersSeasOrNewspapers(String sentence) {
    assertThat(members(sentence)).isEmpty();
  }

  @Test
  void areNotReadFromMenusAndCaptions() {
    assertThat(
            members(
                """
                Fish for nine countries
                Chinese | Russian | Tajik
                A boat from Iran. Photo: Lake Post

                The catch was shared out in the old harbour of the town on the lake."""))
        .isEmpty();
  }

  @Test
  void haveEveryPlaceThatNamesThemAsEvidence() {
    List<Fact> facts = Reading.of(Resource.MEMBERS, "Kazakh boats left Kazakhstan. Others stayed.");

    assertThat(facts).hasSize(1);
    assertThat(facts.get(0).evidence()).hasSize(2);
  }

  private static List<String> members(String article) {
    return Reading.names(Reading.of(Resource.MEMBERS, article));
  }
}
