package org.scokb.extraction.person;

import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;

/** What stands before an office's title: "First Deputy", "the Kyrgyz", "his then". */
final class OfficeModifiers {

  private final Set<String> modifiers;
  private final Set<String> portfolios;

  OfficeModifiers(Lexicon lexicon) {
    this.modifiers = lexicon.words("office_modifiers");
    this.portfolios = lexicon.words("portfolios");
  }

  /** The first token of a title whose noun is at a token. */
  int from(Sentence sentence, int at) {
    int from = at;
    while (from > 0) {
      Mention mention = sentence.mentionAt(from - 1);
      if (mention != null && mention.kind() != Mention.Kind.COUNTRY) {
        from = mention.from();
      } else if (mention == null && isModifier(sentence, from - 1)) {
        from--;
      } else {
        break;
      }
    }
    return from;
  }

  boolean isModifier(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return modifiers.contains(token.norm())
        || portfolios.contains(token.norm())
        || token.isAcronym() && token.isWord()
        || sentence.readsAny(i, "former", "current");
  }

  /** The first token of what stands before a title and is no part of it. */
  static int before(Sentence sentence, int from) {
    int before = from;
    if (before > 0 && sentence.reads(before - 1, "'s")) {
      before--;
      while (before > 0
          && from - before < 6
          && sentence.token(before - 1).isWord()
          && !sentence.readsAny(before - 1, "was", "is", "has", "the")) {
        before--;
      }
    }
    Mention state = before > 0 ? sentence.mentionAt(before - 1) : null;
    if (state != null && state.kind() == Mention.Kind.COUNTRY) {
      before = state.from();
    }
    while (before > 0
        && sentence.readsAny(
            before - 1,
            "the",
            "a",
            "an",
            "his",
            "her",
            "its",
            "our",
            "my",
            "their",
            "current",
            "then",
            "new",
            "former")) {
      before--;
    }
    return before;
  }
}
