package org.scokb.extraction.phrase;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Chunks;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;

/**
 * How far a name reaches: back before its head ("the SCO Information and Coordination Centre"), on
 * after it by capitals and by parts of speech, and over its years ("… of Cooperation for 2026-2030
 * to implement the Strategy").
 */
final class NameBounds {

  private final Rules<Void> complements = Rules.load("complement", Void.class);

  /** The first token of a name with that head, without article: back word by word, or by two. */
  static int from(Sentence sentence, int head) {
    int from = head;
    boolean paired = Condition.PAIRED_MODIFIER.at(sentence, from);
    while (paired || Condition.MODIFIER.at(sentence, from - 1)) {
      from -= paired ? 2 : 1;
      paired = Condition.PAIRED_MODIFIER.at(sentence, from);
    }
    return from;
  }

  /** The first token with the article or pronoun before it. */
  static int withDeterminer(Sentence sentence, int from) {
    int before = sentence.reads(from - 1, WordList.QUOTES) ? from - 2 : from - 1;
    return sentence.reads(before, WordList.DETERMINERS) ? before : from;
  }

  /** The token after the name. */
  int end(Sentence sentence, Phrases.Match<Head> head, boolean capitalised) {
    // The “Road Map” for trade.
    boolean quoted =
        sentence.reads(head.from() - 1, "\"")
            && sentence.reads(head.to(), "\"")
            && head.value().document() != null;
    int from = quoted ? head.to() + 1 : head.to();
    int end = capitalised ? end("capitals", sentence, from) : from;
    end = end == from ? end("begun", sentence, from) : end;
    end =
        head.value().document() == null ? end : Math.max(end, end("within-quotes", sentence, from));
    return end == from ? head.to() : end;
  }

  /**
   * Where a name ends that goes on after its years: "Plan of Action for 2026-2030 to implement the
   * Strategy"; the same token where it doesn't.
   */
  int resumed(Sentence sentence, Phrases.Match<Head> head, int end) {
    return head.value().document() == null || end > head.to() + 3
        ? end
        : end("resumed", sentence, end);
  }

  /** "A memorandum was signed on trade": what an instrument is about, told after its verb. */
  String matter(Sentence sentence, int from) {
    Match match = complements.named("matter-after-verb").at(sentence, Chunks.NONE, from);
    return match == null ? "" : " " + sentence.words(match.range("matter").from(), match.to());
  }

  /** Where a noun phrase that begins at a token ends, without a head of ours. */
  int object(Sentence sentence, int from) {
    int least = sentence.token(from).isPunctuation() ? from : from + 1;
    return Math.max(end("complement", sentence, from), least);
  }

  private int end(String rule, Sentence sentence, int from) {
    Match match = complements.named(rule).at(sentence, Chunks.NONE, from);
    return match == null ? from : match.to();
  }

  /** The years given around a name: after its complement or all of it, before it, at its end. */
  static @Nullable DateMention years(Sentence sentence, int from, int complemented, int to) {
    DateMention period = to > complemented ? yearsAfter(sentence, complemented) : null;
    period = period == null ? yearsAfter(sentence, to) : period;
    DateMention before = sentence.dateAt(from - 1);
    if (period == null && before != null && before.kind() == DateMention.Kind.YEARS) {
      return before;
    }
    return period == null ? period(sentence, to - 1) : period;
  }

  /** The years given just after a name: "for 2024-2029", "for the period 2024-2029". */
  static @Nullable DateMention yearsAfter(Sentence sentence, int to) {
    return period(sentence, Condition.YEARS_FOLLOW.after(sentence, to));
  }

  /** The years that a token belongs to. */
  private static @Nullable DateMention period(Sentence sentence, int i) {
    DateMention date = sentence.dateAt(i);
    return date != null && !date.kind().isWhen() ? date : null;
  }
}
