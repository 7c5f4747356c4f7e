package org.scokb.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.text.PageReader;
import org.scokb.text.TextReader;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * Whether facts are read rather than known: the seed article with other names, years and quotes
 * gives those, and an article about something else gives nothing.
 */
class MutationTests {

  private static final RuleExtractor EXTRACTOR = new RuleExtractor(ReferenceTerms.all());

  private String seed = "";

  @BeforeEach
  void readTheSeed() throws IOException {
    seed = Files.readString(Path.of("seeds/kazakhstan-as-chair-of-the-sco.txt"));
  }

  @Test
  void anotherChairAndOtherNamesGiveOtherFacts() {
    List<Fact> facts =
        facts(
            swapped(
                Map.ofEntries(
                    Map.entry("Kazakhstan", "Tajikistan"),
                    Map.entry("Kassym-Jomart Tokayev", "Rustam Sharifov"),
                    Map.entry("Murat Mukushev", "Zafar Olimi"),
                    Map.entry("August 2023", "March 2021"),
                    Map.entry("July 2023", "February 2021"),
                    Map.entry("2025-2027", "2022-2024"),
                    Map.entry("2024-2029", "2021-2026"),
                    Map.entry("Almaty", "Khujand"),
                    Map.entry("Turkestan", "Khorog"),
                    Map.entry(
                        "Astana International Financial Center", "Pamir Regional Trade Center"),
                    Map.entry("Spiritual Shrines of the SCO", "Mountain Songs of the SCO"),
                    Map.entry(
                        "The Golden Horde and its Heritage", "The Samanids and their Letters"),
                    Map.entry("Anti-Drug Strategy", "Water Strategy"),
                    Map.entry("UNEP", "UNESCO"))));

    assertThat(names(facts, Resource.MEMBERS)).containsExactly("TJ");
    assertThat(names(facts, Resource.CHAIRMANSHIPS)).containsExactly("TJ 2020-2021");
    assertThat(names(facts, Resource.PEOPLE))
        .containsExactlyInAnyOrder("Rustam Sharifov", "Zafar Olimi");
    assertThat(names(facts, Resource.ORGANIZATIONS))
        .contains("Pamir Regional Trade Center", "UNESCO")
        .doesNotContain("Astana International Financial Center", "UN Environment Programme");
    assertThat(names(facts, Resource.INITIATIVES))
        .contains("Mountain Songs of the SCO", "The Samanids and their Letters", "Water Strategy")
        .noneMatch(name -> name.contains("Shrines") || name.contains("Horde"));
    assertThat(
            facts.stream()
                .filter(fact -> fact.resource() == Resource.DOCUMENTS)
                .flatMap(fact -> fact.values(Property.PERIOD).stream()))
        .containsExactlyInAnyOrder("2022/2024", "2021/2026");
    assertThat(
            facts.stream()
                .filter(fact -> fact.resource() == Resource.MEETINGS)
                .flatMap(fact -> fact.values(Property.DATE).stream()))
        .containsExactlyInAnyOrder("2021-03", "2021-02");
    assertThat(
            facts.stream()
                .filter(fact -> fact.resource() == Resource.INITIATIVES)
                .flatMap(fact -> fact.values(Property.PROPOSED_BY).stream()))
        .containsOnly("TJ");
  }

  @Test
  void otherYearsGiveAnotherTurn() {
    List<Fact> facts =
        facts(swapped(Map.of("August 2023", "August 2016", "July 2023", "July 2016")));

    assertThat(names(facts, Resource.CHAIRMANSHIPS)).containsExactly("KZ 2016-2017");
  }

  @Test
  void anArticleAboutSomethingElseGivesNone() {
    assertThat(
            facts(
                """
                Locarno opens its festival in the rain

                By Helen Marlowe

                LOCARNO, August 6, 2023 — The 76th film festival of Locarno opened on Wednesday under umbrellas. \
                Under the presidency of Maja Hoffmann, who took over the chair in 2023-2024, the festival will \
                focus on first films, and on the environment.

                Director Giona Nazzaro told the audience that the Piazza Grande had been dry for eleven years. \
                Kazakhstan is represented by two short films, India by one. The festival proposes a Young \
                Critics Academy and signed a memorandum of understanding with the Swiss Film Archive."""))
        .isEmpty();
  }

  @Test
  void theSecondCopyLineEndsAndAMarkMakeNoDifference() {
    List<String> whole = described(facts(seed));
    int title = seed.indexOf("Kazakhstan as Chair");

    assertThat(described(facts(seed.substring(0, title)))).isEqualTo(whole);
    assertThat(described(facts("\uFEFF" + seed.replace("\n", "\r\n")))).isEqualTo(whole);
  }

  private String swapped(Map<String, String> names) {
    String text = seed;
    for (Map.Entry<String, String> name :
        names.entrySet().stream()
            .sorted((one, other) -> other.getKey().length() - one.getKey().length())
            .toList()) {
      assertThat(text).contains(name.getKey());
      text = text.replace(name.getKey(), name.getValue());
    }
    return text;
  }

  private static List<Fact> facts(String article) {
    byte[] bytes = article.getBytes(StandardCharsets.UTF_8);
    return EXTRACTOR.extract(new PageReader().read(new TextReader(1 << 20).read(bytes))).facts();
  }

  private static List<String> names(List<Fact> facts, Resource resource) {
    return facts.stream().filter(fact -> fact.resource() == resource).map(Fact::name).toList();
  }

  /** Everything that facts say, without the positions. */
  private static List<String> described(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                fact.resource()
                    + " "
                    + fact.name()
                    + fact.claims().stream()
                        .filter(claim -> claim.property() != Property.MENTION)
                        .map(claim -> " " + claim.property() + "=" + value(claim))
                        .distinct()
                        .sorted()
                        .toList())
        .toList();
  }

  private static String value(Claim claim) {
    return claim.value() instanceof Claim.Literal literal
        ? literal.text()
        : ((Claim.Link) claim.value()).fact().name();
  }
}
