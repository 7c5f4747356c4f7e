package org.scokb.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.scokb.web.ApiClient;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Following changes, as a front end does. */
@EditorTest
@Timeout(60)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangeStreamIntegrationTests {

  private static final String STREAM = "/api/v1/changes/stream";

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;
  @Autowired private ChangeStream stream;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<InputStream> open = new ArrayList<>();

  @AfterEach
  void leave() throws IOException {
    for (InputStream each : open) {
      each.close();
    }
    editor.withdrawAll();
  }

  @Test
  void whatComesIsToldAsItComes() throws Exception {
    BufferedReader events = follow(STREAM + "?resource=initiatives", request -> {});
    editor.add("one", "2023-07-05", "The SCO leaders met. Uzbekistan proposed the Moon Strategy.");
    assertThat(next(events, "Moon Strategy").get("change").asString()).isEqualTo("created");
    editor.withdraw("one");
    assertThat(next(events, "Moon Strategy").get("change").asString()).isEqualTo("withdrawn");
  }

  @Test
  void whoComesBackIsToldWhatHasComeSince() throws Exception {
    editor.add("one", "2023-07-05", "The SCO leaders met. Uzbekistan proposed the Moon Strategy.");
    long revision = api.get("/api/v1").json().get("revision").asLong();
    editor.add("two", "2023-07-06", "The SCO leaders met. Uzbekistan proposed the Star Strategy.");
    BufferedReader events =
        follow(STREAM, request -> request.header("Last-Event-ID", String.valueOf(revision)));
    JsonNode first = change(events);
    assertThat(first.get("id").asString()).isEqualTo("two");
    assertThat(first.get("revision").asLong()).isEqualTo(revision + 1);
  }

  @Test
  void onlyTheLastChangeOfARevisionHasItsId() throws Exception {
    List<String> lines = new ArrayList<>();
    BufferedReader events = follow(STREAM + "?since=0", request -> {});
    for (String line = events.readLine(); !line.startsWith(":"); line = events.readLine()) {
      lines.add(line);
    }
    long told = lines.stream().filter(line -> line.startsWith("data:")).count();
    assertThat(told)
        .isEqualTo(api.get("/api/v1/changes").json().at("/page/totalElements").asLong());
    JsonNode seed = api.get("/api/v1/changes?resource=articles&size=1").json().at("/content/0");
    int at = lines.indexOf("id:" + seed.get("revision").asLong());
    assertThat(lines.subList(0, at)).noneMatch(("id:" + seed.get("revision").asLong())::equals);
    assertThat(lines.stream().filter(line -> line.startsWith("id:")).distinct().count())
        .isEqualTo(lines.stream().filter(line -> line.startsWith("id:")).count());
  }

  @Test
  void nonsenseIsRefusedBeforeTheStreamBegins() throws Exception {
    assertThat(refusal(STREAM + "?size=5", request -> {})).isEqualTo(400);
    assertThat(refusal(STREAM + "?resource=moons", request -> {})).isEqualTo(400);
    assertThat(refusal(STREAM, request -> request.header("Last-Event-ID", "x"))).isEqualTo(400);
    assertThat(refusal(STREAM, request -> request.header("Accept", "image/png"))).isEqualTo(406);
    assertThat(api.send("HEAD", STREAM, request -> {}).status()).isEqualTo(200);
    assertThat(api.send("POST", STREAM, request -> {}).status()).isEqualTo(405);
  }

  /** Those that don't read what they are told fill the buffers between. */
  @Test
  void whoReadsSlowlyDelaysNoOne() throws Exception {
    try (Socket slow = new Socket("localhost", api.port())) {
      slow.setReceiveBufferSize(1024);
      slow.getOutputStream()
          .write(
              "GET %s?since=0 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                  .formatted(STREAM)
                  .getBytes(StandardCharsets.US_ASCII));
      BufferedReader events = follow(STREAM + "?resource=initiatives", request -> {});
      editor.add(
          "one", "2023-07-05", "The SCO leaders met. Uzbekistan proposed the Moon Strategy.");
      assertThat(next(events, "Moon Strategy").get("change").asString()).isEqualTo("created");
    }
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void moreThanAHundredAreAskedToComeBackLaterAndAllEndWithTheApplication() throws Exception {
    HttpResponse<InputStream> response = send(STREAM, request -> {});
    while (response.statusCode() == 200) {
      assertThat(open.size()).isLessThanOrEqualTo(100);
      response = send(STREAM, request -> {});
    }
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).hasValue("60");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(api.get("/api/v1").status()).isEqualTo(200);
    stream.close();
    for (InputStream each : open) {
      assertThat(new String(each.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("data:");
    }
    assertThat(refusal(STREAM, request -> {})).isEqualTo(503);
  }

  private BufferedReader follow(String path, Consumer<HttpRequest.Builder> more) throws Exception {
    HttpResponse<InputStream> response = send(path, more);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
  }

  private int refusal(String path, Consumer<HttpRequest.Builder> more) throws Exception {
    return send(path, more).statusCode();
  }

  private HttpResponse<InputStream> send(String path, Consumer<HttpRequest.Builder> more)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + api.port() + path));
    more.accept(request);
    HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
    open.add(response.body());
    return response;
  }

  /** The next change of what is called so. */
  private static JsonNode next(BufferedReader events, String title) throws IOException {
    JsonNode change = change(events);
    while (!change.get("title").asString().equals(title)) {
      change = change(events);
    }
    return change;
  }

  private static JsonNode change(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("data:")) {
      line = events.readLine();
    }
    assertThat(line).as("the stream goes on").isNotNull();
    return JsonMapper.shared().readTree(line.substring("data:".length()));
  }
}
