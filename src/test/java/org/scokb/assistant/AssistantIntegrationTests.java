package org.scokb.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import tools.jackson.databind.json.JsonMapper;

/** What an assistant gets, asked by the protocol's own client. */
@ApiTest
class AssistantIntegrationTests {

  private static final String CHAIR = "kz-2023-2024";
  private static final String STRATEGY = "anti-drug-strategy-2024-2029";
  private static final String ARTICLE = "kazakhstan-as-chair-of-the-sco";

  /** Of four characters each, as a rule of thumb for English has it. */
  private static final int TOKENS = 2000;

  @Autowired private ApiClient api;
  private McpSyncClient client;

  @BeforeEach
  void connect() {
    client =
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder("http://localhost:" + api.port()).build())
            .build();
    client.initialize();
  }

  @AfterEach
  void leave() {
    client.close();
  }

  @Test
  void theToolsOnlyReadAndSayWhatTheyTakeAndAnswer() {
    List<Tool> tools = client.listTools().tools();
    assertThat(tools.stream().map(Tool::name))
        .containsExactlyInAnyOrder(
            "search",
            "list_initiatives",
            "get_entity",
            "get_evidence",
            "scorecard",
            "compare_chairmanships",
            "find_quote");
    assertThat(tools)
        .allSatisfy(
            tool -> {
              assertThat(tool.annotations().readOnlyHint()).isTrue();
              assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
              assertThat(tool.outputSchema()).containsKey("properties");
            });
  }

  static Stream<CallToolRequest> questionsOnOneChair() {
    return Stream.of(
        call("scorecard", Map.of("chairmanship", CHAIR)),
        call("list_initiatives", Map.of("chairmanship", CHAIR)),
        call("compare_chairmanships", Map.of("one", CHAIR, "other", "uz-2021-2022")),
        call("search", Map.of("q", "Kazakhstan", "chairmanship", CHAIR)),
        call("get_entity", Map.of("resource", "chairmanships", "id", CHAIR)),
        call("get_entity", Map.of("resource", "initiatives", "id", STRATEGY)),
        call("get_evidence", Map.of("resource", "chairmanships", "id", CHAIR)),
        call("get_evidence", Map.of("resource", "chairmanships", "id", CHAIR, "page", 1.0)),
        call("find_quote", Map.of("exact", "Kazakhstan")));
  }

  @ParameterizedTest
  @MethodSource("questionsOnOneChair")
  void anAnswerOnOneChairIsShort(CallToolRequest question) {
    CallToolResult answer = client.callTool(question);
    assertThat(answer.isError()).as(text(answer)).isFalse();
    assertThat(text(answer).length() / 4).isLessThan(TOKENS);
    assertThat(json(answer)).isEqualTo(JsonMapper.shared().readTree(text(answer)));
  }

  @Test
  void everyInitiativeHasAQuoteAndAPlaceToSeeIt() {
    JsonNode answer = ask("list_initiatives", Map.of("chairmanship", CHAIR, "limit", 20));
    JsonNode page = api.get("/api/v1/initiatives?size=100&chairmanship=" + CHAIR).json();
    assertThat(answer.get("total").asLong()).isEqualTo(page.at("/page/totalElements").asLong());
    assertThat(answer.get("initiatives")).hasSize((int) answer.get("total").asLong());
    for (JsonNode initiative : answer.get("initiatives")) {
      assertThat(shown(initiative.get("url").asString())).isEqualTo(200);
      assertThat(initiative.at("/quote/url").asString())
          .contains("/articles/" + ARTICLE + "?quote=");
      assertThat(shown(initiative.at("/quote/url").asString())).isEqualTo(200);
    }
    assertThat(answer.get("nextPage").isNull()).isTrue();
    assertThat(ask("list_initiatives", Map.of("limit", 1, "page", 1)).get("nextPage").asInt())
        .isEqualTo(2);
  }

  @Test
  void aScorecardCountsWhatTheApiCounts() {
    JsonNode card = api.get("/api/v1/chairmanships/%s/scorecard".formatted(CHAIR)).json();
    JsonNode answer = ask("scorecard", Map.of("chairmanship", CHAIR));
    assertThat(answer.get("initiatives")).isEqualTo(card.get("initiatives"));
    JsonNode most = card.at("/byStatus/0");
    assertThat(answer.get("byStatus").get(most.get("value").asString()))
        .isEqualTo(most.get("count"));
    assertThat(answer.get("priorities")).isEqualTo(card.get("priorities"));
    assertThat(
            ask("compare_chairmanships", Map.of("one", CHAIR, "other", "uz-2021-2022")).at("/one"))
        .hasToString(without(answer, "firstSteps").toString());
  }

  @Test
  void wordsAreFoundInTheArticlesWithWhatRestsOnThem() {
    JsonNode places = ask("find_quote", Map.of("exact", "Anti-Drug Strategy")).get("places");
    JsonNode known =
        api.get("/api/v1/articles/%s/quotes?exact=Anti-Drug%%20Strategy".formatted(ARTICLE)).json();
    assertThat(places).hasSize(known.get("content").size());
    assertThat(places.get(0).get("facts")).isEqualTo(known.at("/content/0/facts"));
    assertThat(ask("find_quote", Map.of("exact", "no such words")).get("places")).isEmpty();
  }

  @Test
  void theEvidenceHasEveryClaim() {
    JsonNode evidence =
        ask(
            "get_evidence",
            Map.of("resource", "initiatives", "id", STRATEGY, "property", "status"));
    JsonNode claims =
        api.get("/api/v1/initiatives/%s/statements?property=status".formatted(STRATEGY)).json();
    assertThat(evidence.get("total").asLong()).isEqualTo(claims.at("/page/totalElements").asLong());
    assertThat(evidence.at("/claims/0/quote/exact"))
        .isEqualTo(claims.at("/content/0/evidence/exact"));
    assertThat(evidence.at("/claims/0/assertedOn")).isEqualTo(claims.at("/content/0/assertedOn"));
    assertThat(evidence.get("nextPage").isNull()).isTrue();
    assertThat(
            ask("get_evidence", Map.of("resource", "chairmanships", "id", CHAIR)).get("nextPage"))
        .hasToString("1");
  }

  @Test
  void anythingIsFoundByWords() {
    JsonNode found = ask("search", Map.of("q", "antidrug strategie", "limit", 3));
    assertThat(found.at("/results/0/title").asString()).isEqualTo("Anti-Drug Strategy");
    assertThat(shown(found.at("/results/0/url").asString())).isEqualTo(200);
    JsonNode sentence =
        ask("search", Map.of("q", "\"handling of conflicts\"")).at("/results/0/quote");
    assertThat(sentence.get("article").asString()).isEqualTo(ARTICLE);
    assertThat(sentence.get("exact").asString()).contains("democratic handling of conflicts");
  }

  static Stream<CallToolRequest> mistakes() {
    return Stream.of(
        call("scorecard", Map.of("chairmanship", "xx-1900-1901")),
        call("scorecard", Map.of()),
        call("list_initiatives", Map.of("topic", "moons")),
        call("list_initiatives", Map.of("topik", "security")),
        call("list_initiatives", Map.of("limit", 1000)),
        call("get_entity", Map.of("resource", "moons", "id", "x")),
        call("get_entity", Map.of("resource", "initiatives", "id", "../../../etc")),
        call("find_quote", Map.of("exact", "x", "article", "none")),
        call("search", Map.of("q", " ")));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsAnsweredWithWhatIsTakenInstead(CallToolRequest mistake) {
    CallToolResult answer = client.callTool(mistake);
    assertThat(answer.isError()).isTrue();
    assertThat(text(answer)).isNotBlank().doesNotContain("Exception", "org.scokb");
  }

  @Test
  void textsAndVocabulariesCanBeRead() {
    String text = read("scokb://articles/" + ARTICLE);
    assertThat(text)
        .isEqualTo(api.get("/api/v1/articles/" + ARTICLE).json().get("text").asString());
    assertThat(read("scokb://vocabularies/topics")).contains("security: Security");
    assertThat(client.listResources().resources()).hasSize(4);
    assertThat(client.listResourceTemplates().resourceTemplates()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE"})
  void otherMethodsAreRefusedAsEverywhere(String method) {
    ApiResponse refusal =
        api.send(
            method,
            "/mcp",
            request -> request.header("Accept", "text/event-stream, application/json"));
    assertThat(refusal.status()).isEqualTo(405);
    assertThat(refusal.header("Allow")).contains("POST");
    assertThat(refusal.mediaType()).isEqualTo("application/problem+json");
  }

  @Test
  void pagesOfAnyOriginMayAskAndNobodyMayAskTooMuch() {
    ApiResponse preflight =
        api.send(
            "OPTIONS",
            "/mcp",
            request ->
                request
                    .header("Origin", "https://elsewhere.test")
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "content-type,mcp-protocol-version"));
    assertThat(preflight.status()).isEqualTo(200);
    assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
    ApiResponse large = post("{\"jsonrpc\": \"2.0\", \"id\": \"" + "x".repeat(70_000) + "\"}");
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.mediaType()).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [{"jsonrpc":"2.0","id":1,"method":"ping"}]                                    | Batches aren't taken
          {"jsonrpc":"2.0",                                                             | -32700
          {"jsonrpc":"2.0","id":1}                                                      | -32600
          {"jsonrpc":"1.0","id":1,"method":"ping"}                                      | -32600
          {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"moons"}}      | Tool not found: moons
          {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_entity","arguments":{"resource":"initiatives","id":"moon"}}} | There is no 'moon' in initiatives; the tool search, with resource initiatives, finds what there is.
          {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-03-26","capabilities":{},"clientInfo":{"name":"x","version":"1"}}} | "protocolVersion":"2025-11-25"
          """)
  void whatIsRefusedIsCalledByItsName(String message, String told) {
    assertThat(post(message).body()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "[]",
        "{}",
        "null",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":[]}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/read\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"none\"}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":{\"q\":[1]}}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"nothing\"}"
      })
  void nonsenseIsNoFailureOfTheServer(String body) {
    ApiResponse answer = post(body);
    assertThat(answer.status()).as(answer.body()).isLessThan(500);
    assertThat(answer.body())
        .contains("\"jsonrpc\":\"2.0\"")
        .doesNotContain("scokb", "Exception", "stackTrace", "-32603", "is null");
  }

  @Test
  void aModelIsToldWhereToBegin() {
    ApiResponse llms = api.get("/llms.txt");
    assertThat(llms.mediaType()).isEqualTo("text/plain");
    assertThat(llms.body()).startsWith("# SCO chairmanship knowledge base");
    assertThat(llms.header("ETag")).isNotBlank();
    String server = "http://localhost:" + api.port();
    List<String> links =
        java.util.regex.Pattern.compile("]\\((.*?)\\)")
            .matcher(llms.body())
            .results()
            .map(link -> link.group(1))
            .filter(link -> !link.endsWith("/mcp") && !link.endsWith("/export"))
            .toList();
    assertThat(links)
        .hasSizeGreaterThan(6)
        .allSatisfy(
            link -> {
              assertThat(link).startsWith(server);
              assertThat(api.get(link.substring(server.length())).status()).isEqualTo(200);
            });
  }

  private ApiResponse post(String body) {
    return api.send(
        "POST",
        "/mcp",
        BodyPublishers.ofString(body),
        request ->
            request
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream"));
  }

  private static CallToolRequest call(String tool, Map<String, Object> arguments) {
    return CallToolRequest.builder(tool).arguments(arguments).build();
  }

  private JsonNode ask(String tool, Map<String, Object> arguments) {
    CallToolResult answer = client.callTool(call(tool, arguments));
    assertThat(answer.isError()).as(text(answer)).isFalse();
    return json(answer);
  }

  private static JsonNode json(CallToolResult answer) {
    return JsonMapper.shared().valueToTree(answer.structuredContent());
  }

  private static String text(CallToolResult answer) {
    return ((TextContent) answer.content().get(0)).text();
  }

  private String read(String uri) {
    return ((TextResourceContents)
            client.readResource(ReadResourceRequest.builder(uri).build()).contents().get(0))
        .text();
  }

  private int shown(String url) {
    return api.get(url.replaceFirst("http://localhost:\\d+", "")).status();
  }

  private static JsonNode without(JsonNode node, String field) {
    return ((tools.jackson.databind.node.ObjectNode) node.deepCopy()).without(field);
  }
}
