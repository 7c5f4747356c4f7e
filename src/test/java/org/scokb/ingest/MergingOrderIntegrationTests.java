package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.springframework.util.FileSystemUtils;

/** Whatever the articles, and in whatever order they come and go: equal sets give equal answers. */
class MergingOrderIntegrationTests {

  private static final Path CORPUS = Path.of("src", "test", "resources", "corpus", "articles");

  /** Short articles that speak of the same few things, exactly or leaving something open. */
  private static final Map<String, String> NOTES = notes();

  private static final Map<String, String> ARTICLES = articles();

  private static Path home;
  private static RunningApplication application;

  private final List<String> there = new ArrayList<>();

  /** How long an article stays that comes a second time. */
  enum Stay {
    FOR_GOOD,
    UNTIL_ALL_HAVE_COME,
    UNTIL_THE_NEXT_HAS_COME
  }

  /**
   * An article that comes, at first in the order of the list, and then once more.
   *
   * @param turn what the order is by the second time; every second one is told again then
   * @param stay how long it stays then; if not for good, it doesn't come the first time
   */
  record Visit(String article, int turn, Stay stay) {

    boolean isForGood() {
      return stay == Stay.FOR_GOOD;
    }

    boolean isToldAgain() {
      return isForGood() && turn % 2 == 0;
    }
  }

  @BeforeContainer
  static void start() throws IOException {
    home = Files.createTempDirectory("merging");
    application = new RunningApplication(home, Files.createDirectory(home.resolve("seeds")));
  }

  @AfterContainer
  static void stop() throws IOException {
    application.close();
    FileSystemUtils.deleteRecursively(home);
  }

  @AfterTry
  void withdrawAll() {
    List.copyOf(there).forEach(this::withdraw);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.FULL)
  void notesGiveTheSameInWhateverOrderTheyComeAndGo(@ForAll("visitsOfNotes") List<Visit> visits) {
    assertThat(everythingAfterTheSecondTime(visits, NOTES))
        .isEqualTo(everythingAfterTheFirstTime(visits, NOTES));
  }

  @Property(tries = 4, shrinking = ShrinkingMode.BOUNDED)
  void articlesGiveTheSameInWhateverOrderTheyComeAndGo(
      @ForAll("visitsOfArticles") List<Visit> visits) {
    assertThat(everythingAfterTheSecondTime(visits, ARTICLES))
        .isEqualTo(everythingAfterTheFirstTime(visits, ARTICLES));
  }

  @Provide
  Arbitrary<List<Visit>> visitsOfNotes() {
    return visits(NOTES.keySet());
  }

  @Provide
  Arbitrary<List<Visit>> visitsOfArticles() {
    return visits(ARTICLES.keySet());
  }

  private static Arbitrary<List<Visit>> visits(Set<String> articles) {
    return Combinators.combine(
            Arbitraries.of(articles),
            Arbitraries.integers().between(0, 99),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Stay.FOR_GOOD)),
                Tuple.of(2, Arbitraries.of(Stay.class))))
        .as(Visit::new)
        .list()
        .uniqueElements(Visit::article)
        .ofMinSize(2)
        .ofMaxSize(8);
  }

  private String everythingAfterTheFirstTime(List<Visit> visits, Map<String, String> texts) {
    withdrawAll();
    visits.stream().filter(Visit::isForGood).forEach(visit -> add(visit, texts));
    return everything();
  }

  private String everythingAfterTheSecondTime(List<Visit> visits, Map<String, String> texts) {
    withdrawAll();
    List<Visit> inTurn =
        visits.stream()
            .sorted(Comparator.comparing(Visit::turn).thenComparing(Visit::article))
            .toList();
    String leaving = null;
    for (Visit visit : inTurn) {
      add(visit, texts);
      if (leaving != null) {
        withdraw(leaving);
      }
      leaving = visit.stay() == Stay.UNTIL_THE_NEXT_HAS_COME ? visit.article() : null;
    }
    visits.stream()
        .filter(visit -> !visit.isForGood())
        .map(Visit::article)
        .filter(there::contains)
        .forEach(this::withdraw);
    inTurn.stream().filter(Visit::isToldAgain).forEach(visit -> tellAgain(visit, texts));
    return everything();
  }

  /** Puts a longer version in its place, and then that one of before. */
  private void tellAgain(Visit visit, Map<String, String> texts) {
    String text = texts.get(visit.article());
    for (String each : List.of(text + "\n\nNobody else spoke.", text)) {
      assertThat(application.edit("PUT", visit.article(), each)).isEqualTo(200);
    }
  }

  private void add(Visit visit, Map<String, String> texts) {
    String id = visit.article();
    assertThat(application.edit("PUT", id, texts.get(id))).as(id).isEqualTo(201);
    there.add(id);
  }

  private void withdraw(String id) {
    assertThat(application.edit("DELETE", id, "")).as(id).isEqualTo(204);
    there.remove(id);
  }

  /** Everything that is told of entities, and of who states what of them. */
  private String everything() {
    StringBuilder all = new StringBuilder();
    for (String collection :
        List.of(
            "members",
            "chairmanships",
            "initiatives",
            "meetings",
            "documents",
            "people",
            "organizations",
            "articles")) {
      all.append(application.get("/api/v1/" + collection + "?format=ndjson"));
    }
    there.stream()
        .sorted()
        .forEach(
            id -> all.append(application.get("/api/v1/articles/" + id + "/statements?size=100")));
    return all.toString();
  }

  private static Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    String met = "The SCO leaders met. Uzbekistan proposed ";
    notes.put("vague", met + "the Lake Protection Strategy.");
    notes.put("older", met + "the Lake Protection Strategy for 2018-2023.");
    notes.put("newer", met + "a Strategy for Lake Protection for 2024-2029.");
    notes.put("adopted", "The SCO leaders adopted the Lake Protection Strategy for 2024-2029.");
    notes.put("whole-name", "Kyrgyz President Sadyr Japarov spoke at the SCO summit.");
    notes.put("surname", "President Zhaparov addressed the SCO summit in Bishkek.");
    notes.put("namesake", "Kyrgyz Foreign Minister Nurlan Japarov spoke at the SCO summit.");
    notes.put("initial", "Kyrgyz President S. Japarov spoke at the SCO summit.");
    notes.put("initial-joined", "Kyrgyz President S.Japarov spoke at the SCO summit in Osh.");
    notes.put("almaty", "The SCO Beekeeping Forum was held in Almaty on 5 June 2023.");
    notes.put("astana", "Kazakhstan hosted the SCO Beekeeping Forum in Astana on 6 June 2023.");
    notes.put("dateless", "Kazakhstan hosted the SCO Beekeeping Forum.");
    notes.put("summit", "The SCO leaders met at the summit in Samarkand on 15 September 2022.");
    notes.put("city", "The SCO summit in Samarkand discussed the Lake Protection Strategy.");
    return notes;
  }

  private static Map<String, String> articles() {
    Map<String, String> articles = new TreeMap<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.toList()) {
        articles.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return articles;
  }
}
