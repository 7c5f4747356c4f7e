package org.scokb.extraction;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.scokb.text.PageReader;
import org.scokb.text.Text;
import org.scokb.text.WebPage;

/**
 * Measures how many articles of 800 words a second are read and extracted: {@code
 * ExtractionBenchmark ARTICLE_DIR [THREADS [SECONDS]]}.
 */
public final class ExtractionBenchmark {

  /** Rounds over all articles until the compiler has done its work, however busy the machine is. */
  private static final int WARMING_UP = 20;

  public static void main(String[] args) throws Exception {
    List<String> articles = articles(Path.of(args[0]));
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 10;
    long words = articles.stream().mapToLong(text -> text.split("\\s+").length).sum();
    long started = System.nanoTime();
    RuleExtractor extractor = new RuleExtractor(ReferenceTerms.all());
    System.out.printf("loaded in %d ms%n", (System.nanoTime() - started) / 1_000_000);
    PageReader pages = new PageReader();
    for (int round = 0; round < WARMING_UP; round++) {
      articles.forEach(article -> extractor.extract(pages.read(new Text(article))));
    }
    measure(articles, words, threads, seconds, pages, extractor);
  }

  private static void measure(
      List<String> articles,
      long words,
      int threads,
      int seconds,
      PageReader pages,
      RuleExtractor extractor)
      throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<Long>> rounds = new ArrayList<>();
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long busy = machine.getProcessCpuTime();
    long started = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      rounds.add(
          pool.submit(
              () -> {
                long count = 0;
                while (System.nanoTime() < end) {
                  for (String article : articles) {
                    WebPage page = pages.read(new Text(article));
                    extractor.extract(page);
                  }
                  count++;
                }
                return count;
              }));
    }
    long count = 0;
    for (Future<Long> round : rounds) {
      count += round.get();
    }
    pool.shutdown();
    double elapsed = (System.nanoTime() - started) / 1e9;
    double cpu = (machine.getProcessCpuTime() - busy) / 1e9;
    double read = count * words / 800.0;
    System.out.printf(
        "%.0f articles of 800 words a second with %d threads; %.1f ms of processor time an article%n",
        read / elapsed, threads, cpu * 1000 / read);
  }

  private static List<String> articles(Path directory) throws IOException {
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Files.readString(file));
      }
    }
    return articles;
  }
}
