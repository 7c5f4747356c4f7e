package org.scokb.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an article, as a line of its own says it.
 *
 * @param authors the names, as ranges of the line's characters
 */
record Byline(List<Range> authors) {

  /** Characters of a line, the end excluded. */
  record Range(int start, int end) {}

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’ʻ‘-]*\\.?";
  private static final String NAME =
      "WORD(?:\\s+(?:WORD|bin|ibn|al|el|von|van|de|der|da|ogly|oglu|uulu|qizi|kyzy)){1,3}"
          .replace("WORD", WORD);
  private static final String NAMES =
      "(?<names>NAME(?:(?:,\\s+|\\s+and\\s+|\\s+&\\s+|,\\s+and\\s+)NAME){0,4}?)"
          .replace("NAME", NAME);

  private static final Pattern ONE_NAME = Pattern.compile(NAME);
  private static final Pattern LABELLED = Pattern.compile("(?i)(?:interview|text|authors?)\\s*:");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:(?i:by|written by|story by|words by|text by|authors?\\s*:|text\\s*:|interview\\s*:|interview(?:ed)? by|reported by|report by)\\s+)NAMES(?<rest>\\s*[,.|·•–—(/-].{0,90})?"
              .replace("NAMES", NAMES));
  private static final Pattern CREDITED =
      Pattern.compile(
          "[(\\[]?(?:Additional\\s+)?(?<what>[Rr]eporting|[Ee]diting|[Ww]riting|[Ww]ritten|[Ee]dited|[Cc]ompiled|[Tt]ranslated)\\s+by\\s+NAMES(?<rest>[^.]{0,120})?[)\\]]?\\.?"
              .replace("NAMES", NAMES));
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:[–—-]\\s*)?NAMES(?:\\s*[,|/–—]\\s*(?<outlet>(?:\\p{Lu}[\\p{L}\\p{N}.'’&-]*|of|the|for|and)(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}.'’&-]*|of|the|for|and)){0,4}))?"
              .replace("NAMES", NAMES));
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:About the authors?\\b.*|The (?:author|writer)s?\\b.{0,40}\\b(?:is|are|was|were)\\b.*|NAMES(?:,[^,]{2,70},)?\\s+(?:is|are)\\s+(?:an?|the|currently|also)\\b(?<what>.*))"
              .replace("NAMES", NAMES));
  private static final Pattern WRITES =
      Pattern.compile(
          "\\b(?:author|(?:non-resident |senior |research |visiting )*fellow|researcher|journalist|columnist|professor|analyst|editor|correspondent|writer|lecturer|historian|commentator|contributor|scholar|blogger|reporter|freelance\\w*)s?\\b");
  private static final Set<String> NO_OUTLETS = countries();

  private static Set<String> countries() {
    return Stream.of(Locale.getISOCountries())
        .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A line that says by itself that it names who wrote the article. */
  static @Nullable Byline stated(Line line) {
    if (line.words().size() > 24) {
      return null;
    }
    Matcher said = SAID.matcher(line.value());
    boolean labelled = LABELLED.matcher(line.value()).lookingAt();
    if (said.matches() && (labelled || !line.isFinished())) {
      return new Byline(names(said));
    }
    Matcher credited = CREDITED.matcher(line.value());
    if (credited.matches()) {
      boolean wrote =
          credited
              .group("what")
              .toLowerCase(Locale.ROOT)
              .matches("reporting|writing|written|compiled");
      return new Byline(wrote ? names(credited) : List.of());
    }
    return null;
  }

  /** A name and perhaps an outlet: a byline at an article's foot, elsewhere anything. */
  static @Nullable Byline signed(Line line) {
    Matcher signed = SIGNED.matcher(line.value());
    if (line.words().size() > 9 || !signed.matches()) {
      return null;
    }
    String outlet = signed.group("outlet");
    return outlet != null && NO_OUTLETS.contains(outlet) ? null : new Byline(names(signed));
  }

  /** What an article's last lines tell of its author. */
  static @Nullable Byline about(Line line) {
    Matcher about = ABOUT.matcher(line.value());
    if (line.words().size() > 60 || !about.matches()) {
      return null;
    }
    if (about.group("names") == null) {
      return new Byline(List.of());
    }
    return WRITES.matcher(about.group("what")).find() ? new Byline(names(about)) : null;
  }

  private static List<Range> names(Matcher form) {
    List<Range> names = new ArrayList<>();
    Matcher name = ONE_NAME.matcher(form.group("names"));
    int base = form.start("names");
    while (name.find()) {
      names.add(new Range(base + name.start(), base + name.end()));
    }
    return names;
  }
}
