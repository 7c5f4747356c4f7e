package org.scokb.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Nobody can tell an answer that was ready from one that was made. */
@EditorTest
@TestPropertySource(properties = "scokb.trusted-proxies=127.0.0.1")
class ReadyAnswersIntegrationTests {

  /** Credentials, right or wrong, have an answer be made: it isn't kept, and none that is given. */
  private static final Consumer<HttpRequest.Builder> MADE =
      request -> request.header("Authorization", "Basic bm9ib2R5Om5vdGhpbmc=");

  /** Problems tell the trace that they belong to. */
  private static final Consumer<HttpRequest.Builder> TRACED =
      request ->
          request.header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

  private static final List<Consumer<HttpRequest.Builder>> KINDS =
      List.of(
          request -> {},
          request -> request.header("Accept-Encoding", "gzip"),
          request -> request.header("Origin", "https://elsewhere.example"),
          request -> request.header("Accept", "application/ld+json, */*;q=0.1"));

  /** They tell when they were made. */
  private static final Set<String> TIMED = Set.of("/api/v1/verification", "/api/v1/export");

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;
  @Autowired private MeterRegistry meters;

  @Test
  void eachOperationAnswersAlikeInHeadersAndBody() {
    List<String> addresses = new ArrayList<>(api.contract().gets().keySet());
    addresses.addAll(
        List.of(
            "/api/v1/initiatives?format=csv",
            "/api/v1/initiatives?format=ndjson",
            "/api/v1/members/KZ?format=jsonld",
            "/v3/api-docs",
            "/api/v1/nothing",
            "/api/v1/members/nobody",
            "/api/v1/members?size=0"));
    for (String address : addresses) {
      for (Consumer<HttpRequest.Builder> kind : KINDS) {
        alike(address, kind);
        String tag = api.send("GET", address, kind).header("ETag");
        alike(address, kind.andThen(request -> request.header("If-None-Match", tag + ", \"x\"")));
      }
    }
  }

  private void alike(String address, Consumer<HttpRequest.Builder> some) {
    Consumer<HttpRequest.Builder> kind = some.andThen(TRACED);
    ApiResponse made = api.send("GET", address, kind.andThen(MADE));
    for (String time : List.of("first", "second")) {
      ApiResponse given = api.send("GET", address, kind);
      String what = "%s, asked for the %s time".formatted(address, time);
      assertThat(given.status()).as(what).isEqualTo(made.status());
      assertThat(headers(given)).as(what).isEqualTo(headers(made));
      if (!TIMED.contains(address)) {
        assertThat(given.body()).as(what).isEqualTo(made.body());
      }
    }
  }

  /** Names in lower case, with their values; what is about the connection is left out. */
  private static Map<String, Set<String>> headers(ApiResponse response) {
    Map<String, Set<String>> headers = new TreeMap<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), Set.copyOf(values)));
    headers
        .keySet()
        .removeAll(
            Set.of("date", "content-length", "transfer-encoding", "connection", "keep-alive"));
    headers.computeIfPresent("vary", (name, all) -> Set.copyOf(response.listed("Vary").toList()));
    return headers;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/initiatives",
        "/api/v1/members/KZ",
        "/api/v1/articles/kazakhstan-as-chair-of-the-sco"
      })
  void headIsAnsweredLikeGet(String address) {
    ApiResponse get = api.get(address);
    ApiResponse head = api.send("HEAD", address, request -> {});

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(headers(head)).isEqualTo(headers(get));
  }

  @Test
  void anAddressIsOfTheServerThatItWasAskedOf() {
    String here = api.get("/api/v1/initiatives").header("Link");
    String there = api.get("/api/v1/initiatives", "X-Forwarded-Host", "kb.example").header("Link");

    assertThat(here).contains("http://localhost:");
    assertThat(there).contains("kb.example").doesNotContain("localhost");
  }

  @Test
  void theFormatThatOneClientAsksForInALaterLineIsNotGivenToOthers() {
    String address = "/api/v1/initiatives?size=17";
    ApiResponse csv =
        api.send(
            "GET",
            address,
            request -> request.header("Accept", "*/*").header("Accept", "text/csv"));

    assertThat(csv.mediaType()).isEqualTo("text/csv");
    assertThat(api.get(address, "Accept", "*/*").mediaType()).isEqualTo("application/json");
  }

  @Test
  void whatNobodyIsToStoreIsMadeEachTime() {
    String tag = api.get("/api/v1/curation").header("ETag");
    double ready = ready();
    for (int time = 0; time < 2; time++) {
      ApiResponse file = api.get("/api/v1/curation");
      assertThat(file.status()).isEqualTo(200);
      assertThat(file.header("Cache-Control")).isEqualTo("no-store");
      assertThat(api.get("/api/v1/curation", "If-None-Match", tag).status()).isEqualTo(304);
    }
    assertThat(ready()).isEqualTo(ready);
  }

  private double ready() {
    return meters.get("scokb.answers.ready").functionCounter().count();
  }

  @Test
  void whatIsRefusedIsRefusedEachTime() {
    for (int time = 0; time < 2; time++) {
      assertThat(api.get("/api/v1/initiatives?topik=x").status()).isEqualTo(400);
      assertThat(api.get("/api/v1/initiatives", "Accept", "image/png").status()).isEqualTo(406);
      assertThat(api.send("DELETE", "/api/v1/articles/x", request -> {}).status()).isEqualTo(401);
    }
  }

  @Test
  void manyWhoAskAtOnceForWhatNobodyHasAskedAreAnsweredAlike() throws Exception {
    editor.add("asked-at-once", "2022-01-05", "India chaired the SCO in 2022-2023.");
    List<Callable<String>> asked = new ArrayList<>();
    for (int number = 0; number < 64; number++) {
      asked.add(() -> api.get("/api/v1/search?q=india&size=50").body());
    }
    ExecutorService threads = Executors.newFixedThreadPool(asked.size());
    List<String> answers = new ArrayList<>();
    for (Future<String> answer : threads.invokeAll(asked)) {
      answers.add(answer.get());
    }
    threads.shutdown();
    editor.withdrawAll();

    assertThat(answers).hasSize(64).containsOnly(answers.get(0));
    assertThat(answers.get(0)).contains("asked-at-once");
  }
}
