package org.scokb.initiative;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.MemberLink;
import org.scokb.provenance.Evidence;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;
import org.scokb.vocabulary.Topic;

/**
 * As many initiatives as a test needs, in the index alone. Many are alike in what one sorts by, and
 * some have nothing there, so that only their ids tell them apart.
 */
public final class GeneratedInitiatives {

  private static final List<String> NAMES =
      List.of("Strategy", "Forum", "Centre", "Fund", "Programme", "Games", "Network");
  private static final List<String> SUBJECTS =
      List.of("Energy", "Digital", "Water", "Health", "Transit", "Youth", "Grain", "Film");
  private static final int BATCH = 5_000;

  private GeneratedInitiatives() {}

  /** Fills the index with initiatives of the ids {@code generated-0}, {@code generated-1}, … */
  public static void fill(SearchMapping mapping, int count) {
    for (int from = 0; from < count; from += BATCH) {
      try (SearchSession session = mapping.createSession()) {
        IntStream.range(from, Math.min(count, from + BATCH))
            .mapToObj(GeneratedInitiatives::initiative)
            .forEach(session.indexingPlan()::addOrUpdate);
      }
    }
    mapping.scope(InitiativeRepresentation.class).workspace().refresh();
  }

  private static InitiativeRepresentation initiative(int number) {
    String title =
        "%s %s %d"
            .formatted(
                SUBJECTS.get(number % SUBJECTS.size()),
                NAMES.get(number % NAMES.size()),
                number % 1_000);
    int year = 2000 + number % 25;
    ChairmanshipLink chairmanship =
        new ChairmanshipLink(
            "kz-%d-%d".formatted(year, year + 1),
            ChairmanshipId.parse("kz-%d-%d".formatted(year, year + 1)).term());
    EdtfDate period = number % 3 == 0 ? null : new EdtfDate(year + "/" + (year + number % 9 + 1));
    String quote = "the member proposes the " + title + " to all members";
    return new InitiativeRepresentation(
        "generated-" + number,
        title,
        pick(InitiativeType.values(), number),
        pick(InitiativeStatus.values(), number),
        List.of(Topic.values()[number % Topic.values().length]),
        new MemberLink("KZ", "Kazakhstan"),
        chairmanship,
        period,
        EdtfDate.firstDay(period),
        EdtfDate.lastDay(period),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Stream.of(quote)
            .map(
                exact ->
                    new Evidence("an-article", 10, 10 + exact.length(), exact, "", "", List.of()))
            .toList(),
        1,
        List.of());
  }

  /** One of the values, or none. */
  private static <E> E pick(E[] values, int number) {
    int at = number % (values.length + 1);
    return at == values.length ? null : values[at];
  }
}
