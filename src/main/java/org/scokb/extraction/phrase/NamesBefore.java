package org.scokb.extraction.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.Words;

/** Names without quotes that a description explains: "Voices of the Steppe, a festival". */
final class NamesBefore {

  private static final Set<String> WITHIN = Words.of("names_before_within");

  private static final int LONGEST = 9;

  private NamesBefore() {}

  /** The name before a description that begins at a token, without its article. */
  static QuotedTitles.@Nullable Title of(Sentence sentence, int description) {
    if (!sentence.readsAny(description - 1, "a", "an")
        || !sentence.norm(description - 2).equals(",")) {
      return null;
    }
    if (sentence.token(description).isCapitalised()) {
      return null;
    }
    int to = description - 2;
    int from = to;
    while (from > 0 && to - from < LONGEST && belongs(sentence, from - 1)) {
      from--;
    }
    while (from < to
        && (!sentence.token(from).isCapitalised() || sentence.norm(from).equals("the"))) {
      from++;
    }
    // "An SCO Bank, a congress and a fair" is a list.
    boolean listed = sentence.readsAny(from - 1, "a", "an", "another");
    boolean instrument =
        sentence.readsAny(to - 1, "declaration", "statement", "convention", "treaty");
    return listed || instrument || words(sentence, from, to) < 2
        ? null
        : new QuotedTitles.Title(from, to);
  }

  private static boolean belongs(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isCapitalised() || token.isNumber() || WITHIN.contains(token.norm());
  }

  /** Capitalised words that aren't those of a state or a city. */
  private static int words(Sentence sentence, int from, int to) {
    int words = 0;
    boolean own = false;
    for (int i = from; i < to; i++) {
      boolean capitalised = sentence.token(i).isCapitalised();
      words += capitalised ? 1 : 0;
      own |=
          capitalised
              && !sentence.isNamed(i, Mention.Kind.PLACE)
              && !sentence.isNamed(i, Mention.Kind.COUNTRY);
    }
    return own ? words : 0;
  }
}
