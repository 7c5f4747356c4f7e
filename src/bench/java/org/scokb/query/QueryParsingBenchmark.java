package org.scokb.query;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.scokb.vocabulary.Topic;

/** From a request's parameters to a query, and from a question's words to what the index is asked. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QueryParsingBenchmark {

  private record Thing(String id, String title, List<Topic> topics) {}

  private static final CollectionDefinition<Thing> THINGS =
      CollectionDefinition.of("things", Thing.class, "id", Thing::id)
          .titled(Thing::title)
          .filteredBy(Filter.ofEnum("topic", Topic.class, each -> each.topics().stream()))
          .filteredBy(Filter.ofList("known", List.of("true", "false"), each -> Stream.empty()))
          .inOrder("title");

  private static final Map<String, String[]> ASKED =
      Map.of(
          "topic", new String[] {"security,energy"},
          "known", new String[] {"true"},
          "sort", new String[] {"title,desc"},
          "facets", new String[] {"topic"},
          "page", new String[] {"3"},
          "size", new String[] {"50"});

  @Benchmark
  public Object parameters() {
    return new QueryParser<>(THINGS, ASKED).parse();
  }

  @Benchmark
  public Object words() {
    return TextQuery.of("\"green belt\" energy cooperaton strategy");
  }
}
