package org.scokb.ingest.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Slug;
import org.scokb.web.Fault;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemType;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of requests, and words what is wrong with them. */
public final class Bodies {

  /** Jackson's word for where what wasn't closed began, which it knows of files alone. */
  private static final Pattern SOURCE = Pattern.compile(" \\(start marker at .*", Pattern.DOTALL);

  private static final int LONGEST_WORDS = 1000;
  private static final DataSize LARGEST = DataSize.ofKilobytes(64);

  private Bodies() {}

  /** A reader that takes nothing that it doesn't understand. */
  public static ObjectReader strictly(ObjectReader reader) {
    return reader
        .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
  }

  public static <T> T json(HttpServletRequest request, JsonMapper json, Class<T> type) {
    return parse(bytes(request, LARGEST), strictly(json.readerFor(type)));
  }

  public static <T> T parse(byte[] body, ObjectReader reader) {
    try {
      T request = reader.readValue(body);
      if (request == null) {
        throw invalid("", "must be an object");
      }
      return request;
    } catch (DatabindException mismatch) {
      throw invalid(pointer(mismatch), complaint(mismatch), allowed(mismatch));
    } catch (JacksonException malformed) {
      throw new ProblemException(
          ProblemType.MALFORMED_REQUEST,
          "The body can't be read: "
              + SOURCE.matcher(malformed.getOriginalMessage()).replaceFirst(""),
          Fault.ofPointer("", "malformed"));
    }
  }

  /** What could stand there instead, where that is a word of some. */
  private static @Nullable List<String> allowed(DatabindException mismatch) {
    return mismatch instanceof InvalidFormatException other && other.getTargetType().isEnum()
        ? Stream.of(other.getTargetType().getEnumConstants())
            .map(constant -> ((ApiName) constant).apiName())
            .toList()
        : null;
  }

  /** In our own words: Jackson's name our classes. */
  private static String complaint(DatabindException mismatch) {
    if (mismatch instanceof UnrecognizedPropertyException unknown) {
      return "is no field here; there are "
          + unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .sorted()
              .collect(Collectors.joining(", "));
    }
    if (mismatch.getCause() instanceof IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
    List<String> words = allowed(mismatch);
    if (words != null) {
      return "must be one of " + String.join(", ", words);
    }
    return mismatch.getPath().isEmpty()
        ? "must be one object"
        : "has a value of another kind than the field takes";
  }

  private static String pointer(DatabindException mismatch) {
    return mismatch.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? String.valueOf(step.getIndex())
                    : step.getPropertyName().replace("~", "~0").replace("/", "~1"))
        .map("/"::concat)
        .collect(Collectors.joining());
  }

  /** What must be there, and be what a database takes: PostgreSQL has no text with U+0000. */
  public static <T> T required(String pointer, @Nullable T value) {
    if (value == null) {
      throw invalid(pointer, "must be there");
    }
    if (value instanceof String text && text.indexOf('\u0000') >= 0) {
      throw invalid(pointer, "must be without U+0000");
    }
    return value;
  }

  /** What people say in their own words, if they say something. */
  public static @Nullable String brief(String pointer, @Nullable String words) {
    if (words != null) {
      check(pointer, () -> requireWords(words, LONGEST_WORDS));
    }
    return words;
  }

  /**
   * Refuses words that are blank, too many, or can't be written, by an {@link
   * IllegalArgumentException}.
   */
  public static void requireWords(String value, int longest) {
    if (value.isBlank() || value.length() > longest || Flaw.hasHalfACharacter(value)) {
      throw new IllegalArgumentException(
          "must have 1 to %d characters, not all of them blank".formatted(longest));
    }
  }

  /**
   * Refuses what is no slug, or too long, by an {@link IllegalArgumentException} that says which.
   */
  public static void requireId(String id) {
    if (new Slug(id).value().length() > 100) {
      throw new IllegalArgumentException("may have 100 characters at most");
    }
  }

  /** What may refuse a value by an {@link IllegalArgumentException} that says why. */
  public static void check(String pointer, Runnable check) {
    try {
      check.run();
    } catch (IllegalArgumentException refused) {
      throw invalid(pointer, String.valueOf(refused.getMessage()));
    }
  }

  public static byte[] bytes(HttpServletRequest request, DataSize most) {
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

  public static ProblemException invalid(String pointer, String detail) {
    return invalid(pointer, detail, null);
  }

  private static ProblemException invalid(
      String pointer, String detail, @Nullable List<String> allowed) {
    return new ProblemException(
        ProblemType.INVALID_BODY,
        "The body can't be taken: %s %s.".formatted(pointer.isEmpty() ? "it" : pointer, detail),
        new Fault(null, pointer, detail, allowed));
  }
}
