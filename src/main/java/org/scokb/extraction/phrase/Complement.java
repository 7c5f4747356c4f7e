package org.scokb.extraction.phrase;

import java.util.Set;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Heads;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;

/**
 * How far a name runs on after its head, by capitals and by parts of speech, and over its years: "…
 * of Cooperation for 2026-2030 to implement the Strategy".
 */
final class Complement {

  private final Set<String> about;
  private final ProperComplement proper;
  private final CommonComplement common;

  Complement(Lexicon lexicon, Heads heads) {
    this.about = lexicon.words("name_complements");
    this.proper = new ProperComplement(lexicon, heads);
    this.common = new CommonComplement(lexicon, heads);
  }

  /** The token after the name. */
  int end(Sentence sentence, String[] tags, Phrases.Match<Head> head, boolean capitalised) {
    int end = head.to();
    if (capitalised) {
      end = proper.end(sentence, head.to());
      if (end > head.to() + 2
          || end < sentence.size()
              && end > head.to()
              && !about.contains(sentence.norm(end))
              && !tags[end].equals("NOUN")) {
        return until(sentence, end);
      }
    }
    return until(sentence, common.end(sentence, tags, head.to(), end));
  }

  /**
   * Where a name ends that goes on after its years: "Plan of Action for 2026-2030 to implement the
   * Strategy"; the same token where it doesn't.
   */
  int resumed(Sentence sentence, String[] tags, Phrases.Match<Head> head, int end) {
    if (head.value().document() == null || end > head.to() + 3) {
      return end;
    }
    int years = sentence.readsAny(end, "for", "in") ? end + 1 : end;
    if (!isDate(sentence, years, DateMention.Kind.YEARS)) {
      return end;
    }
    int next = sentence.afterDate(years);
    boolean goesOn =
        sentence.readsAny(next, "on", "of")
            || sentence.norm(next).equals("to")
                && next + 1 < sentence.size()
                && tags[next + 1].equals("VERB");
    int to = goesOn ? common.end(sentence, tags, next, next) : next;
    return to > next ? until(sentence, to) : end;
  }

  /** Where a noun phrase that begins at a token ends, without a head of ours. */
  int object(Sentence sentence, String[] tags, int from) {
    return Math.max(common.end(sentence, tags, from - 1, from), from + 1);
  }

  /** "Strategy until 2035": the end of its time belongs to the name. */
  private static int until(Sentence sentence, int end) {
    return isDate(sentence, end, DateMention.Kind.UNTIL) ? sentence.afterDate(end) : end;
  }

  private static boolean isDate(Sentence sentence, int i, DateMention.Kind kind) {
    DateMention date = i < sentence.size() ? sentence.dateAt(i) : null;
    return date != null && date.kind() == kind;
  }
}
