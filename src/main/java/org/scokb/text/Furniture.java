package org.scokb.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What sites put around an article, told by what a line says on its own. A line that could as well
 * be a sentence of the article isn't furniture: losing one of those is worse than keeping a button.
 */
final class Furniture {

  /** A longer line is no piece of a page, but text. */
  private static final int LONGEST = 400;

  /** What comes before, in the order of Unicode, are letters of the Latin script alone. */
  private static final char FIRST_OF_OTHER_SCRIPTS = '\u0250';

  private static final Set<UnicodeScript> NEUTRAL =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

  private static final Set<String> SHARING = PageLexicon.words("sharing");
  private static final Set<String> SHARING_CUES = PageLexicon.words("sharing_cues");
  private static final Set<String> MENU = PageLexicon.words("menu");

  /** Entries that are as likely headings of an article, and tell nothing alone. */
  private static final Set<String> MAYBE_HEADINGS = PageLexicon.words("maybe_headings");

  private static final Pattern MENU_SEPARATOR = PageLexicon.pattern("menu_separator");
  private static final Pattern CALL = PageLexicon.pattern("call");

  private Furniture() {}

  /** Whether the line is a piece of a page, and no part of an article. */
  static boolean isResidue(Line line) {
    Line bare = line.isItem() ? line.from(line.marker()) : line;
    String value = bare.value();
    return isForeign(value) || value.length() <= LONGEST && isShortResidue(bare, value);
  }

  private static boolean isShortResidue(Line bare, String value) {
    int words = bare.words().size();
    return words == 0
        || Languages.isMenu(value)
        || isMenu(value)
        || isSharing(bare)
        || isCall(bare, words)
        || words <= 40 && bare.has("notice")
        || words <= 14 && bare.has("phone")
        || bare.is("figures");
  }

  /** Most of its letters belong to another script: a word in one inside an English line doesn't. */
  private static boolean isForeign(String value) {
    if (value.chars().allMatch(c -> c < FIRST_OF_OTHER_SCRIPTS)) {
      return false;
    }
    List<Integer> letters = value.codePoints().filter(Character::isLetter).boxed().toList();
    return letters.stream().filter(c -> !NEUTRAL.contains(UnicodeScript.of(c))).count() * 2
        > letters.size();
  }

  private static boolean isMenu(String value) {
    List<String> parts = Arrays.stream(MENU_SEPARATOR.split(value)).map(String::strip).toList();
    if (parts.size() < 2) {
      return isEntry(value) && !MAYBE_HEADINGS.contains(value.toLowerCase(Locale.ROOT));
    }
    long entries = parts.stream().filter(Furniture::isEntry).count();
    boolean brief = parts.stream().allMatch(part -> part.split("\\s+").length <= 4);
    boolean calls = parts.stream().anyMatch(part -> CALL.matcher(part).find());
    return entries >= 2 && (brief || entries * 2 >= parts.size()) || entries == 1 && brief && calls;
  }

  private static boolean isEntry(String part) {
    String entry = part.toLowerCase(Locale.ROOT).replace('’', '\'');
    return MENU.contains(entry)
        || MAYBE_HEADINGS.contains(entry)
        || Languages.isMenu(part)
        || CALL.matcher(entry).matches();
  }

  private static boolean isSharing(Line line) {
    List<String> words = line.words().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    return words.size() <= 20
        && !line.value().endsWith(".")
        && words.stream().anyMatch(SHARING_CUES::contains)
        && words.stream()
            .allMatch(
                word ->
                    SHARING.contains(word)
                        || SHARING_CUES.contains(word)
                        || word.chars().allMatch(Character::isDigit));
  }

  private static boolean isCall(Line line, int words) {
    if (words > 25 || !CALL.matcher(line.value()).find()) {
      return false;
    }
    // A call is no sentence: what ends as one, and isn't a call's own "Subscribe now!", stays.
    return line.has("offer")
        || line.value().contains(":") && words <= 14
        || words <= 12 && !line.isFinished()
        || words <= 6;
  }

  /** Whether the line is a picture's caption, by its credit or by how captions are put. */
  static boolean isCaption(Line line) {
    int words = line.words().size();
    if (line.isItem() || words > 60) {
      return false;
    }
    return line.has("credit")
        || line.is("portrayed")
        || words >= 9
            && words <= 45
            && !line.isFinished()
            && !line.endsOpen()
            && line.has("caption")
            && line.has("scene");
  }
}
