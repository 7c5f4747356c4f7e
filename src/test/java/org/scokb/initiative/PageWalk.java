package org.scokb.initiative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running application for the initiatives page by page, to the last. */
final class PageWalk {

  private static final int SIZE = 100;

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  PageWalk(int port) {
    this.port = port;
  }

  /**
   * Each property that initiatives can be sorted by, both ways, the order of relevance and one of
   * two properties.
   */
  static Stream<String> orders() {
    return Stream.concat(
        Stream.of("id", "title", "type", "status", "period")
            .flatMap(key -> Stream.of("sort=" + key, "sort=" + key + ",desc")),
        Stream.of("q=proposes", "sort=status&sort=title,desc"));
  }

  /** The ids of all pages, in the order that they come in. */
  List<String> ids(String order) {
    List<String> met = new ArrayList<>();
    long pages = 1;
    for (int number = 0; number < pages; number++) {
      JsonNode page = page(order, number);
      pages = page.at("/page/totalPages").asLong();
      page.get("content").forEach(each -> met.add(each.get("id").asString()));
    }
    return met;
  }

  /** One page. */
  JsonNode page(String order, long number) {
    String query = "/api/v1/initiatives?size=%d&page=%d&%s".formatted(SIZE, number, order);
    try {
      HttpResponse<byte[]> response =
          http.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + query)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(query + " answered " + response.statusCode());
      }
      return JsonMapper.shared().readTree(response.body());
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ex);
    }
  }
}
