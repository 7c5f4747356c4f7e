package org.scokb.initiative;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.scokb.Application;
import org.scokb.query.IndexFollower;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures over HTTP, on one connection, what a page of so many initiatives costs: {@code
 * ScaleBenchmark INITIATIVES}. Pages have all sizes, and none is asked for twice, but that each
 * kind is asked for as often before, for two fields alone, until the compiler has done its work.
 */
public final class ScaleBenchmark {

  private static final int SIZES = 100;
  private static final int PAGES = 3;
  private static final int REQUESTS = SIZES * PAGES;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String collection;

  private ScaleBenchmark(int port) {
    this.collection = "http://localhost:" + port + "/api/v1/initiatives?";
  }

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    try (ConfigurableApplicationContext application =
        SpringApplication.run(
            Application.class,
            "--server.port=0",
            "--logging.level.root=warn",
            "--spring.datasource.url=jdbc:h2:mem:benchmark;DB_CLOSE_DELAY=-1")) {
      // What is written is in the index alone: nobody is to hold it against the database.
      application.getBean(IndexFollower.class).close();
      GeneratedInitiatives.fill(application.getBean(SearchMapping.class), count);
      Integer port = application.getEnvironment().getProperty("local.server.port", Integer.class);
      new ScaleBenchmark(port).measure(count);
    }
  }

  /** What is asked, by its name; pages with a minus are counted from the last. */
  private static Map<String, IntFunction<String>> kinds() {
    Map<String, IntFunction<String>> kinds = new LinkedHashMap<>();
    kinds.put("first pages", page -> "page=" + page);
    kinds.put("last pages", page -> "page=-" + page);
    kinds.put("filtered", page -> "status=adopted&page=" + page);
    kinds.put("sorted", page -> "sort=title,desc&page=" + page);
    kinds.put("faceted", page -> "facets=topic,status&page=" + page);
    kinds.put("q", page -> "q=energy+forum&page=" + page);
    return kinds;
  }

  private void measure(int count) throws IOException, InterruptedException {
    for (Map.Entry<String, IntFunction<String>> kind : kinds().entrySet()) {
      ask(kind.getValue(), count, "&fields=id,title");
      long[] taken = ask(kind.getValue(), count, "");
      Arrays.sort(taken);
      System.out.printf(
          "%d initiatives, %s: p50 %.2f ms, p99 %.2f ms%n",
          count, kind.getKey(), taken[REQUESTS / 2] / 1e6, taken[REQUESTS * 99 / 100] / 1e6);
    }
  }

  private long[] ask(IntFunction<String> kind, int count, String also)
      throws IOException, InterruptedException {
    long[] taken = new long[REQUESTS];
    for (int request = 0; request < REQUESTS; request++) {
      int size = 1 + request / PAGES;
      String asked = kind.apply(request % PAGES);
      if (asked.startsWith("page=-")) {
        asked = "page=" + (count / size - 1 - request % PAGES);
      }
      URI address = URI.create(collection + asked + "&size=" + size + also);
      long started = System.nanoTime();
      int status =
          client
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
              .statusCode();
      taken[request] = System.nanoTime() - started;
      if (status != 200) {
        throw new IllegalStateException(address + " was answered with " + status);
      }
    }
    return taken;
  }
}
