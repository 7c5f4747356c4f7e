package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scokb.database.PostgresqlForTests;
import org.scokb.vocabulary.Property;
import tools.jackson.databind.JsonNode;

/** Databases of earlier states of the code, taken over by the one of now. */
class MigrationIntegrationTests {

  private static final String SEED = "kazakhstan-as-chair-of-the-sco";

  private static final String POSTED =
      """
      insert into article (id, title, published_on, sha256, extractor, origin, text, body_start, body_end)
      values ('posted', 'Tashkent', '2021-09-20', 'c0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ffeec0ff', 'another', 'REQUEST',
        'Uzbekistan holds the chairmanship of the SCO in 2021-2022. It proposed a Programme of Green Cooperation.', 0, 104)
      """;

  @TempDir Path home;
  private Path seeds;

  @BeforeEach
  void copySeed() throws IOException {
    seeds = Files.createDirectory(home.resolve("seeds"));
    Files.copy(Path.of("seeds", SEED + ".txt"), seeds.resolve(SEED + ".txt"));
  }

  /** A migration that has landed never changes: what it should have done, another one does. */
  @Test
  void whatHasLandedIsWhatItWas() {
    assertThat(checksums("classpath:db/migration", "classpath:db/h2"))
        .as("edit no migration; add one, and its checksum here once it has landed")
        .containsExactly(
            Map.entry("V1__articles_statements_and_features.sql", -2093580258),
            Map.entry("V2__wordings.sql", 1769847359),
            Map.entry("V3__standing_statements.sql", -1169708144),
            Map.entry("V4__assertions_and_quotes.sql", -578698530),
            Map.entry("V5__withdrawals_and_unread_sentences.sql", 2112380078),
            Map.entry("V7__changes_of_fields.sql", 772019743),
            Map.entry("V8__editors_and_lineage.sql", -1426656582),
            Map.entry("V9__notes_of_revisions.sql", 1375801515),
            Map.entry("V10__countries_of_people.sql", -199556977),
            Map.entry("V11__decisions.sql", 2145399406),
            Map.entry("V12__assertions_by_subject.sql", -677545471),
            Map.entry("V13__turn_to_index.sql", 953518905),
            Map.entry("V14__keys_without_indexes.sql", 139608257),
            Map.entry("V15__priorities_of_chairs.sql", 1073509761),
            Map.entry("V16__index_of_links.sql", 1925557502));
    assertThat(checksums("classpath:db/postgresql"))
        .containsExactly(Map.entry("V16__index_of_links.sql", 1471706563));
  }

  private static Map<String, Integer> checksums(String... locations) {
    Map<String, Integer> checksums = new LinkedHashMap<>();
    Arrays.stream(flyway("jdbc:h2:mem:").locations(locations).load().info().all())
        .forEach(each -> checksums.put(each.getScript(), each.getChecksum()));
    return checksums;
  }

  @Test
  void whateverLinksIsFoundByAnIndexOfPostgresql() throws SQLException {
    String url = PostgresqlForTests.url();
    Flyway.configure()
        .dataSource(url, "postgres", "")
        .locations("classpath:db/migration", "classpath:db/postgresql")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("set enable_seqscan = off");
      for (Property property : Property.values()) {
        if (property.target() != null) {
          ResultSet plan =
              statement.executeQuery(
                  "explain (format json) select id from assertion where property in ('%s') and claimed_value in ('a', 'b')"
                      .formatted(property));
          plan.next();
          assertThat(plan.getString(1)).as(property.apiName()).contains("assertion_link");
        }
      }
    }
  }

  @Test
  void aDatabaseOfTheFirstMigrationKeepsItsArticlesAndSaysWhatIsReadFromThemNow()
      throws SQLException {
    flyway(url()).target("1").load().migrate();
    execute(
        POSTED,
        "insert into article_author values ('posted', 0, 'A. Writer')",
        """
        insert into statement (id, resource, subject_id, property, claimed_value, own_subject_id, own_value, vague,
          origin, article_id, quote_start, quote_end, exact, prefix, suffix)
        values (1, 'INITIATIVES', 'moon-base', 'TITLE', 'Moon Base', 'moon-base', 'Moon Base', false,
          'ARTICLE', 'posted', 0, 10, 'Uzbekistan', '', ' holds')
        """,
        "insert into initiative (id, title) values ('moon-base', 'Moon Base')",
        "update knowledge_base set revision = 7, reference_version = 'another'");
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      JsonNode posted = application.json("/api/v1/articles/posted");
      assertThat(posted.get("text").asString()).startsWith("Uzbekistan holds the chairmanship");
      assertThat(posted.get("authors").toString()).isEqualTo("[\"A. Writer\"]");
      assertThat(posted.get("publishedOn").asString()).isEqualTo("2021-09-20");
      assertThat(application.json("/api/v1/initiatives/moon-base").get("status").asInt())
          .as("what was stated by other rules")
          .isEqualTo(404);
      assertIsReadByTheRulesOfNow(application);
      assertThat(application.json("/api/v1").get("revision").asLong()).isGreaterThan(7);
    }
  }

  @Test
  void aDatabaseOfTheSecondMigrationKeepsItsArticlesToo() throws SQLException {
    flyway(url()).target("2").load().migrate();
    execute(
        POSTED,
        """
        insert into wording (id, resource, subject_id, property, claimed_value, own_subject_id, own_value, vague,
          origin, exact, statements, article_id, quote_start, quote_end)
        values (random_uuid(), 'INITIATIVES', 'moon-base', 'TITLE', 'Moon Base', 'moon-base', 'Moon Base', false,
          'ARTICLE', 'Uzbekistan', 1, 'posted', 0, 10)
        """,
        "insert into initiative (id, title) values ('moon-base', 'Moon Base')");
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertIsReadByTheRulesOfNow(application);
      assertThat(application.json("/api/v1/initiatives/moon-base").get("status").asInt())
          .isEqualTo(404);
    }
  }

  /** Ids of assertions are made by the application, and were others once. */
  @Test
  void whatHasTheIdsOfBeforeIsSaidAnewAndNothingChangesByThat() throws SQLException {
    List<JsonNode> before;
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      before = answers(application);
    }
    execute(
        "set referential_integrity false",
        "create table former as select id, random_uuid() as other from assertion",
        "update assertion set id = (select other from former where former.id = assertion.id)",
        "update standing set assertion_id = (select other from former where former.id = assertion_id)",
        "update statement set assertion_id = (select other from former where former.id = assertion_id)",
        "drop table former",
        "set referential_integrity true",
        "update article set extractor = ''",
        "update knowledge_base set reference_version = null");
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(answers(application)).isEqualTo(before);
      assertThat(application.json("/api/v1/verification").get("inexact").isEmpty()).isTrue();
    }
  }

  private static List<JsonNode> answers(RunningApplication application) {
    return Stream.of(
            "/initiatives",
            "/members/KZ/statements",
            "/chairmanships/kz-2023-2024/statements",
            "/members",
            "/changes?resource=initiatives,meetings,members,people,organizations,documents")
        .map(
            path ->
                application
                    .json("/api/v1" + path + (path.contains("?") ? "&" : "?") + "size=100")
                    .get("content"))
        .toList();
  }

  @Test
  void articlesWithoutAFileAreReadAgainWhenTheRulesHaveChanged() throws SQLException {
    new RunningApplication(home, seeds).close();
    execute(POSTED);
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertIsReadByTheRulesOfNow(application);
    }
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.json("/api/v1").get("revision").asLong())
          .as("read once, and not at each start")
          .isEqualTo(3);
    }
  }

  @Test
  void aDatabaseOfAMigrationThatNoOneKnowsIsRefused() throws SQLException {
    flyway(url()).target("1").load().migrate();
    execute("update \"flyway_schema_history\" set \"checksum\" = 1");
    assertThatThrownBy(() -> new RunningApplication(home, seeds))
        .hasRootCauseInstanceOf(FlywayValidateException.class);
  }

  private static void assertIsReadByTheRulesOfNow(RunningApplication application) {
    for (String article : new String[] {"posted", SEED}) {
      JsonNode statements = application.json("/api/v1/articles/" + article + "/statements");
      assertThat(statements.at("/page/totalElements").asLong()).as(article).isGreaterThan(3);
    }
    JsonNode programme = application.json("/api/v1/initiatives?q=%22green+cooperation%22");
    assertThat(programme.at("/content/0/evidence/0/article").asString()).isEqualTo("posted");
    assertThat(application.json("/api/v1/verification").get("inexact").isEmpty()).isTrue();
  }

  private String url() {
    return "jdbc:h2:file:" + home.resolve("knowledge-base");
  }

  private static FluentConfiguration flyway(String url) {
    return Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("classpath:db/migration", "classpath:db/h2");
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), "sa", "");
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }
}
