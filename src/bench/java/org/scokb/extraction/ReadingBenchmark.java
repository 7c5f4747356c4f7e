package org.scokb.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.scokb.text.PageReader;
import org.scokb.text.Text;

/** One article after another of the test corpus: into a page, and from that to facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

  private final PageReader reader = new PageReader();
  private final RuleExtractor extractor = new RuleExtractor(ReferenceTerms.all());
  private final List<String> articles = new ArrayList<>();
  private int at;

  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/corpus/articles"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Files.readString(file));
      }
    }
  }

  private Text next() {
    at = (at + 1) % articles.size();
    return new Text(articles.get(at));
  }

  @Benchmark
  public Object page() {
    return reader.read(next());
  }

  @Benchmark
  public Object facts() {
    return extractor.extract(reader.read(next()));
  }
}
