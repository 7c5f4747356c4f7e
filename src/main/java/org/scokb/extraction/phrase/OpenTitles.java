package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.Words;
import org.scokb.vocabulary.InitiativeType;

/**
 * Undertakings that are given by a title in quotes alone: "“Manas 360”, a dome cinema", "a “Startup
 * Sarai”". A title has capitals and no verb; what is said, or named a motto, is none.
 */
final class OpenTitles {

  private static final Set<String> ARTICLES = Words.of("institution_reader_articles");
  private static final Set<String> SMALL = Words.of("open_titles_small");
  private static final int LONGEST = 7;

  private final Set<String> mottos;

  OpenTitles(Lexicon lexicon) {
    mottos = lexicon.words("mottos");
  }

  /** The phrases that titles make where no phrase found before has them. */
  List<NounPhrase> read(Sentence sentence, List<NounPhrase> found) {
    List<NounPhrase> phrases = new ArrayList<>();
    for (int open = 0; open + 2 < sentence.size(); open++) {
      if (!sentence.token(open).is("\"")) {
        continue;
      }
      int close = open + 1;
      while (close < sentence.size() && !sentence.token(close).is("\"")) {
        close++;
      }
      if (close < sentence.size() && isTitle(sentence, open, close) && free(open, close, found)) {
        NounPhrase phrase = phrase(sentence, open, close);
        if (phrase != null) {
          phrases.add(phrase);
        }
      }
      open = close;
    }
    return phrases;
  }

  private boolean isTitle(Sentence sentence, int open, int close) {
    for (int i = Math.max(0, open - 5); i < open; i++) {
      if (mottos.contains(sentence.norm(i))) {
        return false;
      }
    }
    int capitals = 0;
    int last = sentence.norm(close - 1).equals(",") ? close - 1 : close;
    for (int i = open + 1; i < last; i++) {
      Token token = sentence.token(i);
      capitals += token.isCapitalised() ? 1 : 0;
      if (!token.isCapitalised() && !token.isNumber() && !SMALL.contains(token.norm())) {
        return false;
      }
    }
    return capitals > 0 && last - open > 2 && last - open <= LONGEST;
  }

  private static boolean free(int open, int close, List<NounPhrase> found) {
    return found.stream().noneMatch(phrase -> phrase.start() < close && open < phrase.to());
  }

  private static @Nullable NounPhrase phrase(Sentence sentence, int open, int close) {
    int last = sentence.norm(close - 1).equals(",") ? close - 1 : close;
    int apposition = last < close || sentence.norm(close + 1).equals(",") ? close + 1 : -1;
    if (apposition > 0 && sentence.norm(apposition).equals(",")) {
      apposition++;
    }
    boolean explained =
        apposition > 0
            && ARTICLES.contains(sentence.norm(apposition))
            && sentence.tags()[Math.min(apposition + 1, sentence.size() - 1)].matches(
                "NOUN|ADJ|VERB");
    boolean introduced =
        sentence.readsAny(open - 1, "a", "an")
            || sentence.readsAny(open - 2, "a", "an") && sentence.tags()[open - 1].equals("ADJ");
    if (!explained && !introduced) {
      return null;
    }
    Head head = new Head(sentence.norm(last - 1), null, InitiativeType.PROJECT, false, false);
    int start = introduced ? open - 1 : open;
    return new NounPhrase(
        sentence,
        head,
        start,
        last - 1,
        open,
        close + 1,
        sentence.words(open + 1, last),
        true,
        true,
        true,
        null);
  }
}
