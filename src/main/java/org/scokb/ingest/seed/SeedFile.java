package org.scokb.ingest.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleMetadata;
import org.scokb.ingest.editor.Flaw;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.text.Text;
import org.scokb.text.TextReader;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Slug;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An article's file among the seeds, and the metadata beside it. */
record SeedFile(Resource text) {

  private static final String EXTENSION = ".txt";

  private static final ObjectReader METADATA =
      new YAMLMapper()
          .readerFor(Metadata.class)
          .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  String name() {
    return String.valueOf(text.getFilename());
  }

  String stem() {
    return name().substring(0, name().length() - EXTENSION.length());
  }

  /** The article's id; refuses a name that can't stand in a URL as it is. */
  String id() {
    return new Slug(stem()).value();
  }

  /** The file of the same name and another extension in its folder, where there is one. */
  @Nullable Resource beside(String extension) {
    if (!(text instanceof FileSystemResource file)) {
      return null;
    }
    Resource other = file.createRelative(stem() + extension);
    return other.exists() ? other : null;
  }

  /**
   * Reads it and the metadata beside it.
   *
   * @throws IOException if a file can't be read; the message says why
   * @throws IllegalArgumentException if the file's name makes no id
   */
  ArticleReader.Draft read(DataSize largest) throws IOException {
    String id = id();
    Text read = new TextReader(largest.toBytes()).read(bytes(text, largest));
    return new ArticleReader.Draft(id, read, told(beside(".yml")), Article.Origin.SEED);
  }

  /** What a file beside the seeds holds, unless it is none of theirs or too large. */
  static byte[] bytes(Resource resource, DataSize largest) throws IOException {
    refuseOutsiders(resource);
    long length = resource.contentLength();
    if (length > largest.toBytes()) {
      throw new IOException(
          "%d bytes are more than the %d allowed".formatted(length, largest.toBytes()));
    }
    return resource.getContentAsByteArray();
  }

  /** A pipe would hold up the start, and a link could lead to anything. */
  private static void refuseOutsiders(Resource resource) throws IOException {
    if (!(resource instanceof FileSystemResource file)) {
      return;
    }
    Path path = file.getFile().toPath().toAbsolutePath();
    if (!Files.isRegularFile(path)) {
      throw new IOException("%s is no regular file".formatted(path.getFileName()));
    }
    if (!path.toRealPath().startsWith(path.resolveSibling("").toRealPath())) {
      throw new IOException("%s leads out of the folder".formatted(path.getFileName()));
    }
  }

  /** What a {@code NAME.yml} beside an article tells that its text lacks. */
  private record Metadata(
      @Nullable String url,
      @Nullable String publisher,
      @Nullable EdtfDate publishedOn,
      @Nullable String language) {

    ArticleMetadata told() {
      return new ArticleMetadata(null, List.of(), publisher, language, publishedOn, url);
    }
  }

  private static ArticleMetadata told(@Nullable Resource resource) throws IOException {
    if (resource == null) {
      return ArticleMetadata.NONE;
    }
    refuseOutsiders(resource);
    try {
      Metadata read = METADATA.readValue(resource.getContentAsByteArray());
      ArticleMetadata told = read == null ? ArticleMetadata.NONE : read.told();
      Optional<Flaw> flaw = Flaw.of(told);
      if (flaw.isPresent()) {
        throw new IOException(
            "%s: %s %s".formatted(resource.getFilename(), flaw.get().field(), flaw.get().detail()));
      }
      return told;
    } catch (UnrecognizedPropertyException unknown) {
      throw new IOException(
          "%s: unknown key '%s'; allowed are %s"
              .formatted(
                  resource.getFilename(), unknown.getPropertyName(), unknown.getKnownPropertyIds()),
          unknown);
    } catch (JacksonException malformed) {
      throw new IOException(
          "%s: %s".formatted(resource.getFilename(), malformed.getOriginalMessage()), malformed);
    }
  }
}
