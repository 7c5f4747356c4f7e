package org.scokb.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** Two editors change what four readers look at: a tag names one body, and no reader goes back. */
@EditorTest
@DirtiesContext
@Import(OneRevisionIntegrationTests.SmallBuffers.class)
class OneRevisionIntegrationTests {

  private static final List<String> ADDRESSES =
      List.of(
          "/api/v1",
          "/api/v1/initiatives?facets=topic,status&size=100",
          "/api/v1/initiatives?format=csv",
          "/api/v1/initiatives?format=ndjson",
          "/api/v1/initiatives?q=programme",
          "/api/v1/search?q=green",
          "/api/v1/topics",
          "/api/v1/articles?size=100",
          "/api/v1/changes?size=100",
          "/api/v1/chairmanships",
          "/api/v1/chairmanships?current=true",
          "/api/v1/chairmanships/uz-2021-2022",
          "/api/v1/chairmanships/uz-2021-2022/scorecard",
          "/api/v1/members/UZ",
          "/api/v1/members/UZ?format=jsonld",
          "/api/v1/members/UZ/statements?size=100",
          "/api/v1/articles/kazakhstan-as-chair-of-the-sco?format=jsonld",
          "/api/v1/articles/kazakhstan-as-chair-of-the-sco/statements",
          "/api/v1/articles/kazakhstan-as-chair-of-the-sco/annotations");

  private static final Pattern REVISION = Pattern.compile("W/\"(\\d+)-.*");

  private static final String STRATEGY = "initiatives/lake-protection-strategy-2031-2036";
  private static final int ROUNDS = 1000;

  private static final int EDITORS = 2;
  private static final int EDITS = 20;
  private static final int READERS = 4;
  private static final int READS = 300;

  /** What a client doesn't take isn't taken by the server's sockets either. */
  @TestConfiguration
  static class SmallBuffers {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
      return factory ->
          factory.addConnectorCustomizers(
              connector -> connector.setProperty("socket.txBufSize", "8192"));
    }
  }

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;

  private final Map<String, String> bodies = new ConcurrentHashMap<>();
  private final AtomicInteger editing = new AtomicInteger(EDITORS);

  @Test
  void aTagNamesOneBodyAndNoReaderGoesBackInTime() throws Exception {
    List<Callable<Void>> all = new ArrayList<>();
    for (int number = 0; number < EDITORS; number++) {
      String name = "edited-" + number;
      all.add(() -> edit(name));
    }
    for (int number = 0; number < READERS; number++) {
      Random random = new Random(number);
      all.add(() -> read(random));
    }
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    for (Future<Void> done : threads.invokeAll(all)) {
      done.get();
    }
    threads.shutdown();

    assertThat(bodies).as("revisions were read").hasSizeGreaterThan(ADDRESSES.size() + EDITS);
  }

  /** More is read than is sent at once, and what is read later has gone by then. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "statements",
        STRATEGY + "/statements",
        STRATEGY + "/evidence",
        "members/KZ/statements",
        "members/KZ/evidence"
      })
  void aWholeThatIsTakenSlowlyIsOfTheRevisionOfItsTag(String path) throws IOException {
    addRounds();
    String address = "/api/v1/" + path + "?format=ndjson";
    ApiResponse whole = api.get(address);
    assertThat(whole.body().lines()).hasSizeGreaterThan(ROUNDS);
    try (Socket slow = begin(address)) {
      editor.withdraw("rounds");

      String answer = new String(slow.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer).contains("ETag: " + whole.header("ETag"));
      assertThat(answer.split("\r\n\r\n", 2)[1]).isEqualTo(whole.body());
    }
  }

  @Test
  void whoTakesWholesSlowlyKeepsOthersFromNothingElse() throws IOException {
    addRounds();
    String address = "/api/v1/statements?format=csv";
    List<Socket> slow = new ArrayList<>();
    for (int taker = 0; taker < 4; taker++) {
      slow.add(begin(address));
    }

    ApiResponse refused = api.get(address);
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.header("Retry-After")).isEqualTo("30");
    assertThat(api.get("/api/v1/statements").status()).isEqualTo(200);
    assertThat(api.get("/api/v1/members?format=csv").status()).isEqualTo(200);

    for (Socket taker : slow) {
      taker.close();
    }
    Awaitility.await().until(() -> api.get(address).status() == 200);
    editor.withdraw("rounds");
  }

  private void addRounds() {
    editor.add(
        "rounds",
        "2024-01-01",
        IntStream.rangeClosed(0, ROUNDS)
            .mapToObj(
                " At round %d of the talks in Astana, Kazakhstan proposed the Lake Protection Strategy for 2031-2036."
                    ::formatted)
            .collect(
                Collectors.joining(
                    "", "Kazakhstan holds the chairmanship of the SCO in 2023-2024.", "")));
  }

  /** Asks for something, and takes no more of it than its first byte. */
  private Socket begin(String address) throws IOException {
    Socket slow = new Socket();
    slow.setReceiveBufferSize(1024);
    slow.connect(new InetSocketAddress("localhost", api.port()));
    slow.getOutputStream()
        .write(
            "GET %s HTTP/1.0\r\nHost: localhost:%d\r\n\r\n"
                .formatted(address, api.port())
                .getBytes(UTF_8));
    assertThat(slow.getInputStream().read()).isEqualTo('H');
    return slow;
  }

  private Void edit(String id) {
    for (int number = 0; number < EDITS; number++) {
      editor.replace(
          id,
          """
          Uzbekistan and a green SCO

          Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. President \
          Shavkat Mirziyoyev proposed to adopt the Programme of Green Cooperation %d for 2022-2026.
          """
              .formatted(number));
      assertThat(api.get("/api/v1/initiatives?q=%22cooperation+" + number + "%22").body())
          .as("what was acknowledged is seen")
          .contains("Green Cooperation " + number);
    }
    editing.decrementAndGet();
    return null;
  }

  private Void read(Random random) {
    Map<String, Long> met = new ConcurrentHashMap<>();
    for (int read = 0; read < READS || editing.get() > 0; read++) {
      String address = ADDRESSES.get(random.nextInt(ADDRESSES.size()));
      ApiResponse answer = api.get(address);
      if (answer.status() == 404) {
        continue;
      }
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
      String tag = answer.header("ETag");
      Matcher revision = REVISION.matcher(tag);
      assertThat(revision.matches()).as("%s has the tag %s", address, tag).isTrue();
      long now = Long.parseLong(revision.group(1));
      assertThat(now).as(address).isGreaterThanOrEqualTo(met.getOrDefault(address, 0L));
      met.put(address, now);
      String before = bodies.putIfAbsent(tag, answer.body());
      assertThat(answer.body())
          .as(address + " " + tag)
          .isEqualTo(before == null ? answer.body() : before);
    }
    return null;
  }
}
