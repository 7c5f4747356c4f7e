package org.scokb.ingest.identity;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scokb.vocabulary.Slug;

/**
 * A person's name without what transliterations from Cyrillic and from Turkic alphabets differ in:
 * Zhaparov and Japarov, Tokaev and Tokayev, Mukhriddin and Muhriddin, Sergey and Sergei Lavrov have
 * one key.
 */
final class NameKey {

  /** Surnames of the kind that are transliterated; others, such as Zhang, are spelt in one way. */
  private static final Pattern TRANSLITERATED = Pattern.compile("[a-z]+(?:ov|ev|in)(?:a|ich)?");

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}(?:h?\\.)?");

  /** Blanks, and where there is none behind an initial: "R.Marupov" is "R. Marupov". */
  private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s+|(?<=\\p{Lu}h?\\.)(?=\\p{Lu})");

  private NameKey() {}

  static String of(String name) {
    String slug = Slug.of(name).value();
    boolean transliterated =
        Stream.of(slug.split("-")).anyMatch(part -> TRANSLITERATED.matcher(part).matches());
    return Stream.of(slug.split("-"))
        .map(part -> transliterated ? part.replace("zh", "j") : part)
        .map(part -> part.replaceFirst("([aeiou])ev(a?)$", "$1yev$2"))
        .map(part -> part.replaceAll("kh(?=[bcdfgjklmnpqrstvwxz])", "h"))
        .map(part -> transliterated ? part.replaceFirst("(?<=[a-z]{2}e)y$", "i") : part)
        .collect(Collectors.joining("-"));
  }

  /** The key of the last part, by which an article may call someone alone. */
  static String surname(String name) {
    String[] parts = BETWEEN_PARTS.split(name.strip());
    return of(parts[parts.length - 1]);
  }

  /** Whether the name is a surname alone, or one with initials. */
  static boolean isAbbreviated(String name) {
    String[] parts = BETWEEN_PARTS.split(name.strip());
    return Stream.of(parts)
        .limit(parts.length - 1L)
        .allMatch(part -> INITIAL.matcher(part).matches());
  }
}
