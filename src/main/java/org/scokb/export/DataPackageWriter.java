package org.scokb.export;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
import org.scokb.query.Whole;
import org.scokb.web.WritingConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import tools.jackson.databind.json.JsonMapper;

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

  private static final int BATCH = 200;

  /** What changes were made is no part of what is known. */
  private static final String CHANGES = "changes";

  /**
   * The knowledge base as a file to keep.
   *
   * @param server the address of the server that it comes from
   * @param revision the revision that all of it is of
   */
  record DataPackage(String server, long revision) {}

  /** Writes a data package as it is read from the database. */
  @Bean
  WritingConverter<DataPackage> dataPackageConverter() {
    return new WritingConverter<>(
        MediaType.parseMediaType(ZIP), DataPackage.class::equals, this::write);
  }

  /** Writes the package; the stream is left open. */
  private void write(DataPackage asked, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    List<String> texts = articles.ids();
    Descriptor descriptor =
        Descriptor.of(
            asked.server(),
            asked.revision(),
            Stream.concat(exported().map(CollectionSource::definition), Stream.of(stated)).toList(),
            texts,
            tables);
    entry(
        zip,
        "datapackage.json",
        json.writerWithDefaultPrettyPrinter().writeValueAsBytes(descriptor));
    for (CollectionSource<?> source : exported().toList()) {
      table(zip, whole(source));
    }
    table(zip, new Whole<>(stated, statements::forEach));
    for (List<String> some : Portions.of(texts, BATCH)) {
      for (var article : articles.findAllById(some)) {
        entry(zip, Descriptor.text(article.id()), article.text().getBytes(StandardCharsets.UTF_8));
      }
      entities.clear();
    }
    zip.finish();
  }

  private Stream<CollectionSource<?>> exported() {
    return sources.stream().filter(source -> !source.definition().name().equals(CHANGES));
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private void table(ZipOutputStream zip, Whole<?> whole) throws IOException {
    zip.putNextEntry(new ZipEntry(Descriptor.table(whole.definition())));
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
                          .sorted(Comparator.comparing(source.definition()::id))
                          .forEach(taker);
                      entities.clear();
                    }));
  }
}
