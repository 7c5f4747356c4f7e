package org.scokb.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.scokb.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application as an operator runs it: started on a folder, asked over HTTP, stopped. */
class RunningApplication implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;

  /**
   * Starts it.
   *
   * @param home where the database and the index are kept
   * @param seeds the folder of seeds
   */
  RunningApplication(Path home, Path seeds, String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "--server.port=0";
    arguments[1] = "--scokb.seeds=" + seeds;
    arguments[2] = "--scokb.index=" + home.resolve("index");
    arguments[3] = "--spring.datasource.url=jdbc:h2:file:" + home.resolve("knowledge-base");
    System.arraycopy(more, 0, arguments, 4, more.length);
    context = new SpringApplicationBuilder(Application.class).run(arguments);
  }

  /** What it answers to a GET, whatever the status. */
  String get(String path) {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    try {
      return http.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  JsonNode json(String path) {
    return JsonMapper.shared().readTree(get(path));
  }

  /** How many entities a collection has. */
  long count(String collection) {
    return json("/api/v1/" + collection).at("/page/totalElements").asLong();
  }

  /** Everything that the API tells, but for the revision. */
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
    return all.toString();
  }

  @Override
  public void close() {
    context.close();
  }
}
