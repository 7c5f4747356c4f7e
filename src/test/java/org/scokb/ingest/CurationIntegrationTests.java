package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People put right what was read, and take that back. */
@EditorTest
class CurationIntegrationTests {

  private static final String STATEMENTS = "/api/v1/statements";
  private static final String DECISIONS = "/api/v1/decisions";
  private static final String STRATEGY = "/api/v1/initiatives/lake-protection-strategy-2031-2036";

  private static final String PROPOSED =
      "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2031-2036. It has been in force since"
          + " spring.";

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;

  private String before;

  @BeforeEach
  void add() {
    before = everything();
    editor.add("lake", "2031-01-01", PROPOSED);
  }

  @AfterEach
  void withdrawAll() {
    assertThat(putCuration("{}").status()).isEqualTo(200);
    editor.withdrawAll();
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void whatIsStatedGoesFirstIsExactAndComesAndGoesWithoutATrace() {
    String read = everything();
    ApiResponse stated = state("status", "completed", "in force since spring");
    assertThat(stated.status()).as(stated.body()).isEqualTo(201);
    JsonNode statement = stated.json();
    assertThat(statement.get("origin").asString()).isEqualTo("curator");
    assertThat(statement.get("rank").asString()).isEqualTo("preferred");
    assertThat(statement.at("/evidence/exact").asString()).isEqualTo("in force since spring");
    assertThat(statement.at("/decision/by").asString()).isEqualTo("editor");
    assertThat(statement.at("/decision/reason").asString()).isEqualTo("It says so.");
    assertThat(statement.at("/decision/at").asString()).matches("20\\d\\d-.*Z");
    assertThat(api.get(stated.header("Location")).body()).isEqualTo(stated.body());

    JsonNode strategy = api.get(STRATEGY).json();
    assertThat(strategy.get("status").asString()).isEqualTo("completed");
    assertThat(strategy.get("history").valueStream().map(step -> step.get("status").asString()))
        .containsExactly("proposed", "completed");
    assertThat(api.get("/api/v1/initiatives?status=completed&q=lake").json().get("content"))
        .hasSize(1);
    assertThat(api.get(STATEMENTS + "?origin=curator").json().get("content")).hasSize(1);
    JsonNode verified = api.get("/api/v1/verification").json();
    assertThat(verified.get("inexact").isEmpty()).isTrue();
    assertThat(state("status", "completed", "in force since spring").status()).isEqualTo(200);

    assertThat(delete(stated.header("Location")).status()).isEqualTo(204);
    assertThat(everything()).isEqualTo(read);
    assertThat(delete(stated.header("Location")).status()).isEqualTo(404);
  }

  @Test
  void whatIsRejectedCountsForNothingUntilThatIsTakenBack() {
    String read = everything();
    String claim = claim("status");
    ApiResponse found = api.get(claim);
    assertThat(api.get(claim, "If-None-Match", found.header("ETag")).status()).isEqualTo(304);

    ApiResponse rejected = rank(claim, "deprecated", found.header("ETag"));
    assertThat(rejected.status()).as(rejected.body()).isEqualTo(200);
    assertThat(rejected.json().get("rank").asString()).isEqualTo("deprecated");
    assertThat(api.get(STRATEGY).json().get("status").isNull()).isTrue();
    assertThat(api.get(STRATEGY).json().get("history").isEmpty()).isTrue();
    assertThat(
            api.get(STRATEGY + "/statements?rank=deprecated").json().at("/content/0/id").asString())
        .isEqualTo(rejected.json().get("id").asString());
    assertThat(api.get(STATEMENTS + "?rank=deprecated").json().at("/page/totalElements").asInt())
        .isEqualTo(1);
    JsonNode change = api.get("/api/v1/changes?sort=revision,desc&size=1").json().at("/content/0");
    assertThat(change.at("/fields/0/from").asString()).isEqualTo("proposed");

    assertThat(api.get(claim, "If-None-Match", found.header("ETag")).status()).isEqualTo(200);
    assertThat(rank(claim, "preferred", found.header("ETag")).status()).isEqualTo(412);
    assertThat(rank(claim, "preferred", rejected.header("ETag")).status()).isEqualTo(200);
    assertThat(api.get(STRATEGY).json().get("status").asString()).isEqualTo("proposed");

    assertThat(delete(claim + "/rank").status()).isEqualTo(204);
    assertThat(everything()).isEqualTo(read);
  }

  @Test
  void whatIsStatedAgainRanksAsItDid() {
    editor.add(
        "lake-adopted",
        "2031-06-01",
        "The SCO leaders met in Osh. The Lake Protection Strategy for 2031-2036 was adopted.");
    String read = everything();
    assertThat(api.get(claim("status")).json().get("rank").asString()).isEqualTo("normal");
    ApiResponse stated = state("place", "Cholpon-Ata", "since spring");
    assertThat(api.get(claim("status")).json().get("rank").asString()).isEqualTo("normal");
    assertThat(delete(stated.header("Location")).status()).isEqualTo(204);
    assertThat(everything()).isEqualTo(read);

    for (int i = 0; i < 2; i++) {
      ApiResponse rejected = rank(claim("status"), "deprecated", null);
      assertThat(rejected.json().get("rank").asString()).isEqualTo("deprecated");
      assertThat(api.get(STATEMENTS + "?rank=deprecated").json().at("/page/totalElements").asInt())
          .isEqualTo(1);
    }
    state("place", "Cholpon-Ata", "since spring");
    assertThat(api.get(STATEMENTS + "?rank=deprecated").json().at("/page/totalElements").asInt())
        .isEqualTo(1);
  }

  @Test
  void aTextThatLooksLikeANumberIsQuotedInTheFile() {
    Map<String, Object> body = body("place", "Cholpon-Ata", "since spring", null);
    body.put("note", "012");
    assertThat(post(STATEMENTS, body).status()).isEqualTo(201);
    assertThat(api.get("/api/v1/curation").body()).contains("reason: \"012\"");
  }

  @Test
  void decisionsOutliveNewVersionsOfTheArticleThatHaveTheWords() {
    String claim = claim("status");
    rank(claim, "deprecated", null);
    ApiResponse stated = state("place", "Cholpon-Ata", "since spring");

    editor.replace("lake", "Rain fell on 3 May.\n\nIt rained. " + PROPOSED + " Nobody spoke.");
    JsonNode strategy = api.get(STRATEGY).json();
    assertThat(strategy.get("status").isNull()).isTrue();
    assertThat(strategy.get("place").asString()).isEqualTo("Cholpon-Ata");
    assertThat(api.get("/api/v1/verification").json().get("inexact").isEmpty()).isTrue();

    editor.replace("lake", PROPOSED.replace("proposed", "put forward").replace("spring", "May"));
    strategy = api.get(STRATEGY).json();
    assertThat(strategy.get("status").asString()).isEqualTo("proposed");
    assertThat(strategy.get("place").isNull()).isTrue();
    assertThat(api.get("/api/v1/curation").body().lines().filter("  adrift: true"::equals))
        .hasSize(2);
    JsonNode waiting = api.get(DECISIONS + "?adrift=true&facets=kind&article=lake").json();
    assertThat(waiting.get("content").valueStream().map(each -> each.get("property").asString()))
        .containsExactlyInAnyOrder("status", "place");
    assertThat(waiting.at("/facets/kind").toString())
        .contains("\"value\":\"rank\",\"label\":\"Rank\",\"count\":1");

    editor.replace("lake", PROPOSED);
    strategy = api.get(STRATEGY).json();
    assertThat(strategy.get("status").isNull()).isTrue();
    assertThat(strategy.get("place").asString()).isEqualTo("Cholpon-Ata");
    assertThat(delete(stated.header("Location")).status()).isEqualTo(204);
    assertThat(delete(claim("status") + "/rank").status()).isEqualTo(204);
  }

  @Test
  void anArticleThatTurnsOutToBeLaterGoesBeforeThoseAfterWhichItCame() {
    String minister = "Minister of %s Aziz Karimbaev spoke at the SCO summit.";
    editor.add("trade", "2020-01-01", minister.formatted("Trade"));
    editor.add("health", "2020-06-01", minister.formatted("Health"));
    editor.add("sport", "2025-01-01", minister.formatted("Sport"));
    String person = "/api/v1/people?q=karimbaev";
    String id = api.get(person).json().at("/content/0/id").asString();
    String latest =
        api.get("/api/v1/people/%s/statements?article=sport&property=role".formatted(id))
            .json()
            .at("/content/0/id")
            .asString();
    rank(STATEMENTS + "/" + latest, "deprecated", null);
    assertThat(api.get(person).json().at("/content/0/role").asString())
        .isEqualTo("Minister of Health");

    String later =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of("publishedOn", "2020-12-01", "text", minister.formatted("Trade")));
    assertThat(
            api.send(
                    "PUT",
                    "/api/v1/articles/trade",
                    BodyPublishers.ofString(later),
                    request ->
                        EditorClient.authenticate(
                            request.header("Content-Type", "application/json")))
                .status())
        .isEqualTo(200);
    assertThat(api.get(person).json().at("/content/0/role").asString())
        .isEqualTo("Minister of Trade");
    assertThat(api.get("/api/v1/verification").json().get("misstated").isEmpty()).isTrue();
  }

  @Test
  void aTitleMayHaveAThousandCharactersOfAnyLanguage() {
    String title =
        IntStream.range(0x4E00, 0x4E00 + 1000)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    Map<String, Object> body = body("title", title, "since spring", null);
    body.put("resource", "documents");
    ApiResponse stated = post(STATEMENTS, body);
    assertThat(stated.status()).as(stated.body()).isEqualTo(201);
    assertThat(
            api.get("/api/v1/documents/lake-protection-strategy-2031-2036")
                .json()
                .get("title")
                .asString())
        .isEqualTo(title);
  }

  @Test
  void whatAnotherArticleSaysStandsThoughTheSameWasRejectedHere() {
    rank(claim("status"), "deprecated", null);
    editor.add("again", "2032-01-01", PROPOSED + " So it was.");
    assertThat(api.get(STRATEGY).json().get("status").asString()).isEqualTo("proposed");
    assertThat(api.get(STRATEGY).json().at("/history/0/claims").asInt()).isEqualTo(1);
    editor.withdraw("again");
    assertThat(api.get(STRATEGY).json().get("status").isNull()).isTrue();
    delete(claim("status") + "/rank");
  }

  @Test
  void whatIsNewIsStatedByItsTitleAndLinksToWhatThereIs() {
    Map<String, Object> title =
        body("title", "Clean Shores", "in force since spring", "clean-shores");
    ApiResponse stated = post(STATEMENTS, title);
    assertThat(stated.status()).as(stated.body()).isEqualTo(201);
    Map<String, Object> link =
        body("documents", "lake-protection-strategy-2031-2036", "since spring", "clean-shores");
    ApiResponse linked = post(STATEMENTS, link);
    assertThat(linked.status()).as(linked.body()).isEqualTo(201);
    JsonNode shores = api.get("/api/v1/initiatives/clean-shores").json();
    assertThat(shores.get("title").asString()).isEqualTo("Clean Shores");
    assertThat(shores.at("/documents/0/id").asString())
        .isEqualTo("lake-protection-strategy-2031-2036");
    assertThat(shores.at("/evidence/0/exact").asString()).contains("since spring");

    delete(stated.header("Location"));
    delete(linked.header("Location"));
    assertThat(api.get("/api/v1/initiatives/clean-shores").status()).isEqualTo(410);
  }

  @Test
  void aDisputeEndsWhereAPersonSaysWhoIsRight() {
    editor.add("other", "2031-02-01", PROPOSED.replace("Uzbekistan", "Kazakhstan"));
    assertThat(api.get(STRATEGY).json().get("disputed").toString()).contains("proposedBy");
    ApiResponse stated = state("proposedBy", "UZ", "Uzbekistan proposed");
    assertThat(stated.status()).as(stated.body()).isEqualTo(201);
    JsonNode strategy = api.get(STRATEGY).json();
    assertThat(strategy.get("disputed").toString()).doesNotContain("proposedBy");
    assertThat(strategy.at("/proposedBy/code").asString()).isEqualTo("UZ");
    delete(stated.header("Location"));
  }

  @Test
  void whatAPersonSaysLastOfAFieldGoes() {
    state("place", "Osh", "in force");
    ApiResponse later = state("place", "Naryn", "leaders met");
    assertThat(api.get(STRATEGY).json().get("place").asString()).isEqualTo("Naryn");
    state("place", "Osh", "in force");
    assertThat(api.get(STRATEGY).json().get("place").asString()).isEqualTo("Osh");
    assertThat(api.get(later.header("Location")).status()).isEqualTo(404);

    state("status", "in-preparation", "leaders met");
    state("status", "completed", "in force since spring");
    assertThat(api.get(STRATEGY).json().get("status").asString()).isEqualTo("completed");
    assertThat(api.get(DECISIONS).json().get("content")).hasSize(3);
  }

  @Test
  void aChairmanshipIsCalledByTheNameThatAPersonGivesItsMember() {
    Map<String, Object> body = body("name", "Uzbek Land", "Uzbekistan proposed", "UZ");
    body.put("resource", "members");
    ApiResponse stated = post(STATEMENTS, body);
    assertThat(stated.status()).as(stated.body()).isEqualTo(201);
    assertThat(memberOf("uz-2021-2022")).isEqualTo("Uzbek Land");
    assertThat(
            api.get("/api/v1/chairmanships?q=%22Uzbek+Land%22")
                .json()
                .get("content")
                .valueStream()
                .map(each -> each.get("id").asString()))
        .contains("uz-2021-2022");
    delete(stated.header("Location"));
    assertThat(memberOf("uz-2021-2022")).isEqualTo("Uzbekistan");
  }

  private String memberOf(String chairmanship) {
    return api.get("/api/v1/chairmanships/" + chairmanship).json().at("/member/name").asString();
  }

  @Test
  void aGatheringThatAPersonSaysIsASummitClosesAChairmanship() {
    editor.add(
        "forum",
        "2022-09-17",
        "Uzbekistan hosted the SCO Beekeeping Forum in Samarkand on 16 September 2022.");
    String forum = api.get("/api/v1/meetings?article=forum").json().at("/content/0/id").asString();
    String chairmanship = "/api/v1/chairmanships/uz-2021-2022";
    assertThat(api.get(chairmanship).json().get("summit").isNull()).isTrue();
    String council = "council-of-heads-of-state";
    Map<String, Object> body = body("body", council, "Uzbekistan proposed", forum);
    body.put("resource", "meetings");
    ApiResponse stated = post(STATEMENTS, body);
    assertThat(stated.status()).as(stated.body()).isEqualTo(201);
    assertThat(api.get(chairmanship).json().at("/summit/id").asString()).isEqualTo(forum);
    delete(stated.header("Location"));
    assertThat(api.get(chairmanship).json().get("summit").isNull()).isTrue();
  }

  @Test
  void whatAPersonQuotesStandsInItsSentence() {
    JsonNode evidence =
        state("status", "completed", "in force since spring").json().get("evidence");
    assertThat(evidence.get("prefix").asString()).isEqualTo("It has been ");
    assertThat(evidence.get("suffix").asString()).isEqualTo(".");
  }

  @Test
  void aQuoteDoesNotStandForWhatWasRejected() {
    rank(claim("status"), "deprecated", null);
    JsonNode evidence = api.get(STRATEGY + "/evidence").json().get("content");
    assertThat(evidence).isNotEmpty();
    assertThat(evidence.valueStream().map(quote -> quote.get("properties").toString()))
        .noneMatch(properties -> properties.contains("status"));
    assertThat(api.get(STRATEGY + "/evidence?property=status").json().get("content")).isEmpty();
    assertThat(
            api.get(STRATEGY + "/evidence?property=status&rank=deprecated").json().get("content"))
        .hasSize(1);
    assertThat(api.get("/api/v1/articles/lake/annotations").body())
        .contains("proposedBy: UZ")
        .doesNotContain("status: ");
    assertThat(api.get("/api/v1/articles/lake/quotes?exact=proposed").json().at("/content/0/facts"))
        .isEmpty();
  }

  @Test
  void aRefusalTellsWhatThereIs() {
    Map<String, Object> body = body("place", "Osh", "in force", null);
    body.put("property", "nothing");
    JsonNode fault = post(STATEMENTS, body).json().at("/errors/0");
    assertThat(fault.get("pointer").asString()).isEqualTo("/property");
    assertThat(fault.get("allowed").toString()).contains("\"proposedBy\"");
    assertThat(delete(claim("status")).json().get("detail").asString())
        .contains("GET /api/v1/statements?origin=curator lists");
    assertThat(delete(STRATEGY + "/merge").json().get("detail").asString())
        .contains("GET /api/v1/decisions?kind=merge&resource=initiatives lists");
  }

  @Test
  void anEntitysStatementsTakeTheirOwnFiltersAlone() {
    for (String filter : List.of("subject=nope", "resource=people", "origin=curator", "rule=x")) {
      ApiResponse refused = api.get(STRATEGY + "/statements?" + filter);
      assertThat(refused.status()).as(filter).isEqualTo(400);
      assertThat(refused.json().at("/errors/0/allowed").toString())
          .contains("article", "property", "rank")
          .doesNotContain("origin");
      assertThat(api.get("/api/v1/articles/lake/statements?" + filter).status()).isEqualTo(400);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"start, 1.7", "end, '\"12\"'", "value, 3", "note, true"})
  void whatIsOfAnotherKindThanTheFieldIsRefused(String field, String value) {
    Map<String, Object> body = body("place", "Osh", "in force", null);
    body.put(field, JsonMapper.shared().readTree(value));
    ApiResponse refused = post(STATEMENTS, body);
    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/" + field);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "resource, topics, /resource",
    "resource, articles, /property",
    "subject, nothing-of-the-kind, /subject",
    "property, name, /property",
    "value, finished, /value",
    "value, , /value",
    "article, nowhere, /article",
    "start, -1, /end",
    "start, 5000, /end",
    "exact, other words, /exact",
    "note, ' ', /note",
    "colour, blue, /colour",
  })
  void whatCannotBeStatedIsRefusedByItsField(String field, String value, String pointer) {
    Map<String, Object> body = body("status", "completed", "in force since spring", null);
    body.put(field, field.equals("start") ? Integer.valueOf(value) : value);
    ApiResponse refused = post(STATEMENTS, body);
    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void whatIsQuotedIsNoWholeArticle() {
    editor.replace("lake", "It rained in spring. ".repeat(60) + PROPOSED);
    Map<String, Object> body = body("status", "completed", "in force since spring", null);
    body.put("start", 0);
    body.put("end", 1100);
    ApiResponse refused = post(STATEMENTS, body);
    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/end");
    assertThat(refused.json().get("detail").asString()).contains("1 to 1000 characters");
  }

  @Test
  void nobodyDecidesWithoutCredentials() {
    for (String[] write :
        new String[][] {
          {"POST", STATEMENTS},
          {"DELETE", claim("status")},
          {"PUT", claim("status") + "/rank"},
          {"DELETE", claim("status") + "/rank"},
          {"POST", STRATEGY + "/merge"},
          {"DELETE", STRATEGY + "/merge"},
        }) {
      assertThat(
              api.send(
                      write[0],
                      write[1],
                      BodyPublishers.ofString("{}"),
                      request -> request.header("Content-Type", "application/json"))
                  .status())
          .as(write[0] + " " + write[1])
          .isEqualTo(401);
    }
  }

  @Test
  void twoEntitiesBecomeOneAndPartAgain() {
    editor.add(
        "shore", "2032-01-01", "The SCO leaders met. Uzbekistan adopted the Shore Care Strategy.");
    String apart = everything();
    String shore = "/api/v1/initiatives/shore-care-strategy";
    assertThat(api.get(shore).status()).isEqualTo(200);

    ApiResponse merged =
        post(
            shore + "/merge",
            Map.of("into", "lake-protection-strategy-2031-2036", "reason", "One text."));
    assertThat(merged.status()).as(merged.body()).isEqualTo(201);
    assertThat(merged.header("Location")).isEqualTo(STRATEGY);
    assertThat(api.get(shore).status()).isEqualTo(308);
    JsonNode one = api.get(STRATEGY).json();
    assertThat(
            api.get(STRATEGY + "/evidence?size=100")
                .json()
                .get("content")
                .valueStream()
                .map(quote -> quote.get("article").asString())
                .distinct())
        .containsExactlyInAnyOrder("lake", "shore");
    assertThat(one.get("status").asString()).isEqualTo("adopted");

    // It is remembered while one of them is away.
    editor.withdraw("shore");
    editor.add(
        "shore", "2032-01-01", "The SCO leaders met. Uzbekistan adopted the Shore Care Strategy.");
    assertThat(api.get(shore).status()).isEqualTo(308);

    assertThat(
            post(STRATEGY + "/merge", Map.of("into", "shore-care-strategy", "reason", "x"))
                .status())
        .isEqualTo(400);
    assertThat(delete(shore + "/merge").status()).isEqualTo(204);
    assertThat(everything()).isEqualTo(apart);
    assertThat(delete(shore + "/merge").status()).isEqualTo(404);
  }

  @Test
  void allThatIsDecidedIsAFileThatCanBePutBack() {
    editor.add(
        "shore", "2032-01-01", "The SCO leaders met. Uzbekistan adopted the Shore Care Strategy.");
    String read = everything();
    state("place", "Cholpon-Ata: “the lake”", "since spring");
    rank(claim("status"), "deprecated", null);
    post(
        "/api/v1/documents/lake-protection-strategy-2031-2036/merge",
        Map.of("into", "shore-care-strategy", "reason", "For a test."));
    ApiResponse file = api.get("/api/v1/curation");
    assertThat(file.body()).contains("statements:", "ranks:", "merges:", "by: editor", "lake”");
    String decided = everything();

    assertThat(putCuration("").status()).isEqualTo(400);
    assertThat(putCuration("# nothing\n").status()).isEqualTo(400);
    assertThat(everything()).isEqualTo(decided);
    assertThat(putCuration("{}").status()).isEqualTo(200);
    assertThat(everything()).isEqualTo(read);
    ApiResponse back = putCuration(file.body());
    assertThat(back.status()).as(back.body()).isEqualTo(200);
    assertThat(back.body()).isEqualTo(file.body());
    assertThat(everything()).isEqualTo(decided);
    assertThat(putCuration("{}", "If-Match", "\"other\"").status()).isEqualTo(412);
  }

  @Test
  void whatWasPutRightCanBecomeATest() {
    state("status", "completed", "in force since spring");
    rank(claim("proposedBy"), "deprecated", null);
    JsonNode gold = api.get("/api/v1/articles/lake/gold").json();
    assertThat(gold.get("article").asString()).isEqualTo("lake");
    JsonNode strategy = gold.at("/initiatives/0");
    assertThat(strategy.get("title").toString()).isEqualTo("[\"Lake Protection Strategy\"]");
    assertThat(strategy.get("status").toString()).isEqualTo("[\"completed\"]");
    assertThat(strategy.get("proposedBy").toString()).isEqualTo("[null]");
    assertThat(strategy.get("quote").toString()).contains("in force since spring");
    assertThat(gold.at("/members/0/code").asString()).isEqualTo("UZ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "merges: [{resource: people}] | /merges/0/subject",
        "merges: [{resource: people, subject: a, into: B C}] | /merges/0/into",
        "merges: [null] | /merges/0",
        "merges: [{resource: members, subject: KZ, into: CN}] | /merges/0/resource",
        "merges: [{resource: people, subject: a, into: b, property: role}] | /merges/0/property",
        "merges: [{resource: people, subject: a, into: b}, {resource: people, subject: a, into: c, value: x}] | /merges/1/value",
        "merges: [{resource: people, subject: a, into: b, quote: {article: a, exact: b}}] | /merges/0/quote",
        "merges: [{resource: people, subject: a, into: b, rank: preferred}] | /merges/0/rank",
        "colours: [] | /colours",
        "ranks: [{resource: people, subject: a, property: role, value: x, rank: normal}] | /ranks/0/rank",
        "statements: [{resource: people, subject: a, property: role, value: x}] | /statements/0/quote",
        "statements: [{resource: people, subject: a, property: date, value: x, quote: {article: a, exact: b}}] | /statements/0/value",
        "statements: [{resource: chairmanships, subject: nonsense, property: endsOn, value: '2024', quote: {article: a, exact: b}}] | /statements/0/subject",
        "just words | ''",
      })
  void aFileThatCannotBeTakenIsRefusedWhereItIsWrong(String yaml, String pointer) {
    ApiResponse refused = putCuration(yaml);
    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void eachDecisionIsTakenBackByItselfInEffectOrNot() {
    state("place", "Cholpon-Ata", "since spring");
    rank(claim("status"), "deprecated", null);
    editor.replace("lake", "It rained.");
    JsonNode decisions = api.get(DECISIONS + "?sort=kind").json().get("content");
    assertThat(decisions.valueStream().map(each -> each.get("adrift").asBoolean()))
        .containsExactly(true, true);
    for (JsonNode decision : decisions) {
      String address = DECISIONS + "/" + decision.get("id").asString();
      assertThat(api.send("DELETE", address, BodyPublishers.noBody(), each -> {}).status())
          .isEqualTo(401);
      assertThat(delete(address).status()).isEqualTo(204);
      assertThat(delete(address).status()).isEqualTo(404);
    }
    assertThat(api.get(DECISIONS).json().get("content")).isEmpty();
    editor.replace("lake", PROPOSED);
    JsonNode strategy = api.get(STRATEGY).json();
    assertThat(strategy.get("status").asString()).isEqualTo("proposed");
    assertThat(strategy.get("place").isNull()).isTrue();
  }

  @Test
  void theFieldsThatMayBeStatedAreTold() {
    JsonNode fields = api.get("/api/v1/curation/fields").json().get("fields");
    assertThat(
            fields.valueStream().filter(each -> each.get("property").asString().equals("status")))
        .extracting(each -> each.get("resource").asString() + each.get("values"))
        .containsExactly(
            "members[\"member\",\"observer\",\"partner\"]",
            "initiatives[\"not-agreed\",\"proposed\",\"in-preparation\",\"in-progress\",\"adopted\",\"completed\"]");
    assertThat(fields.toString())
        .contains(
            "{\"resource\":\"meetings\",\"property\":\"body\",\"form\":\"link\",\"values\":[],\"target\":\"organizations\",\"begins\":false}");
  }

  private ApiResponse putCuration(String yaml, String... header) {
    return api.send(
        "PUT",
        "/api/v1/curation",
        BodyPublishers.ofString(yaml),
        request -> {
          EditorClient.authenticate(request.header("Content-Type", "application/yaml"));
          if (header.length == 2) {
            request.header(header[0], header[1]);
          }
        });
  }

  private ApiResponse state(String property, String value, String words) {
    return post(STATEMENTS, body(property, value, words, null));
  }

  private Map<String, Object> body(String property, String value, String words, String subject) {
    int start = PROPOSED.indexOf(words);
    Map<String, Object> body = new HashMap<>();
    body.put("resource", "initiatives");
    body.put("subject", subject == null ? "lake-protection-strategy-2031-2036" : subject);
    body.put("property", property);
    body.put("value", value);
    body.put("article", "lake");
    body.put("start", start);
    body.put("end", start + words.length());
    body.put("exact", words);
    body.put("note", "It says so.");
    return body;
  }

  /** The address of the only statement on a property of the strategy. */
  private String claim(String property) {
    List<JsonNode> claims =
        api.get(STRATEGY + "/statements?article=lake&property=" + property)
            .json()
            .get("content")
            .valueStream()
            .toList();
    assertThat(claims).hasSize(1);
    return STATEMENTS + "/" + claims.get(0).get("id").asString();
  }

  private ApiResponse rank(String claim, String rank, String ifMatch) {
    return api.send(
        "PUT",
        claim + "/rank",
        BodyPublishers.ofString(
            JsonMapper.shared()
                .writeValueAsString(Map.of("rank", rank, "reason", "Another strategy."))),
        request -> {
          EditorClient.authenticate(request.header("Content-Type", "application/json"));
          if (ifMatch != null) {
            request.header("If-Match", ifMatch);
          }
        });
  }

  private ApiResponse post(String path, Map<String, Object> body) {
    return api.send(
        "POST",
        path,
        BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)),
        request -> EditorClient.authenticate(request.header("Content-Type", "application/json")));
  }

  private ApiResponse delete(String path) {
    return api.send("DELETE", path, EditorClient::authenticate);
  }

  /** All that is told, but for who is told it in which order of rows. */
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
      all.append(api.get("/api/v1/%s?format=ndjson".formatted(collection)).body());
    }
    return all
        + api.get("/api/v1/statements?format=ndjson")
            .body()
            .lines()
            .sorted()
            .reduce("", (one, other) -> one + "\n" + other);
  }
}
