package org.scokb.initiative;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.scokb.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures over HTTP what a page costs at the beginning, in the middle and at the end of many
 * initiatives, in every order, and that a walk over all pages meets each once: {@code
 * PageWalkBenchmark [INITIATIVES]}.
 */
public final class PageWalkBenchmark {

  private static final int ROUNDS = 30;

  public static void main(String[] args) {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    try (ConfigurableApplicationContext application =
        SpringApplication.run(
            Application.class,
            "--server.port=0",
            "--scokb.index=",
            "--spring.datasource.url=jdbc:h2:mem:benchmark;DB_CLOSE_DELAY=-1")) {
      GeneratedInitiatives.fill(application.getBean(SearchMapping.class), count);
      Integer port = application.getEnvironment().getProperty("local.server.port", Integer.class);
      measure(new PageWalk(port), count);
    }
  }

  private static void measure(PageWalk walk, int count) {
    System.out.printf(
        "%-32s %8s %8s %8s %8s %10s%n", "order", "cold", "first", "middle", "last", "ids met");
    for (String order : PageWalk.orders().toList()) {
      long started = System.nanoTime();
      long pages = walk.page(order, 0).at("/page/totalPages").asLong();
      double cold = (System.nanoTime() - started) / 1e6;
      List<String> met = walk.ids(order);
      boolean once = new HashSet<>(met).size() == met.size() && met.size() >= count;
      System.out.printf(
          "%-32s %6.1fms %6.1fms %6.1fms %6.1fms %10s%n",
          order,
          cold,
          median(walk, order, 0),
          median(walk, order, pages / 2),
          median(walk, order, pages - 1),
          once ? "all, once" : "NOT ONCE");
    }
  }

  private static double median(PageWalk walk, String order, long number) {
    long[] taken = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long started = System.nanoTime();
      walk.page(order, number);
      taken[round] = System.nanoTime() - started;
    }
    Arrays.sort(taken);
    return taken[ROUNDS / 2] / 1e6;
  }
}
