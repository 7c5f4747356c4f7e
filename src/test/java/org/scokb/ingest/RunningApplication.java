package org.scokb.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.scokb.Application;
import org.scokb.web.RawHttp;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application as an operator runs it: started on a folder, asked over HTTP, stopped. */
public class RunningApplication implements AutoCloseable {

  private static final String EDITOR = "editor";
  private static final String PASSWORD = "correct horse";

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;

  /**
   * Starts it.
   *
   * @param home where the database and the index are kept
   * @param seeds the folder of seeds
   */
  public RunningApplication(Path home, Path seeds, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--scokb.seeds=" + seeds,
                "--scokb.index=" + home.resolve("index"),
                "--spring.datasource.url=jdbc:h2:file:" + home.resolve("knowledge-base"),
                "--spring.security.user.name=" + EDITOR,
                "--spring.security.user.password=" + PASSWORD));
    // An option that is given twice would have both values.
    for (String each : more) {
      arguments.removeIf(given -> given.startsWith(each.replaceFirst("=.*", "=")));
      arguments.add(each);
    }
    context = new SpringApplicationBuilder(Application.class).run(arguments.toArray(String[]::new));
  }

  /** What it answers to a GET, whatever the status. */
  public String get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).build()).body();
  }

  /** What it tells an editor of its health. */
  JsonNode health() {
    return JsonMapper.shared()
        .readTree(
            send(HttpRequest.newBuilder(uri("/actuator/health"))
                    .header("Authorization", credentials())
                    .build())
                .body());
  }

  private static String credentials() {
    return "Basic " + Base64.getEncoder().encodeToString((EDITOR + ":" + PASSWORD).getBytes(UTF_8));
  }

  /** Has an editor put or delete an article, and tells the status of the answer. */
  public int edit(String method, String article, String text) {
    return send(HttpRequest.newBuilder(uri("/api/v1/articles/" + article))
            .method(method, BodyPublishers.ofString(text))
            .header("Content-Type", "text/plain")
            .header("Authorization", credentials())
            .build())
        .statusCode();
  }

  /** The tag of what it answers to a GET of whoever knows it by another name. */
  String tag(String path) {
    return RawHttp.send(
            port(), "GET " + path + " HTTP/1.1\r\nHost: kb.example\r\nConnection: close\r\n\r\n")
        .header("ETag");
  }

  private int port() {
    return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port() + path);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public JsonNode json(String path) {
    return JsonMapper.shared().readTree(get(path));
  }

  /** How many entities a collection has. */
  long count(String collection) {
    return json("/api/v1/" + collection).at("/page/totalElements").asLong();
  }

  /** Everything that the API tells, but for the revision and the port. */
  String everything() {
    StringBuilder all = new StringBuilder();
    for (String collection :
        new String[] {
          "members",
          "chairmanships",
          "initiatives",
          "meetings",
          "documents",
          "people",
          "organizations",
          "topics",
          "articles"
        }) {
      JsonNode page = json("/api/v1/" + collection + "?size=100");
      all.append(collection).append(page.toPrettyString()).append('\n');
      for (JsonNode entity : page.get("content")) {
        String id = (entity.has("code") ? entity.get("code") : entity.get("id")).asString();
        if (!collection.equals("topics")) {
          all.append(get("/api/v1/%s/%s".formatted(collection, id))).append('\n');
          all.append(get("/api/v1/%s/%s/statements?size=100".formatted(collection, id)))
              .append('\n');
        }
      }
    }
    // Another run listens on another port.
    return all.toString().replaceAll("localhost:\\d+", "localhost");
  }

  @Override
  public void close() {
    context.close();
  }
}
