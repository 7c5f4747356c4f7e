package org.scokb.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What tells a headline from the labels over it and the prose under it. */
final class Headline {

  private static final int LONGEST = 60;
  private static final int LONGEST_SENTENCE = 45;
  private static final Pattern TWO_SENTENCES =
      Pattern.compile("\\p{L}{3}[.?!][”\"’]?\\s+[“\"‘]?\\p{Lu}");
  private static final Pattern TWO_LETTERS = Pattern.compile("\\p{L}{2}");
  private static final Pattern OPEN_END = Pattern.compile("[:;,]$");
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(?i)(?:the )?(?:(?:ministry|embassy|consulate|government|administration|office|department"
              + "|permanent (?:mission|representation)|secretariat|agency|committee)\\s+(?:of|for|in|to)|press (?:service|office))\\b.*");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?i)(?:\\S+ ){1,5}(?:secretariat|ministry|embassy|agency|committee|council|press service)");
  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "to", "in", "on", "&", "under", "at");

  /** Kinds of texts and parts of sites, which are written over headlines. */
  private static final Set<String> LABELS =
      Set.of(
          "press",
          "release",
          "news",
          "english",
          "opinion",
          "op-ed",
          "analysis",
          "interview",
          "explainer",
          "commentary",
          "comment",
          "feature",
          "features",
          "official",
          "latest",
          "transcript",
          "speech",
          "statement",
          "exclusive",
          "report",
          "reports",
          "brief",
          "policy",
          "briefing",
          "editorial",
          "world",
          "politics",
          "international",
          "media",
          "information",
          "bulletin",
          "announcement",
          "for",
          "immediate",
          "home",
          "blog",
          "column",
          "and",
          "the",
          "russian",
          "translation",
          "unofficial",
          "text",
          "full",
          "update",
          "updated",
          "event",
          "events",
          "insight",
          "insights",
          "backgrounder",
          "factbox",
          "live",
          "digest",
          "weekly",
          "daily",
          "review",
          "views",
          "perspective",
          "perspectives",
          "publication",
          "publications",
          "article");

  private Headline() {}

  /** Whether the line is a sentence, or several, rather than a headline or a heading. */
  static boolean isProse(Line line) {
    int words = line.words().size();
    if (line.isItem()) {
      return false;
    }
    if (TWO_SENTENCES.matcher(line.value()).find()
        && (words > 20 || line.isFinished() && words > 8)) {
      return true;
    }
    if (line.isQuestion() || line.value().endsWith("!")) {
      return words > 25;
    }
    boolean introduces = line.value().endsWith(":") && words >= 8;
    return introduces
        || line.isFinished() && words >= 5
        || words > LONGEST_SENTENCE && !line.value().contains(";") && words > LONGEST;
  }

  /** Whether the line could be the headline, were it in its place. */
  static boolean isPossible(Line line) {
    int words = line.words().size();
    return !line.isItem()
        && line.words().stream().filter(word -> TWO_LETTERS.matcher(word).lookingAt()).count() >= 2
        && words <= LONGEST
        && !isProse(line)
        && !line.value().endsWith(":")
        && !isLabel(line);
  }

  static boolean isLabel(Line line) {
    return line.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).allMatch(LABELS::contains);
  }

  /** Who issued the text, as over press releases: an institution's name and nothing else. */
  static boolean isLetterhead(Line line) {
    return (LETTERHEAD.matcher(line.value()).matches()
            || INSTITUTION.matcher(line.value()).matches())
        && line.words().stream()
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || SMALL.contains(word));
  }

  /** Whether the line is a heading within the article: short, and no sentence. */
  static boolean isHeading(Line line) {
    int words = line.words().size();
    return line.isQuestion()
        ? words <= 12 || words <= 25 && !TWO_SENTENCES.matcher(line.value()).find()
        : words <= 12
            && !line.isFinished()
            && !OPEN_END.matcher(line.value()).find()
            && !Character.isLowerCase(line.value().codePointAt(0));
  }
}
