package org.scokb.export;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.scokb.article.ArticleRepository;
import org.scokb.feature.StatementRepresentation;
import org.scokb.feature.StatementRows;
import org.scokb.format.Tables;
import org.scokb.provenance.Portions;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionSource;
import org.scokb.query.Page.Whole;
import org.scokb.web.WritingConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes all that there is, of one revision: what the database has at one moment, whatever is
 * changed meanwhile. Memory holds some hundred entities at a time.
 */
@Component
record DataPackageWriter(
    List<CollectionSource<?>> sources,
    ArticleRepository articles,
    EntityManager entities,
    CollectionDefinition<StatementRepresentation> stated,
    StatementRows statements,
    Tables tables,
    JsonMapper json) {

  static final String ZIP = "application/zip";

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
  private static final int BATCH = 200;

  /** What changes were made is no part of what is known. */
  private static final String CHANGES = "changes";

  /** The knowledge base as a file to keep: from which server, and at which revision. */
  record DataPackage(String server, long revision) {}

  /** Writes a data package as it is read from the database. */
  @Bean
  WritingConverter<DataPackage> dataPackageConverter() {
    return new WritingConverter<>(
        MediaType.parseMediaType(ZIP), type -> type.toClass() == DataPackage.class, this::write);
  }

  /** Writes the package; the stream is left open. */
  private void write(DataPackage asked, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    List<String> texts = articles.ids();
    entry(
        zip,
        "datapackage.json",
        json.writerWithDefaultPrettyPrinter().writeValueAsBytes(descriptor(asked, texts)));
    for (CollectionSource<?> source : exported().toList()) {
      table(zip, whole(source));
    }
    table(zip, new Whole<>(stated, statements::forEach));
    for (List<String> some : Portions.of(texts, BATCH)) {
      for (var article : articles.findAllById(some)) {
        entry(zip, path(article.id()), article.plainText().getBytes(StandardCharsets.UTF_8));
      }
      entities.clear();
    }
    zip.finish();
  }

  private Stream<CollectionSource<?>> exported() {
    return sources.stream().filter(source -> !source.definition().name().equals(CHANGES));
  }

  /** What is in the package, as its {@code datapackage.json} says it (Data Package 2.0). */
  private ObjectNode descriptor(DataPackage asked, List<String> texts) {
    ObjectNode descriptor =
        json.createObjectNode()
            .put("$schema", PROFILES + "datapackage.json")
            .put("name", "sco-chairmanships")
            .put(
                "title",
                "What the chairs of the Shanghai Cooperation Organization promised, and what became"
                    + " of it")
            .put("homepage", asked.server())
            .put("version", "revision-" + asked.revision())
            .put("created", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    ArrayNode resources = descriptor.putArray("resources");
    Stream.concat(exported().map(CollectionSource::definition), Stream.of(stated))
        .forEach(table -> describe(table, resources.addObject()));
    if (!texts.isEmpty()) {
      ObjectNode files = resources.addObject().put("name", "texts");
      ArrayNode paths = files.putArray("path");
      texts.forEach(article -> paths.add(path(article)));
      files.put("format", "txt").put("mediatype", "text/plain").put("encoding", "utf-8");
    }
    return descriptor;
  }

  /** A table, and what its columns hold (Table Schema). */
  private void describe(CollectionDefinition<?> table, ObjectNode resource) {
    List<Tables.Column> columns = tables.columns(table.type());
    ObjectNode schema =
        resource
            .put("name", table.name())
            .put("path", path(table))
            .put("type", "table")
            .put("format", "csv")
            .put("mediatype", "text/csv")
            .put("encoding", "utf-8")
            .putObject("schema")
            .put("$schema", PROFILES + "tableschema.json")
            .set("fields", json.valueToTree(columns));
    // What tells its rows apart.
    Stream.of("id", "code")
        .filter(id -> columns.stream().anyMatch(column -> column.name().equals(id)))
        .findFirst()
        .ifPresent(id -> schema.putArray("primaryKey").add(id));
    schema.putArray("missingValues").add("");
  }

  /** Where a collection's table is within the package. */
  private static String path(CollectionDefinition<?> definition) {
    return definition.name() + ".csv";
  }

  /** Where an article's text is. */
  private static String path(String article) {
    return "articles/" + article + ".txt";
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private void table(ZipOutputStream zip, Whole<?> whole) throws IOException {
    zip.putNextEntry(new ZipEntry(path(whole.definition())));
    tables.write(whole, StreamUtils.nonClosing(zip));
    zip.closeEntry();
  }

  /** All entities of a collection, by id. */
  private <T> Whole<T> whole(CollectionSource<T> source) {
    return new Whole<>(
        source.definition(),
        taker ->
            Portions.of(source.ids(), BATCH)
                .forEach(
                    some -> {
                      source.represent(some).stream()
                          .map(source.definition()::shown)
                          .sorted(Comparator.comparing(source.definition()::id))
                          .forEach(taker);
                      entities.clear();
                    }));
  }
}
