package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The application started, stopped and started again on seeds of all kinds. */
class SeedsIntegrationTests {

  private static final Path SEED = Path.of("seeds", "kazakhstan-as-chair-of-the-sco.txt");

  private static final String PUT_RIGHT =
      """
      # Put right by hand.
      statements:
      - resource: initiatives
        subject: anti-drug-strategy-2024-2029
        property: place
        value: Astana
        quote: {exact: Anti-Drug Strategy}
        reason: An example.
      """;

  private static final String TASHKENT =
      """
      Uzbekistan takes the SCO chair

      TASHKENT, 20 September 2021. Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in \
      2021-2022. President Shavkat Mirziyoyev proposed a Programme of Green Cooperation for 2022-2026.
      """;

  @TempDir Path home;
  private Path seeds;

  @BeforeEach
  void copySeed() throws IOException {
    seeds = Files.createDirectory(home.resolve("seeds"));
    Files.copy(SEED, seeds.resolve(SEED.getFileName()));
  }

  @Test
  void aSecondStartReadsNothingAgainAndAnswersTheSame() throws IOException {
    String first;
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.count("articles")).isEqualTo(1);
      assertThat(application.json("/api/v1").get("revision").asLong()).isEqualTo(2);
      first = application.everything();
    }
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(outcome(application, "unchanged")).containsExactly(SEED.getFileName().toString());
      assertThat(application.json("/api/v1").get("revision").asLong()).isEqualTo(2);
      assertThat(application.everything()).isEqualTo(first);
    }
    delete(home.resolve("index"));
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.everything()).as("from an index made anew").isEqualTo(first);
    }
  }

  @Test
  void nothingIsToldOfWhatArticlesThatComeTogetherMakeOfOneAnother() throws IOException {
    Files.writeString(
        seeds.resolve("a.txt"),
        "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy.");
    Files.writeString(
        seeds.resolve("b.txt"),
        "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2024-2029.");
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      JsonNode changes =
          application.json("/api/v1/changes?resource=initiatives&q=lake").get("content");
      assertThat(changes.valueStream().map(change -> change.get("id").asString()).distinct())
          .containsExactly("lake-protection-strategy-2024-2029");
    }
  }

  @Test
  void whatPeopleDecidedInAFileBesideASeedComesAndGoesWithIt() throws IOException {
    Path file = seeds.resolve("kazakhstan-as-chair-of-the-sco.curation.yml");
    String strategy = "/api/v1/initiatives/anti-drug-strategy-2024-2029";
    String before;
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      before = application.everything();
      assertThat(application.json(strategy).get("place").isNull()).isTrue();
    }
    Files.writeString(file, PUT_RIGHT);
    for (int start = 0; start < 2; start++) {
      try (RunningApplication application = new RunningApplication(home, seeds)) {
        assertThat(application.json(strategy).get("place").asString()).isEqualTo("Astana");
        assertThat(application.json("/api/v1").get("revision").asLong()).isEqualTo(3);
      }
    }
    Files.writeString(file, "statements: [{resource: initiatives}]");
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(outcome(application, "skipped"))
          .containsExactly(
              file.getFileName()
                  + ": The body can't be taken: /statements/0/subject must be there.");
      assertThat(application.json(strategy).get("place").asString()).isEqualTo("Astana");
    }
    Files.delete(file);
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.everything()).isEqualTo(before);
    }
  }

  @Test
  void decisionsThatCannotBeTakenAreReportedAndCostNothingElse() throws IOException {
    String longest = "a".repeat(101);
    Files.writeString(seeds.resolve(longest + ".txt"), TASHKENT);
    Files.writeString(
        seeds.resolve(longest + ".curation.yml"),
        "merges: [{resource: people, subject: a, into: b}]");
    Files.writeString(seeds.resolve("b.txt"), TASHKENT);
    Files.writeString(
        seeds.resolve("b.curation.yml"),
        """
        merges:
        - {resource: people, subject: a, into: b}
        - {resource: people, subject: a, into: c, value: x}
        """);
    Files.writeString(seeds.resolve("kazakhstan-as-chair-of-the-sco.curation.yml"), PUT_RIGHT);
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(outcome(application, "skipped").filter(entry -> entry.contains(".curation.yml")))
          .containsExactlyInAnyOrder(
              longest + ".curation.yml: deciding it failed; the log says where",
              "b.curation.yml: The body can't be taken: /merges/1/value has no place in a merge.");
      assertThat(
              application
                  .json("/api/v1/initiatives/anti-drug-strategy-2024-2029")
                  .get("place")
                  .asString())
          .isEqualTo("Astana");
    }
  }

  @Test
  void articlesComeAndGoWithTheirFiles() throws IOException {
    String alone;
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      alone = application.everything();
    }
    Path second = seeds.resolve("uzbekistan-takes-the-sco-chair.txt");
    Files.writeString(second, TASHKENT);
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.count("articles")).isEqualTo(2);
      assertThat(application.json("/api/v1/chairmanships/uz-2021-2022").get("origin").asString())
          .isEqualTo("article");
      assertThat(
              application
                  .json("/api/v1/articles/uzbekistan-takes-the-sco-chair")
                  .get("publishedOn")
                  .asString())
          .isEqualTo("2021-09-20");
    }
    Files.writeString(
        second,
        TASHKENT
            .replace("in 2021-2022", "in 2015-2016")
            .replace("September 2021", "September 2015"));
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(outcome(application, "read")).containsExactly(second.getFileName().toString());
      assertThat(application.json("/api/v1/chairmanships/uz-2021-2022").get("origin").asString())
          .isEqualTo("reference");
      assertThat(application.json("/api/v1/chairmanships/uz-2015-2016").get("origin").asString())
          .isEqualTo("article");
    }
    Files.delete(second);
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(outcome(application, "withdrawn"))
          .containsExactly("uzbekistan-takes-the-sco-chair");
      assertThat(application.everything()).isEqualTo(alone);
    }
  }

  @Test
  void whatAnEditorReplacesAndTakesAwayStaysAwayUntilItsFileChanges() throws IOException {
    Path second = seeds.resolve("uzbekistan-takes-the-sco-chair.txt");
    String path = "/api/v1/articles/uzbekistan-takes-the-sco-chair";
    Files.writeString(second, TASHKENT);
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      String id = "uzbekistan-takes-the-sco-chair";
      assertThat(application.edit("PUT", id, "Samarkand\n\nThe leaders met.")).isEqualTo(200);
      assertThat(application.edit("PUT", id, "Samarkand\n\nThey met again.")).isEqualTo(200);
      assertThat(application.edit("DELETE", id, "")).isEqualTo(204);
    }
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.json(path).get("status").asInt()).isEqualTo(410);
    }
    Files.writeString(second, TASHKENT.replace("in 2021-2022", "in 2015-2016"));
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.json(path).get("text").asString()).contains("in 2015-2016");
    }
  }

  @Test
  void theSameTextUnderTwoNamesIsOneArticle() throws IOException {
    Path copy = seeds.resolve("the-same-again.txt");
    Files.copy(SEED, copy);
    String both;
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.count("articles")).isEqualTo(1);
      assertThat(outcome(application, "repeated"))
          .containsExactly("the-same-again.txt: it has the text of " + SEED.getFileName());
      both = application.everything();
    }
    Files.delete(seeds.resolve(SEED.getFileName()));
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(outcome(application, "read")).containsExactly("the-same-again.txt");
      assertThat(application.count("articles")).isEqualTo(1);
      assertThat(application.json("/api/v1/articles/the-same-again").get("sha256").asString())
          .isNotBlank();
    }
    Files.copy(copy, seeds.resolve(SEED.getFileName()));
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(outcome(application, "withdrawn")).containsExactly("the-same-again");
      assertThat(application.everything()).isEqualTo(both);
    }
  }

  @Test
  void filesThatComeTogetherGiveWhatTheyGiveOneByOne() throws IOException {
    Path none = Files.createDirectory(home.resolve("none"));
    List<Path> fixtures = fixtures();
    String oneByOne;
    try (RunningApplication application = new RunningApplication(home.resolve("one"), none)) {
      for (Path fixture : fixtures) {
        assertThat(application.edit("PUT", id(fixture), Files.readString(fixture))).isEqualTo(201);
      }
      oneByOne = application.everything();
    }
    Path all = Files.createDirectory(home.resolve("all"));
    for (Path fixture : fixtures) {
      Files.copy(fixture, all.resolve(fixture.getFileName()));
    }
    try (RunningApplication application = new RunningApplication(home.resolve("many"), all)) {
      assertThat(application.everything()).isEqualTo(oneByOne);
      assertThat(application.json("/api/v1").get("revision").asLong())
          .as("one for the reference tables, and one for each file")
          .isEqualTo(1 + fixtures.size());
      for (Path fixture : fixtures) {
        assertThat(application.json("/api/v1/changes?article=" + id(fixture)).get("content"))
            .as("what %s did", fixture)
            .hasSizeGreaterThan(3);
      }
    }
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/corpus/articles"))) {
      return files.sorted().limit(6).toList();
    }
  }

  private static String id(Path file) {
    return file.getFileName().toString().replace(".txt", "");
  }

  @Test
  void aFileThatCannotBeReadIsReportedAndCostsNothingElse() throws IOException {
    Files.write(seeds.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    Files.write(seeds.resolve("latin-1.txt"), "Überblick".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(seeds.resolve("nothing.txt"), new byte[0]);
    Files.writeString(seeds.resolve("huge.txt"), "word ".repeat(4_000_000));
    Files.writeString(seeds.resolve("Not a slug.txt"), TASHKENT);
    Files.writeString(seeds.resolve("described-badly.txt"), TASHKENT);
    Files.writeString(seeds.resolve("described-badly.yml"), "published: yesterday");
    Files.writeString(seeds.resolve("described-well.txt"), TASHKENT);
    Files.writeString(
        seeds.resolve("described-well.yml"), "publisher: Example Press\nlanguage: en\n");

    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(outcome(application, "read"))
          .containsExactly("described-well.txt", SEED.getFileName().toString());
      assertThat(outcome(application, "skipped"))
          .satisfiesExactlyInAnyOrder(
              entry -> assertThat(entry).startsWith("picture.txt: "),
              entry -> assertThat(entry).startsWith("latin-1.txt: "),
              entry -> assertThat(entry).isEqualTo("nothing.txt: The text is empty"),
              entry ->
                  assertThat(entry)
                      .startsWith("huge.txt: ")
                      .contains("20000000 bytes are more than the 2097152 allowed"),
              entry -> assertThat(entry).startsWith("Not a slug.txt: "),
              entry ->
                  assertThat(entry)
                      .startsWith("described-badly.txt: described-badly.yml: ")
                      .contains("published"));
      assertThat(application.json("/actuator/health/readiness").get("status").asString())
          .isEqualTo("UP");
      assertThat(application.json("/api/v1/articles/described-well").get("publisher").asString())
          .isEqualTo("Example Press");
    }
  }

  @Test
  void quotesAndEntitiesAreVerifiedWithoutAnybodyAsking() {
    try (RunningApplication application =
        new RunningApplication(home, seeds, "--scokb.verify-every=1s")) {
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(
              () -> {
                JsonNode verified = application.health().at("/components/verification");
                assertThat(verified.get("status").asString()).isEqualTo("UP");
                assertThat(verified.at("/details/quotes").asLong()).isPositive();
                assertThat(verified.at("/details/entities").asLong()).isPositive();
              });
    }
  }

  @Test
  void whatIsNoFileOfTheFolderIsReportedAndNotRead() throws Exception {
    assertThat(new ProcessBuilder("mkfifo", seeds.resolve("pipe.txt").toString()).start().waitFor())
        .isZero();
    Path outside = Files.writeString(home.resolve("outside.txt"), TASHKENT);
    Files.createSymbolicLink(seeds.resolve("outside.txt"), outside);
    Files.createSymbolicLink(seeds.resolve("device.txt"), Path.of("/dev/zero"));
    Files.createSymbolicLink(seeds.resolve("inside.txt"), seeds.resolve(SEED.getFileName()));
    Files.writeString(seeds.resolve("script.txt"), TASHKENT);
    Files.writeString(seeds.resolve("script.yml"), "url: 'javascript:alert(1)'");

    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(outcome(application, "skipped"))
          .containsExactlyInAnyOrder(
              "pipe.txt: pipe.txt is no regular file",
              "device.txt: device.txt is no regular file",
              "outside.txt: outside.txt leads out of the folder",
              "script.txt: script.yml: url 'javascript:alert(1)' is no web address");
      assertThat(outcome(application, "read")).containsExactly("inside.txt");
      assertThat(outcome(application, "repeated"))
          .containsExactly(SEED.getFileName() + ": it has the text of inside.txt");
    }
  }

  @Test
  void withoutAFolderOfSeedsItStartsAndKeepsWhatItHas() throws IOException {
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.count("articles")).isEqualTo(1);
    }
    Path missing = home.resolve("missing");
    try (RunningApplication application = new RunningApplication(home, missing)) {
      assertThat(application.health().at("/components/seeds/details/problem").asString())
          .isEqualTo("There is no folder " + missing.toAbsolutePath());
      assertThat(application.count("articles")).isEqualTo(1);
    }
    Path empty = Files.createDirectory(home.resolve("empty"));
    try (RunningApplication application = new RunningApplication(home, empty)) {
      assertThat(application.count("articles")).as("it may not be mounted").isEqualTo(1);
      assertThat(application.health().at("/components/seeds/status").asString()).isEqualTo("DOWN");
      assertThat(application.health().at("/components/seeds/details/problem").asString())
          .contains("There is no *.txt in " + empty, "scokb.forget-seeds=true");
      assertThat(application.json("/actuator/health/readiness").get("status").asString())
          .isEqualTo("UP");
    }
    try (RunningApplication application =
        new RunningApplication(home, empty, "--scokb.forget-seeds=true")) {
      assertThat(application.count("articles")).isZero();
      assertThat(application.count("members")).as("from the reference table").isEqualTo(27);
    }
  }

  private static Stream<String> outcome(RunningApplication application, String outcome) {
    JsonNode files = application.health().at("/components/seeds/details/" + outcome);
    return files.valueStream().map(JsonNode::asString);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
