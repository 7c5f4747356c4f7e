package org.scokb.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.format.Tables;
import org.scokb.query.CollectionDefinition;

/**
 * What is in a data package, as its {@code datapackage.json} says it.
 *
 * @see <a href="https://datapackage.org/standard/data-package/">Data Package 2.0</a>
 */
record Descriptor(
    @JsonProperty("$schema") String profile,
    String name,
    String title,
    String homepage,
    String version,
    Instant created,
    List<Object> resources) {

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  /** A table. */
  private record Table(
      String name,
      String path,
      String type,
      String format,
      String mediatype,
      String encoding,
      Schema schema) {}

  /** What the columns of a table hold (Table Schema). */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Schema(
      @JsonProperty("$schema") String profile,
      List<Tables.Column> fields,
      @Nullable List<String> primaryKey,
      List<String> missingValues) {}

  /** Files that are no tables. */
  private record Files(
      String name, List<String> path, String format, String mediatype, String encoding) {}

  static Descriptor of(
      String server,
      long revision,
      List<? extends CollectionDefinition<?>> tables,
      List<String> articles,
      Tables columns) {
    List<Object> resources = new ArrayList<>();
    for (CollectionDefinition<?> table : tables) {
      resources.add(
          new Table(
              table.name(),
              table(table),
              "table",
              "csv",
              "text/csv",
              "utf-8",
              new Schema(
                  PROFILES + "tableschema.json",
                  columns.columns(table.type()),
                  key(columns.columns(table.type())),
                  List.of(""))));
    }
    if (!articles.isEmpty()) {
      resources.add(
          new Files(
              "texts",
              articles.stream().map(Descriptor::text).toList(),
              "txt",
              "text/plain",
              "utf-8"));
    }
    return new Descriptor(
        PROFILES + "datapackage.json",
        "sco-chairmanships",
        "What the chairs of the Shanghai Cooperation Organization promised, and what became of it",
        server,
        "revision-" + revision,
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        resources);
  }

  /** What tells its rows apart. */
  private static @Nullable List<String> key(List<Tables.Column> columns) {
    return Stream.of("id", "code")
        .filter(id -> columns.stream().anyMatch(column -> column.name().equals(id)))
        .findFirst()
        .map(List::of)
        .orElse(null);
  }

  /** The path of a collection's table within the package. */
  static String table(CollectionDefinition<?> definition) {
    return definition.name() + ".csv";
  }

  /** The path of an article's text within the package. */
  static String text(String article) {
    return "articles/" + article + ".txt";
  }
}
