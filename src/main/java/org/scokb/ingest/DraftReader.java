package org.scokb.ingest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scokb.article.ArticleOrigin;
import org.scokb.text.Text;
import org.scokb.text.TextReader;
import org.scokb.text.UnreadableTextException;
import org.scokb.vocabulary.Slug;
import org.scokb.web.Fault;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** From the body of a request to a draft, or to the problem that says what is wrong with it. */
@Component
class DraftReader {

  /** A character may be written as six in JSON, and metadata come on top. */
  private static final int JSON_OVERHEAD = 6;

  private final DataSize largest;
  private final TextReader texts;
  private final ArticleReader articles;
  private final ObjectReader json;

  DraftReader(IngestProperties properties, ArticleReader articles, JsonMapper mapper) {
    this.largest = properties.largestArticle();
    this.texts = new TextReader(largest.toBytes());
    this.articles = articles;
    this.json =
        mapper
            .readerFor(ArticleRequest.class)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  }

  /** The most bytes that a body may have. */
  DataSize largest(boolean isJson) {
    return isJson ? largestJson() : largest;
  }

  private DataSize largestJson() {
    return DataSize.ofBytes(largest.toBytes() * JSON_OVERHEAD);
  }

  /** A draft from a text/plain body. */
  ArticleDraft plain(@Nullable String id, HttpServletRequest body) {
    Text text = text(bytes(body, largest), "");
    return draft(new ArticleRequest(id, null, null, null, null, null, null, null), text);
  }

  /** A draft from a JSON body. */
  ArticleDraft json(@Nullable String id, HttpServletRequest body) {
    ArticleRequest request = parse(bytes(body, largestJson()));
    if (request.text() == null) {
      throw invalid("/text", "must be there");
    }
    refuseUnpairedSurrogates(request.text());
    if (id != null && request.id() != null && !id.equals(request.id())) {
      throw invalid("/id", "is another than the path's '%s'".formatted(id));
    }
    String named = id == null ? request.id() : id;
    if (named != null) {
      check("/id", named, value -> requireShort(new Slug(value).value()));
    }
    Flaw.of(
            request.title(),
            authors(request),
            request.publisher(),
            request.language(),
            request.publishedOn(),
            request.url())
        .ifPresent(
            flaw -> {
              throw invalid("/" + flaw.field(), flaw.detail());
            });
    Text text = text(request.text().getBytes(StandardCharsets.UTF_8), "/text");
    return draft(
        new ArticleRequest(
            named,
            request.title(),
            request.authors(),
            request.publisher(),
            request.language(),
            request.publishedOn(),
            request.url(),
            null),
        text);
  }

  private ArticleDraft draft(ArticleRequest request, Text text) {
    String id = request.id();
    if (id == null) {
      String title = request.title() == null ? articles.title(text) : request.title();
      try {
        id = Slug.of(title).value();
      } catch (IllegalArgumentException unwritable) {
        throw invalid("/id", "must be there, since the title has no letter that an id could have");
      }
    }
    return new ArticleDraft(
        id,
        text,
        request.title(),
        authors(request),
        request.publisher(),
        request.language(),
        request.publishedOn(),
        request.url(),
        ArticleOrigin.REQUEST);
  }

  private static List<String> authors(ArticleRequest request) {
    return request.authors() == null
        ? List.of()
        : request.authors().stream().map(author -> author == null ? "" : author).toList();
  }

  private ArticleRequest parse(byte[] body) {
    try {
      ArticleRequest request = json.readValue(body);
      if (request == null) {
        throw invalid("", "must be an object");
      }
      return request;
    } catch (DatabindException mismatch) {
      throw invalid(pointer(mismatch), complaint(mismatch));
    } catch (JacksonException malformed) {
      throw new ProblemException(
          ProblemType.MALFORMED_REQUEST,
          "The body is no JSON: " + malformed.getOriginalMessage(),
          Fault.ofPointer("", "no JSON"));
    }
  }

  /** In our own words: Jackson's name our classes. */
  private static String complaint(DatabindException mismatch) {
    if (mismatch instanceof UnrecognizedPropertyException unknown) {
      return "is no field of an article; there are "
          + unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (mismatch.getCause() instanceof IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
    return mismatch.getPath().isEmpty()
        ? "must be one JSON object"
        : "has a value of another kind than the field takes";
  }

  private static String pointer(DatabindException mismatch) {
    StringBuilder pointer = new StringBuilder();
    mismatch
        .getPath()
        .forEach(
            step ->
                pointer
                    .append('/')
                    .append(
                        step.getPropertyName() == null
                            ? String.valueOf(step.getIndex())
                            : step.getPropertyName().replace("~", "~0").replace("/", "~1")));
    return pointer.toString();
  }

  private Text text(byte[] bytes, String pointer) {
    try {
      return texts.read(bytes);
    } catch (UnreadableTextException unreadable) {
      if (unreadable.reason() == UnreadableTextException.Reason.TOO_LARGE) {
        throw Uploads.tooLarge(largest.toBytes());
      }
      throw new ProblemException(
          ProblemType.UNREADABLE_TEXT,
          "The text can't be read: " + unreadable.getMessage(),
          Fault.ofPointer(pointer, String.valueOf(unreadable.getMessage())));
    }
  }

  private static byte[] bytes(HttpServletRequest request, DataSize most) {
    try {
      byte[] bytes =
          request
              .getInputStream()
              .readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, most.toBytes() + 1));
      if (bytes.length > most.toBytes()) {
        throw Uploads.tooLarge(most.toBytes());
      }
      return bytes;
    } catch (IOException broken) {
      throw new ProblemException(
          ProblemType.MALFORMED_REQUEST, "The body ended before its end was sent.");
    }
  }

  private static void check(String pointer, String value, Consumer<String> check) {
    try {
      check.accept(value);
    } catch (IllegalArgumentException refused) {
      throw invalid(pointer, String.valueOf(refused.getMessage()));
    }
  }

  static void requireShort(String id) {
    if (id.length() > 100) {
      throw new IllegalArgumentException("may have 100 characters at most");
    }
  }

  private static void refuseUnpairedSurrogates(String text) {
    if (Flaw.hasHalfACharacter(text)) {
      throw new ProblemException(
          ProblemType.UNREADABLE_TEXT,
          "The text can't be read: it has half of a surrogate pair.",
          Fault.ofPointer("/text", "half of a surrogate pair"));
    }
  }

  private static ProblemException invalid(String pointer, String detail) {
    return new ProblemException(
        ProblemType.INVALID_BODY,
        "The body can't be taken: %s %s.".formatted(pointer.isEmpty() ? "it" : pointer, detail),
        Fault.ofPointer(pointer, detail));
  }
}
