package org.scokb.extraction.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;

/** Titles in quotes beside a head: "the “Green Belt” project", "a fair, ‘Salt Roads’". */
public final class QuotedTitles {

  private static final Set<String> BETWEEN = Words.of("quoted_titles_between");

  private static final int LONGEST = 22;

  private QuotedTitles() {}

  /** Where a title stands, without its quotes. */
  record Title(int from, int to) {

    /** Whether it says too little without the head beside it. */
    boolean isBrief() {
      return to - from < 2;
    }
  }

  public static boolean isQuote(Sentence sentence, int i) {
    return i >= 0
        && i < sentence.size()
        && (sentence.token(i).form().equals("\"") || sentence.token(i).form().equals("'"));
  }

  /** The title that ends just before a name, or before its article: "“Green Belt”, a project". */
  static @Nullable Title before(Sentence sentence, int from) {
    int close = from - 1;
    if (sentence.readsAny(close, "a", "an", "the")) {
      close--;
      if (sentence.norm(close).equals(",")) {
        close--;
      } else if (!sentence.norm(close - 1).equals(",")) {
        return null;
      }
    }
    if (!isQuote(sentence, close)) {
      return null;
    }
    for (int open = close - 2; open >= 0 && open > close - LONGEST; open--) {
      if (sentence.token(open).form().equals(sentence.token(close).form())) {
        boolean title =
            sentence.token(open + 1).isCapitalised() || sentence.token(open + 1).isNumber();
        int last = sentence.norm(close - 1).equals(",") ? close - 1 : close;
        return title ? new Title(open + 1, last) : null;
      }
    }
    return null;
  }

  /** A name without quotes that follows "called": "a train called the Northern Arc". */
  static @Nullable Title called(Sentence sentence, int to) {
    if (!sentence.readsAny(to, "called", "named", "dubbed", "entitled")) {
      return null;
    }
    int from = sentence.norm(to + 1).equals("the") ? to + 2 : to + 1;
    int end = from;
    while (end < sentence.size() && sentence.token(end).isCapitalised()) {
      end++;
    }
    return end > from ? new Title(from, end) : null;
  }

  /** The title that follows a head, with a place or a word such as "entitled" between at most. */
  static @Nullable Title after(Sentence sentence, int to) {
    int open = to;
    while (open < sentence.size() && open < to + 6 && !isQuote(sentence, open)) {
      if (!sentence.isNamed(open, Mention.Kind.PLACE) && !BETWEEN.contains(sentence.norm(open))) {
        return null;
      }
      open++;
    }
    if (!isQuote(sentence, open)
        || open > to
            && open + 1 < sentence.size()
            && !sentence.token(open + 1).isCapitalised()
            && !sentence.token(open + 1).isNumber()) {
      return null;
    }
    for (int close = open + 2; close < sentence.size() && close < open + LONGEST; close++) {
      if (sentence.token(close).form().equals(sentence.token(open).form())) {
        boolean comma = sentence.readsAny(close - 1, ",", ".");
        return new Title(open + 1, comma ? close - 1 : close);
      }
    }
    return null;
  }
}
