package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.article.Article;
import org.scokb.article.ArticleMetadata;
import org.scokb.ingest.ledger.KnowledgeBaseWriter;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.provenance.KnowledgeBaseRepository;
import org.scokb.query.IndexFollower;
import org.scokb.text.Text;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

/** What two thousand articles speak of is answered for in as little as what one speaks of. */
@ApiTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoundedAnswersIntegrationTests {

  private static final int ARTICLES = 2000;
  private static final String STRATEGY = "initiatives/lake-protection-strategy-2031-2036";

  /** Adopted and proposed anew again and again. */
  private static final String CONTENDED = "initiatives/river-protection-strategy-2031-2036";

  @Autowired ArticleReader reader;
  @Autowired KnowledgeBaseWriter writer;
  @Autowired KnowledgeBaseRepository knowledgeBase;
  @Autowired IndexFollower index;
  @Autowired ApiClient api;

  @BeforeAll
  void addArticles() {
    List<ArticleReader.Reading> readings =
        IntStream.range(0, ARTICLES).parallel().mapToObj(this::read).toList();
    for (int from = 0; from < ARTICLES; from += 200) {
      writer.addAll(readings.subList(from, from + 200));
      index.follow(knowledgeBase.revision());
    }
    writer.addAll(
        IntStream.range(0, 40)
            .mapToObj(day -> read("Turn", day, day % 2 == 0, "River Protection Strategy"))
            .toList());
    index.follow(knowledgeBase.revision());
  }

  /** The first half says that the strategy is proposed, the second that it was adopted. */
  private ArticleReader.Reading read(int number) {
    return read("Round", number, number < ARTICLES / 2, "Lake Protection Strategy");
  }

  private ArticleReader.Reading read(String title, int number, boolean proposed, String strategy) {
    String words =
        proposed
            ? "At round %d of the talks in Astana, Kazakhstan proposed the %s for 2031-2036."
            : "After round %d of the talks in Astana, the SCO leaders adopted the %s for 2031-2036.";
    return reader.read(
        new ArticleReader.Draft(
            "%s-%d".formatted(title.toLowerCase(Locale.ROOT), number),
            new Text(
                "Kazakhstan holds the chairmanship of the SCO in 2023-2024. "
                    + words.formatted(number, strategy)),
            new ArticleMetadata(
                "%s %d".formatted(title, number),
                List.of("A. Writer"),
                "Example Press",
                "en",
                EdtfDate.of(LocalDate.of(2018, 1, 1).plusDays(number)),
                null),
            Article.Origin.REQUEST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "members",
        "chairmanships",
        "initiatives",
        "meetings",
        "documents",
        "people",
        "organizations"
      })
  void nothingInAListIsLongerThanFourKilobytes(String collection) {
    for (JsonNode entity : api.get("/api/v1/" + collection + "?size=100").json().get("content")) {
      assertThat(bytes(entity.toString())).isLessThanOrEqualTo(4096);
      assertThat(entity.get("evidence").size()).isLessThanOrEqualTo(5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {STRATEGY, "members/KZ", "chairmanships/kz-2023-2024"})
  void theEvidenceOfAnEntityIsFewQuotesAndTheirNumberAndAllOfThemPageByPage(String path) {
    JsonNode entity = api.get("/api/v1/" + path).json();
    assertThat(bytes(entity.toString())).isLessThanOrEqualTo(16_384);
    long count = entity.get("evidenceCount").asLong();
    assertThat(count).isGreaterThanOrEqualTo(ARTICLES);

    Set<String> places = new HashSet<>();
    JsonNode first = null;
    for (int page = 0; page * 100 < count; page++) {
      JsonNode body = api.get("/api/v1/%s/evidence?size=100&page=%d".formatted(path, page)).json();
      assertThat(body.at("/page/totalElements").asLong()).isEqualTo(count);
      first = first == null ? body.at("/content/0") : first;
      for (JsonNode quote : body.get("content")) {
        places.add(quote.get("article").asString() + quote.get("start") + "-" + quote.get("end"));
      }
    }
    assertThat(places).hasSize((int) count);
    assertThat(first).isEqualTo(entity.at("/evidence/0"));
  }

  @Test
  void aHistoryHasAStepForAllThatSayTheSame() {
    JsonNode history = api.get("/api/v1/" + STRATEGY).json().get("history");
    assertThat(history.size()).isEqualTo(2);
    assertThat(history.at("/0/status").asString()).isEqualTo("proposed");
    assertThat(history.at("/0/assertedOn").asString()).isEqualTo("2018-01-01");
    assertThat(history.at("/0/claims").asLong()).isEqualTo(ARTICLES / 2);
    assertThat(history.at("/1/status").asString()).isEqualTo("adopted");
    assertThat(history.at("/1/claims").asLong()).isEqualTo(ARTICLES / 2);
    assertThat(history.at("/1/evidence/article").asString()).isEqualTo("round-" + ARTICLES / 2);
  }

  @Test
  void aLongHistoryKeepsHowItBeganAndHowItStands() {
    JsonNode entity = api.get("/api/v1/" + CONTENDED).json();
    JsonNode history = entity.get("history");
    assertThat(history.size()).isBetween(5, 20);
    assertThat(history.at("/0/status").asString()).isEqualTo("proposed");
    assertThat(history.at("/0/assertedOn").asString()).isEqualTo("2018-01-01");
    JsonNode last = history.get(history.size() - 1);
    assertThat(last.get("status")).isEqualTo(entity.get("status"));
    assertThat(last.get("assertedOn").asString()).isEqualTo("2018-02-09");
  }

  @Test
  void aQuoteReachesToTheEndsOfItsSentence() {
    JsonNode quote = api.get("/api/v1/" + STRATEGY).json().at("/evidence/0");
    assertThat(
            quote.get("prefix").asString()
                + quote.get("exact").asString()
                + quote.get("suffix").asString())
        .isEqualTo(
            "After round 1999 of the talks in Astana, the SCO leaders adopted the Lake Protection Strategy for 2031-2036.");
  }

  @Test
  void allStatementsOnAnEntityCanBePagedThroughAndStreamed() {
    String path = "/api/v1/" + STRATEGY + "/statements";
    long count = api.get(path).json().at("/page/totalElements").asLong();
    assertThat(count).isGreaterThan(5L * ARTICLES);
    Set<String> ids = new HashSet<>();
    for (int page = 0; page * 100 < count; page++) {
      api.get("%s?size=100&page=%d".formatted(path, page))
          .json()
          .get("content")
          .forEach(statement -> ids.add(statement.get("id").asString()));
    }
    assertThat(ids).hasSize((int) count);
    String lines =
        api.get(
                "/api/v1/statements?resource=initiatives&subject=%s&format=ndjson"
                    .formatted(STRATEGY.substring("initiatives/".length())))
            .body();
    assertThat(lines.lines()).hasSize((int) count);
  }

  @Test
  void statementsOfEverythingTellWhoStandsBehindThem() {
    JsonNode statements =
        api.get("/api/v1/statements?article=round-7&property=status&rank=normal").json();
    assertThat(statements.at("/page/totalElements").asLong()).isEqualTo(1);
    JsonNode claim = statements.at("/content/0");
    assertThat(claim.get("resource").asString()).isEqualTo("initiatives");
    assertThat(claim.get("value").asString()).isEqualTo("proposed");
    assertThat(claim.get("authors").toString()).isEqualTo("[\"A. Writer\"]");
    assertThat(claim.get("publisher").asString()).isEqualTo("Example Press");
    assertThat(claim.get("rule").asString()).isEqualTo("initiatives.status");
  }

  @Test
  void anArticleTellsWhatItSpeaksOf() {
    assertThat(
            api.get("/api/v1/initiatives?article=round-7")
                .json()
                .get("content")
                .valueStream()
                .map(each -> each.get("id").asString()))
        .containsExactly(STRATEGY.substring("initiatives/".length()));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
