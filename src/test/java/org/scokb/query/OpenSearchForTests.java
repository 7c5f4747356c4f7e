package org.scokb.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** An OpenSearch of the tests' own, a cluster of one node in a process of its own. */
public final class OpenSearchForTests implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** It takes a port of these alone. */
  private static final int FIRST_PORT = 9202;

  private static final int LAST_PORT = 9298;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String name = UUID.randomUUID().toString();
  private final Path home;
  private final int port;
  private Process process;

  /**
   * Starts it.
   *
   * @param home where it keeps what it is given, also from one start to the next
   */
  public OpenSearchForTests(Path home) {
    this.home = home;
    this.port =
        IntStream.rangeClosed(FIRST_PORT, LAST_PORT)
            .map(port -> FIRST_PORT + LAST_PORT - port)
            .filter(OpenSearchForTests::isFree)
            .findFirst()
            .orElseThrow();
    this.process = process();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    ready();
  }

  /** As {@code scokb.search.hosts} has it. */
  public String host() {
    return "localhost:" + port;
  }

  public Process running() {
    return process;
  }

  /** Starts it again on what it had. */
  public void restart() {
    close();
    process = process();
    ready();
  }

  /** What it answers. */
  public String send(String method, String path) throws IOException {
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create("http://" + host() + path))
                  .method(method, HttpRequest.BodyPublishers.noBody())
                  .build(),
              BodyHandlers.ofString())
          .body();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private Process process() {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx256m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              Files.readString(Path.of("target", "opensearch.classpath")),
              "org.codelibs.opensearch.runner.OpenSearchRunner",
              "-basePath",
              home.toString(),
              "-numOfNode",
              "1",
              "-baseHttpPort",
              String.valueOf(port - 1),
              "-clusterName",
              name,
              "-moduleTypes",
              String.join(
                  ",",
                  "org.opensearch.analysis.common.CommonAnalysisPlugin",
                  "org.opensearch.index.reindex.ReindexPlugin",
                  "org.opensearch.transport.Netty4Plugin"))
          .redirectErrorStream(true)
          .redirectOutput(home.resolve("log").toFile())
          .start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void ready() {
    Awaitility.await()
        .atMost(PATIENCE)
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(
            () -> {
              if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(home.resolve("log")));
              }
              return send("GET", "/").contains(name)
                  && send("GET", "/_cluster/health?wait_for_status=yellow").contains("status");
            });
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive());
  }
}
