package org.scokb.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scokb.extraction.fact.Fact;
import org.scokb.text.PageReader;
import org.scokb.text.Text;
import org.scokb.text.WebPage;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** What whole pages in many styles name, read from menus to foot. */
class PagesTests {

  private static final RuleExtractor EXTRACTOR = new RuleExtractor(ReferenceTerms.all());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wire-report-on-a-russian-year | KG 2018-2019;RU 2014-2015;RU 2019-2020;TJ 2020-2021",
        "analysis-of-a-turn-to-come | CN 2024-2025;IN 2022-2023;KG 2025-2026;KZ 2023-2024;PK 2027-2028",
        "statement-of-ministers-of-transport | UZ 2021-2022",
        "interview-after-a-handover | CN 2024-2025;KZ 2023-2024",
        "speech-in-khiva | CN 2024-2025;UZ 2021-2022",
        "digest-with-one-item-on-the-sco | KG 2025-2026",
        "brief-after-qingdao | CN 2017-2018;KG 2018-2019;KZ 2016-2017",
        "press-release-of-the-secretariat | CN 2024-2025;KG 2025-2026",
        "wire-report-with-nine-ministers | KG 2025-2026;PK 2026-2027",
        "questions-on-the-chair | CN 2017-2018;KG 2018-2019;KZ 2016-2017",
        "list-of-priorities | KG 2018-2019;RU 2019-2020",
        "agency-report-from-dushanbe | TJ 2020-2021",
        "statement-of-a-chairman | CN 2024-2025;KG 2025-2026",
        "news-before-a-summit | CN 2024-2025;KZ 2023-2024",
        "remarks-of-a-host-in-goa | IN 2022-2023",
        "agency-report-from-astana | CN 2024-2025;KZ 2023-2024",
      })
  void nameTheseTurnsInTheChair(String page, String terms) throws IOException {
    assertThat(Reading.terms(facts(page, Resource.CHAIRMANSHIPS)))
        .containsExactlyInAnyOrder(terms.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list-of-priorities | RU 2019-2020 | digital economy environment finance",
        "interview-after-a-handover | KZ 2023-2024 | economy environment security",
        "press-release-of-the-secretariat | KG 2025-2026 | culture economy energy security transport",
        "brief-after-qingdao | CN 2017-2018 | culture economy governance security",
        "remarks-of-a-host-in-goa | IN 2022-2023 | economy environment security transport",
        "statement-of-a-chairman | KG 2025-2026 | digital energy tourism",
      })
  void nameThesePriorities(String page, String chair, String topics) throws IOException {
    Fact fact =
        facts(page, Resource.CHAIRMANSHIPS).stream()
            .filter(found -> Reading.terms(List.of(found)).contains(chair))
            .findFirst()
            .orElseThrow();

    assertThat(fact.values(Property.PRIORITIES)).containsOnly(topics.split(" "));
  }

  @Test
  void nameEveryDelegate() throws IOException {
    assertThat(Reading.names(facts("wire-report-with-nine-ministers", Resource.PEOPLE)))
        .containsExactlyInAnyOrder(
            "Jeenbek Kulubaev",
            "Maxim Ryzhenkov",
            "Subrahmanyam Jaishankar",
            "Abbas Araghchi",
            "Yermek Kosherbayev",
            "Wang Yi",
            "Sergei Lavrov",
            "Sirojiddin Muhriddin",
            "Bakhtiyor Saidov",
            "Mohammad Ishaq Dar",
            "Nurlan Yermekbayev",
            "Ularbek Sharsheev");
  }

  private static List<Fact> facts(String name, Resource resource) throws IOException {
    Path file = Path.of("src/test/resources/corpus/pages", name + ".txt");
    WebPage page = new PageReader().read(new Text(Files.readString(file)));
    return EXTRACTOR.extract(page).facts().stream()
        .filter(fact -> fact.resource() == resource)
        .toList();
  }
}
