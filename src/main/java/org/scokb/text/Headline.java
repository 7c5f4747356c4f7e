package org.scokb.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tells a headline from the labels over it and the prose under it. */
final class Headline {

  private static final int LONGEST = 60;

  /** As many letters of a word tell it from others, whatever its ending. */
  private static final int BEGINNING = 5;

  private static final Pattern CRUMBS = PageLexicon.pattern("crumb_separator");
  private static final Pattern PARTS = Pattern.compile("[’'-]");
  private static final Set<String> SMALL = PageLexicon.words("letterhead_small");

  /** Kinds of texts and parts of sites, which are written over headlines. */
  private static final Set<String> LABELS = PageLexicon.words("labels");

  private Headline() {}

  /** Whether the line is a sentence, or several, rather than a headline or a heading. */
  static boolean isProse(Line line) {
    int words = line.words().size();
    if (line.isItem()) {
      return false;
    }
    if (line.has("two_sentences") && (words > 20 || line.isFinished() && words > 8)) {
      return true;
    }
    if (line.isQuestion() || line.value().endsWith("!")) {
      return words > 25;
    }
    boolean introduces = line.value().endsWith(":") && words >= 8;
    return introduces
        || line.isFinished() && words >= 5
        || words > LONGEST && !line.value().contains(";");
  }

  /** Whether the line could be the headline, were it in its place. */
  static boolean isPossible(Line line) {
    int words = line.words().size();
    return !line.isItem()
        && line.words().stream().filter(Headline::hasTwoLetters).count() >= 2
        && words <= LONGEST
        && !isProse(line)
        && !line.value().endsWith(":")
        && !line.value().endsWith(",")
        && !isCrumbs(line)
        && !line.is("portrayed")
        && !isLabel(line);
  }

  private static boolean hasTwoLetters(String word) {
    return word.length() > 1
        && Character.isLetter(word.codePointAt(0))
        && Character.isLetter(word.charAt(1));
  }

  /** Whether it is pieces beside each other, each shorter than a headline, or one of a series. */
  private static boolean isCrumbs(Line line) {
    String[] parts = CRUMBS.split(line.value());
    boolean brief = Stream.of(parts).allMatch(part -> part.split(" ").length <= 4);
    return brief && (parts.length > 2 || parts.length > 1 && line.has("path"))
        || line.has("gap")
        || parts[0].chars().noneMatch(Character::isLetter)
        || line.has("series");
  }

  /** Whether it may tell something of the article, though it is over the headline. */
  static boolean mayBeRead(Line line) {
    return isPossible(line) && !isLetterhead(line) && CRUMBS.split(line.value()).length == 1;
  }

  static boolean isLabel(Line line) {
    return line.words().stream()
        .filter(word -> !Character.isDigit(word.codePointAt(0)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .allMatch(LABELS::contains);
  }

  /** Who issued the text, as over press releases: an institution's name and nothing else. */
  static boolean isLetterhead(Line line) {
    return line.is("letterhead") && isInTitleCase(line);
  }

  /** What a line speaks of: its longer words and its abbreviations, by how they begin. */
  static Stream<String> topics(Line line) {
    boolean capitals = isInCapitals(line.value());
    return line.words().stream()
        .flatMap(PARTS::splitAsStream)
        .filter(word -> word.length() > 3 || word.length() > 1 && !capitals && isInCapitals(word))
        .filter(word -> Character.isLetter(word.codePointAt(0)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .map(word -> word.substring(0, Math.min(BEGINNING, word.length())));
  }

  static boolean isInCapitals(String value) {
    return value.equals(value.toUpperCase(Locale.ROOT));
  }

  /** Whether an article speaks of what the line does, as it does of its headline. */
  static boolean isTakenUp(Line line, Set<String> article) {
    Set<String> own = topics(line).collect(Collectors.toSet());
    long taken = own.stream().filter(article::contains).count();
    return line.form("quote").lookingAt()
        || taken >= Math.min(2, own.size()) && taken * 2 >= own.size();
  }

  /** Where it was published: the name of an agency, a university and the like. */
  static boolean isNameplate(Line line) {
    return line.is("nameplate") && isInTitleCase(line);
  }

  private static boolean isInTitleCase(Line line) {
    return line.words().stream()
        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || SMALL.contains(word));
  }

  /** Whether the line is a heading within the article: short, and no sentence. */
  static boolean isHeading(Line line) {
    int words = line.words().size();
    return line.isQuestion()
        ? words <= 12 || words <= 25 && !line.has("two_sentences")
        : words <= 12
            && !line.isFinished()
            && !line.endsOpen()
            && !Character.isLowerCase(line.value().codePointAt(0));
  }
}
