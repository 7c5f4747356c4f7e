package org.scokb.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The search over everything, on what the reference tables and the seed article give. */
@ApiTest
class SearchIntegrationTests {

  private static final String ARTICLE = "articles/kazakhstan-as-chair-of-the-sco";
  private static final String UNEXTRACTED = "democratic handling of conflicts";
  private static final String STRATEGY = "initiatives/anti-drug-strategy-2024-2029";

  @Autowired ApiClient api;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "antidrug strategie",
        "anti drug strategy",
        "anti-drug strategy",
        "ANTI-DRUG STRATEGIES",
        "strategy antidrug",
        "the antidrug strategy's",
        "antidrug",
        "anti-drug",
        "anti drug",
        "\"anti-drug strategy\"",
        "\"Anti Drug Strategy\"",
        "antidrgu strategy",
        "anti-drug stratgey",
        "antidr",
        "anti-drug strat",
      })
  void theAntiDrugStrategyIsFoundHoweverItIsWritten(String q) {
    assertThat(found(q))
        .containsExactlyInAnyOrder(STRATEGY, "documents/anti-drug-strategy-2024-2029", ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tokayev",
        "Tokaev",
        "tokayev's",
        "Tokayef",
        "Kassym-Jomart",
        "toka",
        "Zhomart Tokayev",
        "Токаев",
        "Касым-Жомарт Токаев"
      })
  void aPersonIsFoundHoweverTheNameIsSpelt(String q) {
    assertThat(found(q)).startsWith("people/kassym-jomart-tokayev");
  }

  @Test
  void aCountryIsFoundByItsNameInRussian() {
    assertThat(found("Казахстан")).startsWith("members/KZ");
    assertThat(found("Россия")).containsExactly("members/RU");
  }

  @Test
  void aThingIsFoundByTheInitialsOfItsName() {
    assertThat(found("AIFC"))
        .containsExactlyInAnyOrder(
            "initiatives/astana-international-financial-platform-centre",
            "organizations/astana-international-financial-center");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tree",
        "nosuchword",
        "strategy nosuchword",
        "strtgy",
        "\"strategy anti-drug\"",
        "rategy",
        "***",
        "\"\"",
        "?",
      })
  void whatIsNotThereIsNotFound(String q) {
    assertThat(found(q)).isEmpty();
  }

  @Test
  void highlightsTellWhereTheWordsAre() {
    JsonNode result = search("q=antidrug+strategie&resource=initiatives").at("/content/0");
    assertThat(result.get("resource").asString()).isEqualTo("initiatives");
    assertThat(result.get("title").asString()).isEqualTo("Anti-Drug Strategy");
    assertThat(result.at("/entity/period").asString()).isEqualTo("2024/2029");
    assertThat(result.at("/highlights/0").toString())
        .isEqualTo(
            "{\"field\":\"title\",\"text\":\"Anti-Drug Strategy\","
                + "\"spans\":[{\"start\":0,\"end\":9},{\"start\":10,\"end\":18}],"
                + "\"start\":null,\"end\":null}");
    assertThat(result.at("/highlights/1/field").asString()).isEqualTo("text");
    assertThat(result.at("/entity/evidence").valueStream().map(each -> each.get("exact")))
        .contains(result.at("/highlights/1/text"));
  }

  @ParameterizedTest
  @CsvSource({
    "Kazakhstan, kazakhstan('s)?|казахстан",
    "terrorism, terroris[mt]",
    "strategy, strateg(y|ies)",
    "anti-drug, anti-drug|drug|anti",
    "antidrug, anti-drug",
    "the antidrug, the|anti-drug",
    "kazakstan, kazakhstan('s)?|казахстан",
    "secur, secur[a-z]*",
    "'\"heads of state\"', heads?|of|states?"
  })
  void nothingIsHighlightedButTheWordsThatWereFound(String q, String words) {
    List<String> shown = new ArrayList<>();
    for (JsonNode result : search("size=100&q=" + encode(q)).get("content")) {
      for (JsonNode highlight : result.get("highlights")) {
        String text = highlight.get("text").asString();
        for (JsonNode span : highlight.get("spans")) {
          int start = text.offsetByCodePoints(0, span.get("start").asInt());
          int end = text.offsetByCodePoints(0, span.get("end").asInt());
          shown.add(text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        }
      }
    }
    assertThat(shown).isNotEmpty().allSatisfy(word -> assertThat(word).matches(words));
  }

  @Test
  void whatNobodyExtractedIsFoundInTheArticlesWithItsSentence() {
    String text = api.get("/api/v1/" + ARTICLE).json().get("text").asString();
    JsonNode result = search("q=%22" + UNEXTRACTED.replace(" ", "+") + "%22").at("/content/0");
    assertThat(result.get("id").asString()).isEqualTo(ARTICLE.substring("articles/".length()));
    JsonNode passage = result.at("/highlights/0");
    int[] points = text.codePoints().toArray();
    int start = passage.get("start").asInt();
    assertThat(new String(points, start, passage.get("end").asInt() - start))
        .isEqualTo(passage.get("text").asString())
        .contains(UNEXTRACTED);
    assertThat(passage.get("spans").valueStream())
        .allSatisfy(
            span ->
                assertThat(span.get("end").asInt())
                    .isLessThanOrEqualTo(passage.get("text").asString().length()));
    assertThat(result.get("entity").has("text")).isFalse();
    assertThat(api.get("/api/v1/articles?q=" + UNEXTRACTED.replace(" ", "+")).json().get("content"))
        .hasSize(1);
  }

  @Test
  void filtersNarrowAndFacetsCountOverWhatTheOthersLeave() {
    assertThat(found("strategy&resource=documents"))
        .containsExactly("documents/anti-drug-strategy-2024-2029");
    assertThat(found("anti-drug&topic=security")).containsExactly(STRATEGY);
    assertThat(found("anti-drug&topic=tourism")).isEmpty();
    assertThat(found("kazakhstan&resource=members&status=member")).containsExactly("members/KZ");
    assertThat(found("kazakhstan&status=proposed")).doesNotContain("members/KZ");
    JsonNode facets =
        search("q=anti-drug&resource=documents&facets=resource,topic,chairmanship,status")
            .get("facets");
    assertThat(facets.get("resource").toString())
        .isEqualTo(
            "[{\"value\":\"articles\",\"label\":\"Articles\",\"count\":1},"
                + "{\"value\":\"documents\",\"label\":\"Documents\",\"count\":1},"
                + "{\"value\":\"initiatives\",\"label\":\"Initiatives\",\"count\":1}]");
    assertThat(facets.get("chairmanship").toString())
        .isEqualTo("[{\"value\":\"kz-2023-2024\",\"label\":\"Kazakhstan 2023-2024\",\"count\":1}]");
    assertThat(facets.get("topic").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', q",
    "q=, q",
    "q=%20, q",
    "q=a&q=b, q",
    "q=a&type=strategy, type",
    "q=a&resource=changes, resource",
    "q=a&status=done, status",
    "q=a&topic=secure, topic",
    "q=a&chairmanship=last, chairmanship",
    "q=a&facets=article2, facets",
    "q=a&sort=period, sort",
  })
  void whatCannotBeMeantIsRefused(String query, String parameter) {
    ApiResponse refused = api.get("/api/v1/search?" + query);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/parameter").asString()).isEqualTo(parameter);
  }

  /** What Lucene's own syntax, and others, would make something of. */
  static Stream<String> hostile() {
    return Stream.of(
        "title:strategy AND",
        "*",
        "?*~",
        "strategy~0.1^99999999999",
        "[a TO z}",
        "/.*/",
        "((((((((",
        "\\",
        "\"",
        "\"\"\"",
        "\"unclosed phrase",
        "a\u0000b",
        "' OR 1=1 --",
        "\uD83D\uDE00",
        "\u202E\uFFFF",
        "上海合作组织",
        "x".repeat(500),
        "a ".repeat(250),
        IntStream.range(0, 166).mapToObj(Integer::toString).collect(Collectors.joining(" ")),
        IntStream.range(10_000, 10_080).mapToObj(n -> "w" + n).collect(Collectors.joining(" ")),
        "\"" + "a\" \"".repeat(120));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noQuestionMakesItFail(String q) {
    String asked = encode(q.substring(0, Math.min(500, q.length())));
    for (String path : List.of("search", "initiatives", "changes", "topics")) {
      ApiResponse response = api.get("/api/v1/%s?q=%s".formatted(path, asked));
      assertThat(response.status()).as(path).isEqualTo(200);
    }
  }

  @Test
  void aCollectionIsAskedInTheSameWords() {
    for (String q : List.of("antidrug+strategie", "anti+drug", "anti-drug+strat", "antidrgu")) {
      assertThat(ids("initiatives?q=" + q)).as(q).containsExactly("anti-drug-strategy-2024-2029");
    }
    assertThat(ids("people?q=Tokaev")).containsExactly("kassym-jomart-tokayev");
    assertThat(ids("initiatives?q=tree")).isEmpty();
    assertThat(ids("topics?q=securiti")).containsExactly("security");
    assertThat(ids("topics?q=tree")).isEmpty();
  }

  @Test
  void whatIsWrittenComesBeforeWhatIsMistypedAndATitleBeforeAQuote() {
    assertThat(found("kazakhstan&resource=members")).startsWith("members/KZ");
    assertThat(found("tajikistan")).startsWith("members/TJ");
    assertThat(found("pakistan")).startsWith("members/PK");
    assertThat(found("irak")).doesNotContain("members/IR");
  }

  private List<String> ids(String query) {
    return api.get("/api/v1/" + query)
        .json()
        .get("content")
        .valueStream()
        .map(each -> each.get("id").asString())
        .toList();
  }

  private List<String> found(String q) {
    int filters = q.indexOf('&');
    String words = filters < 0 ? q : q.substring(0, filters);
    return search("q=" + encode(words) + (filters < 0 ? "" : q.substring(filters)))
        .get("content")
        .valueStream()
        .map(each -> each.get("resource").asString() + "/" + each.get("id").asString())
        .toList();
  }

  private JsonNode search(String query) {
    ApiResponse response = api.get("/api/v1/search?" + query);
    assertThat(response.status()).as(response.body()).isEqualTo(200);
    return response.json();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
