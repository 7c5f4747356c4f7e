package org.scokb.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From words to where they stand and to what rests on them. */
@EditorTest
class QuotesIntegrationTests {

  private static final String SEED = "kazakhstan-as-chair-of-the-sco";

  @Autowired ApiClient api;
  @Autowired EditorClient editor;

  @AfterEach
  void withdraw() {
    editor.withdrawAll();
  }

  @Test
  void wordsLeadToTheFactsThatRestOnThem() {
    JsonNode page = quotes(SEED, "Anti-Drug Strategy", "").json();

    assertThat(page.at("/page/totalElements").asInt()).isEqualTo(2);
    JsonNode first = page.at("/content/0");
    assertThat(first.get("start").asInt()).isEqualTo(3745);
    assertThat(first.get("end").asInt()).isEqualTo(3763);
    assertThat(first.get("exact").asString()).isEqualTo("Anti-Drug Strategy");
    assertThat(first.get("prefix").asString()).isEqualTo("7. Kazakhstan is also using the ");
    assertThat(first.get("suffix").asString()).isEqualTo(" for 2024-2029, proposed to main");
    assertThat(facts(first))
        .contains(
            "initiatives/anti-drug-strategy-2024-2029 title",
            "initiatives/anti-drug-strategy-2024-2029 status",
            "documents/anti-drug-strategy-2024-2029 title")
        .doesNotHaveDuplicates();
  }

  @Test
  void theWholeTextIsLookedAtAlsoWhereNoFactIsReadFrom() {
    JsonNode residue = quotes(SEED, "Anti-Drug Strategy", "").json().at("/content/1");
    int bodyEnd = api.get("/api/v1/articles/" + SEED).json().at("/body/end").asInt();

    assertThat(residue.get("start").asInt()).isEqualTo(9949).isGreaterThan(bodyEnd);
    assertThat(residue.get("facts").isEmpty()).isTrue();
  }

  @Test
  void aSingleCharacterInsideAQuoteHasTheQuotesFacts() {
    String initiative = "initiatives/anti-drug-strategy-2024-2029 status";
    JsonNode status =
        api.get(
                "/api/v1/initiatives/anti-drug-strategy-2024-2029/statements?property=status&rank=preferred")
            .json()
            .at("/content/0/evidence");
    int start = status.get("start").asInt();
    int end = status.get("end").asInt();
    List<JsonNode> inside =
        quotes(SEED, "-", "&size=100")
            .json()
            .get("content")
            .valueStream()
            .filter(each -> each.get("start").asInt() >= start && each.get("end").asInt() <= end)
            .toList();

    assertThat(inside)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(facts(each)).contains(initiative));
  }

  @Test
  void positionsCountCodePoints() {
    editor.add("emoji", "2024-01-01", "🎉🎉 The SCO met. 🎉 Kazakhstan chairs the SCO. 🎉🎉🎉");

    assertThat(starts(quotes("emoji", "SCO", ""))).containsExactly(7, 40);
    assertThat(starts(quotes("emoji", "🎉", ""))).containsExactly(0, 1, 16, 45, 46, 47);
    assertThat(starts(quotes("emoji", "🎉🎉", "")))
        .as("places that overlap are places too")
        .containsExactly(0, 45, 46);
    JsonNode last = quotes("emoji", "🎉🎉🎉", "").json().at("/content/0");
    assertThat(last.get("end").asInt()).isEqualTo(48);
    assertThat(last.get("suffix").asString()).isEmpty();
    assertThat(last.get("prefix").asString()).isEqualTo("t. 🎉 Kazakhstan chairs the SCO. ");
  }

  @Test
  void pagesMeetEachPlaceOnce() {
    JsonNode all = quotes(SEED, "SCO", "&size=100").json();
    int total = all.at("/page/totalElements").asInt();

    assertThat(total).isEqualTo(45);
    assertThat(starts(quotes(SEED, "SCO", "&size=100"))).isSorted().hasSize(45);
    assertThat(starts(quotes(SEED, "SCO", "&size=20&page=2")))
        .isEqualTo(starts(quotes(SEED, "SCO", "&size=100")).subList(40, 45));
    assertThat(starts(quotes(SEED, "SCO", "&page=2147483647"))).isEmpty();
  }

  @Test
  void wordsThatAreNowhereAreAnEmptyList() {
    for (String exact : List.of("moon base", "anti-drug strategy", "\u0000", "SCO".repeat(500))) {
      ApiResponse response = quotes(SEED, exact, "");
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.json().get("content").isEmpty()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', exact",
    "?exact=, exact",
    "?exact=a&exact=b, exact",
    "?exact=a&q=b, q",
    "?exact=a&sort=start, sort",
    "?exact=a&size=0, size"
  })
  void aRequestThatCannotBeMeantIsRefused(String query, String parameter) {
    ApiResponse refused = api.get("/api/v1/articles/" + SEED + "/quotes" + query);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/parameter").asString()).isEqualTo(parameter);
  }

  @Test
  void anArticleThatThereIsNotIsNotFound() {
    assertThat(quotes("nobody", "SCO", "").status()).isEqualTo(404);
  }

  private ApiResponse quotes(String article, String exact, String more) {
    return api.get(
        "/api/v1/articles/%s/quotes?exact=%s%s"
            .formatted(article, URLEncoder.encode(exact, StandardCharsets.UTF_8), more));
  }

  private static List<Integer> starts(ApiResponse response) {
    return response
        .json()
        .get("content")
        .valueStream()
        .map(each -> each.get("start").asInt())
        .toList();
  }

  private static List<String> facts(JsonNode quote) {
    return quote
        .get("facts")
        .valueStream()
        .map(
            fact ->
                "%s/%s %s"
                    .formatted(
                        fact.get("resource").asString(),
                        fact.get("id").asString(),
                        fact.get("property").asString()))
        .toList();
  }
}
