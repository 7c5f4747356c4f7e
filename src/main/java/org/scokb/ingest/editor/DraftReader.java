package org.scokb.ingest.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.article.Article;
import org.scokb.article.ArticleMetadata;
import org.scokb.ingest.reading.ArticleReader;
import org.scokb.ingest.reading.IngestProperties;
import org.scokb.text.Text;
import org.scokb.text.TextReader;
import org.scokb.text.UnreadableTextException;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Slug;
import org.scokb.web.Fault;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** From the body of a request to a draft, or to the problem that says what is wrong with it. */
@Component
record DraftReader(IngestProperties properties, ArticleReader articles, JsonMapper mapper) {

  /** A character may be written as six in JSON, and metadata come on top. */
  private static final int JSON_OVERHEAD = 6;

  DataSize largest(boolean isJson) {
    DataSize largest = properties.largestArticle();
    return isJson ? DataSize.ofBytes(largest.toBytes() * JSON_OVERHEAD) : largest;
  }

  ArticleReader.Draft read(@Nullable String id, boolean isJson, HttpServletRequest request) {
    byte[] body = Bodies.bytes(request, largest(isJson));
    return isJson
        ? draft(id, Bodies.parse(body, Bodies.strictly(mapper.readerFor(ArticleRequest.class))))
        : draft(id, ArticleMetadata.NONE, text(body, ""));
  }

  private ArticleReader.Draft draft(@Nullable String id, ArticleRequest request) {
    if (request.text() == null) {
      throw Bodies.invalid("/text", "must be there");
    }
    if (Flaw.hasHalfACharacter(request.text())) {
      throw new ProblemException(
          ProblemType.UNREADABLE_TEXT,
          "The text can't be read: it has half of a surrogate pair.",
          Fault.ofPointer("/text", "half of a surrogate pair"));
    }
    if (id != null && request.id() != null && !id.equals(request.id())) {
      throw Bodies.invalid("/id", "is another than the path's '%s'".formatted(id));
    }
    String named = id == null ? request.id() : id;
    if (named != null) {
      Bodies.check("/id", () -> Bodies.requireId(named));
    }
    ArticleMetadata told = request.told();
    Flaw.of(told)
        .ifPresent(
            flaw -> {
              throw Bodies.invalid("/" + flaw.field(), flaw.detail());
            });
    Text text = text(request.text().getBytes(StandardCharsets.UTF_8), "/text");
    return draft(named, told, text);
  }

  private ArticleReader.Draft draft(@Nullable String id, ArticleMetadata told, Text text) {
    return new ArticleReader.Draft(
        id == null ? id(told.title() == null ? articles.title(text) : told.title()) : id,
        text,
        told,
        Article.Origin.REQUEST);
  }

  private static String id(String title) {
    try {
      return Slug.of(title).value();
    } catch (IllegalArgumentException unwritable) {
      throw Bodies.invalid(
          "/id", "must be there, since the title has no letter that an id could have");
    }
  }

  private Text text(byte[] bytes, String pointer) {
    try {
      return new TextReader(properties.largestArticle().toBytes()).read(bytes);
    } catch (UnreadableTextException unreadable) {
      if (unreadable.reason() == UnreadableTextException.Reason.TOO_LARGE) {
        throw Uploads.tooLarge(properties.largestArticle().toBytes());
      }
      throw new ProblemException(
          ProblemType.UNREADABLE_TEXT,
          "The text can't be read: " + unreadable.getMessage(),
          Fault.ofPointer(pointer, String.valueOf(unreadable.getMessage())));
    }
  }

  /** An article as an editor sends it; only the text must be there. */
  record ArticleRequest(
      @Nullable String id,
      @Nullable String title,
      @Nullable List<String> authors,
      @Nullable String publisher,
      @Nullable String language,
      @Nullable EdtfDate publishedOn,
      @Nullable String url,
      @Nullable String text) {

    ArticleMetadata told() {
      List<String> writers =
          authors == null
              ? List.of()
              : authors.stream().map(author -> author == null ? "" : author).toList();
      return new ArticleMetadata(title, writers, publisher, language, publishedOn, url);
    }
  }
}
