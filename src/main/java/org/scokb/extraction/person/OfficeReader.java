package org.scokb.extraction.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;

/**
 * Finds the offices that a sentence names, with what belongs to them on both sides: "First Deputy
 * Minister of Foreign Affairs of the Kyrgyz Republic", "SCO coordinator in Kazakhstan", "Prime
 * Minister and Minister of Finance".
 */
final class OfficeReader {

  /**
   * An office.
   *
   * @param from its first token, a state's adjective before it left out
   * @param to the token after its last
   * @param before the first token of what stands before it and is no part of it, such as an article
   *     or the state
   * @param complete whether the title says enough: "head" alone doesn't
   */
  record Office(int from, int to, int before, boolean complete) {}

  private final Phrases<String> offices;
  private final OfficeModifiers modifiers;
  private final OfficeComplement complement;
  private final Set<String> dependent;

  OfficeReader(Lexicon lexicon) {
    this.offices = lexicon.phrases("offices");
    this.modifiers = new OfficeModifiers(lexicon);
    this.complement = new OfficeComplement(lexicon, modifiers);
    this.dependent = lexicon.words("dependent_offices");
  }

  /** The offices of a sentence from left to right. */
  List<Office> read(Sentence sentence) {
    List<Office> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Phrases.Match<String> match = offices.at(sentence.tokens(), i);
      if (match == null
          || OfficeComplement.isInLongerName(sentence, match)
          || sentence.reads(match.to(), "'s")
          || offices.at(sentence.tokens(), match.to()) != null) {
        continue;
      }
      int from = modifiers.from(sentence, i);
      int to = complement.end(sentence, match.to());
      boolean complete =
          !dependent.contains(sentence.words(from, match.to()).toLowerCase(Locale.ROOT))
              || to > match.to()
              || sentence.reads(from - 1, "'s");
      found.add(new Office(from, to, OfficeModifiers.before(sentence, from), complete));
      i = to - 1;
    }
    return found;
  }
}
