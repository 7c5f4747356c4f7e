package org.scokb.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scokb.database.PostgresqlForTests;
import org.scokb.query.OpenSearchForTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three processes that start at once on one empty database are one knowledge base. */
class ReplicasIntegrationTests {

  private static final Path SEED = Path.of("seeds", "kazakhstan-as-chair-of-the-sco.txt");
  private static final String TEXT =
      "Uzbekistan proposed the %s Protection Strategy for 2024-2029 to the SCO.";

  private final List<ForkedApplication> replicas = new ArrayList<>();
  @TempDir Path home;

  @AfterEach
  void end() {
    replicas.forEach(ForkedApplication::close);
  }

  @Test
  void whatIsWrittenThroughOneIsReadThroughAllAndOneThatDiesCatchesUp() throws Exception {
    areOneKnowledgeBase();
  }

  @Test
  void soAreThoseThatShareAnIndex() throws Exception {
    try (OpenSearchForTests cluster =
        new OpenSearchForTests(Files.createDirectory(home.resolve("opensearch")))) {
      areOneKnowledgeBase("--scokb.search.hosts=" + cluster.host());

      ForkedApplication writer = replicas.remove(0);
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () ->
                  assertThatThrownBy(
                      () -> {
                        for (int number = 0; ; number++) {
                          writer.post(TEXT.formatted("Pond " + number));
                        }
                      }));
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> found(replicas.get(0), "pond") > 0);
      writer.close();
      writing.join();
      assertThat(replicas.get(0).post(TEXT.formatted("Canyon")).statusCode()).isEqualTo(201);
      allSee("canyon", replicas);
      assertThat(cluster.send("GET", "/_cat/indices/scokb-*-initiatives-*?h=docs.count").lines())
          .as("one index for all")
          .hasSize(1);
    }
  }

  private void areOneKnowledgeBase(String... settings) throws Exception {
    Path seeds = Files.createDirectory(home.resolve("seeds"));
    Files.copy(SEED, seeds.resolve(SEED.getFileName()));
    String database = PostgresqlForTests.url();
    for (int number = 0; number < 3; number++) {
      replicas.add(start(number, database, seeds, settings));
    }
    for (ForkedApplication replica : replicas) {
      replica.ready();
    }
    assertThat(replicas)
        .as("the seeds are read once")
        .allSatisfy(replica -> assertThat(revision(replica)).isEqualTo(2));

    assertThat(replicas.get(0).post(TEXT.formatted("Lake")).statusCode()).isEqualTo(201);
    allSee("lake", replicas);

    ForkedApplication killed = replicas.remove(0);
    killed.close();
    assertThat(replicas.get(0).post(TEXT.formatted("River")).statusCode()).isEqualTo(201);
    allSee("river", replicas);

    replicas.add(start(0, database, seeds, settings).ready());
    allSee("river", replicas);
    assertThat(replicas).allSatisfy(replica -> assertThat(revision(replica)).isEqualTo(4));
    assertThat(replicas)
        .allSatisfy(
            replica ->
                assertThat(replica.get("/api/v1/verification").body()).contains("\"inexact\":[]"));
  }

  private ForkedApplication start(int number, String database, Path seeds, String... settings)
      throws IOException {
    return new ForkedApplication(
        Files.createDirectories(home.resolve("replica-" + number)),
        "-Xmx400m",
        Stream.concat(
                Stream.of(
                    "--spring.datasource.url=" + database,
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=",
                    "--scokb.seeds=" + seeds),
                Stream.of(settings))
            .toArray(String[]::new));
  }

  /** Soon, in lists, among the values of a facet and in what was given before. */
  private static void allSee(String strategy, List<ForkedApplication> replicas) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(replicas)
                    .allSatisfy(replica -> assertThat(found(replica, strategy)).isEqualTo(1)));
  }

  private static int found(ForkedApplication replica, String strategy) throws IOException {
    return json(replica, "/api/v1/initiatives?facets=type&q=" + strategy)
        .at("/page/totalElements")
        .asInt(0);
  }

  private static long revision(ForkedApplication replica) throws IOException {
    return json(replica, "/api/v1").get("revision").asLong();
  }

  private static JsonNode json(ForkedApplication replica, String path) throws IOException {
    return JsonMapper.shared().readTree(replica.get(path).body());
  }
}
