package org.scokb.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.awaitility.Awaitility;
import org.scokb.Application;

/** The application in a process of its own, which may end. */
public class ForkedApplication implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path log;
  private final int port;
  private final Process process;

  /**
   * Starts it, with the editor {@code editor} whose password is {@code secret}.
   *
   * @param home where the database, the index and the log are kept
   * @param jvm an option for the JVM
   */
  public ForkedApplication(Path home, String jvm, String... arguments) throws IOException {
    this(List.of(), home, jvm, arguments);
  }

  private ForkedApplication(List<String> before, Path home, String jvm, String... arguments)
      throws IOException {
    log = home.resolve("log");
    port = freePort();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                jvm,
                "-cp",
                System.getProperty(
                    "surefire.real.class.path", System.getProperty("java.class.path")),
                Application.class.getName(),
                "--server.port=" + port,
                "--scokb.index=" + home.resolve("index"),
                "--spring.datasource.url=jdbc:h2:file:"
                    + home.resolve("knowledge-base")
                    + ";RETENTION_TIME=0;DB_CLOSE_ON_EXIT=FALSE",
                "--spring.security.user.name=editor",
                "--spring.security.user.password=secret"));
    command.addAll(0, before);
    // An option that is given twice would have both values.
    for (String argument : arguments) {
      command.removeIf(each -> each.startsWith(argument.replaceFirst("=.*", "=")));
      command.add(argument);
    }
    process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /**
   * Starts it where no file can grow beyond a size, as if the disk were full.
   *
   * @param kilobytes that size
   */
  public static ForkedApplication withoutRoom(int kilobytes, Path home, String... arguments)
      throws IOException {
    String limit = "ulimit -f %d && exec \"$@\"".formatted(kilobytes);
    return new ForkedApplication(
        List.of("bash", "-c", limit, "limited"), home, "-Xmx512m", arguments);
  }

  public Process process() {
    return process;
  }

  public int port() {
    return port;
  }

  /** What it has told so far. */
  public String log() throws IOException {
    return Files.readString(log);
  }

  /** Waits until it has read its seeds. */
  public ForkedApplication ready() {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () -> {
              if (!process.isAlive()) {
                throw new IllegalStateException("It has ended: " + log());
              }
              return status("/actuator/health/readiness") == 200;
            });
    return this;
  }

  /** The status of the answer to a GET; 0 where there is none. */
  public int status(String path) {
    try {
      return send(HttpRequest.newBuilder(uri(path)).build()).statusCode();
    } catch (IOException none) {
      return 0;
    }
  }

  /** Has the editor send an article. */
  public HttpResponse<String> post(String text) throws IOException {
    String credentials =
        Base64.getEncoder().encodeToString("editor:secret".getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(uri("/api/v1/articles"))
            .header("Authorization", "Basic " + credentials)
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(text))
            .build());
  }

  /** What it answers to a GET. */
  public HttpResponse<String> get(String path) throws IOException {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive());
  }
}
