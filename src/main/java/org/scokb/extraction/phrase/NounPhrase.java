package org.scokb.extraction.phrase;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.ContentWords;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.text.Span;
import org.scokb.vocabulary.DocumentType;

/**
 * A stretch of a sentence that names or describes an instrument or an undertaking.
 *
 * @param sentence where it stands
 * @param head the word it is built on
 * @param start its first token, an article or a pronoun before the name included
 * @param from the first token of the name
 * @param to the token after the name, quoted titles and complements included
 * @param name the name or description, without article
 * @param proper whether it is written as a name: with capitals or in quotes
 * @param complemented whether words after the head say what it is about
 * @param period the years that it is said to cover
 */
public record NounPhrase(
    Sentence sentence,
    Head head,
    int start,
    int headAt,
    int from,
    int to,
    String name,
    boolean proper,
    boolean quoted,
    boolean complemented,
    @Nullable DateMention period) {

  /** A stretch that has a name as the reader tells it. */
  static NounPhrase told(Sentence sentence, Head head, int from, int to, String name) {
    return new NounPhrase(sentence, head, from, from, from, to, name, true, false, true, null);
  }

  /** The same thing where other words of a sentence speak of it. */
  public NounPhrase again(Sentence other, int first, int end) {
    return new NounPhrase(other, head, first, first, first, end, name, false, false, false, null);
  }

  /** Where the name stands in the text. */
  public Span span() {
    return sentence.span(from, to);
  }

  /** The word before the name, if it is an article or determiner. */
  public String determiner() {
    return start < from ? sentence.norm(start) : "";
  }

  /** How many tokens lie between it and a stretch beside it. */
  public int distance(int from, int to) {
    return from >= this.to ? from - this.to : start - to;
  }

  /** Whether it speaks of something that is taken as known. */
  public boolean isDefinite() {
    return WordList.DEFINITE.has(determiner());
  }

  /** Whether it speaks of one thing that wasn't known before. */
  public boolean isIndefinite() {
    return WordList.INDEFINITE.has(determiner());
  }

  /** Whether it introduces something, whatever verb brings it: "a Forum of Women Weavers". */
  public boolean isNew() {
    return head.document() == null && proper && (quoted || isIndefinite());
  }

  /** Whether it by itself names or describes one particular thing. */
  public boolean isName() {
    String word = head.word();
    boolean isTime =
        !quoted
            && WordList.NAMEABLE_TIMES.has(word)
            && (from == headAt || sentence.reads(headAt - 1, WordList.POINTERS))
            && !sentence.reads(headAt + 1, WordList.OF);
    if (isTime || WordList.SPORTS_EVENTS.has(word) && !name.contains("SCO")) {
      return false;
    }
    if (quoted) {
      return !head.plural() || head.isEvent();
    }
    if (WordList.VAGUE.has(determiner()) || head.plural() && !proper) {
      return false;
    }
    // "The Charter" is that of the SCO.
    if (head.document() == DocumentType.CHARTER || head.document() != null && period != null) {
      return true;
    }
    boolean ours = head.document() == null && isOfTheSco();
    // "The Agro-Expo": a word of its own.
    boolean compound = head.isEvent() && sentence.norm(headAt).indexOf('-') > 0;
    return proper && !head.plural() && (ours || compound || ContentWords.of(name).size() >= 2);
  }

  /**
   * Whether it describes one particular thing well enough where a verb governs it: "a joint dry
   * port at Osh".
   */
  public boolean isDescription() {
    boolean praised = from < headAt && sentence.readsWithin(start - 1, from + 1, WordList.PRAISE);
    if (proper || praised && isIndefinite()) {
      return false;
    }
    if (head.common()) {
      return isIndefinite() && complemented && (from < headAt || sentence.reads(headAt + 1, "for"));
    }
    if (WordList.VAGUE.has(determiner())) {
      return false;
    }
    if (head.plural()) {
      return head.document() != null && complemented;
    }
    return head.isEvent() && isNumbered()
        || Condition.ROUTE.within(sentence, from, headAt)
        || complemented
        || !isDefinite() && modifiers() > 0
        || isIndefinite()
            && head.document() == null
            && sentence.readsWithin(from, headAt, WordList.SHARED_MODIFIERS);
  }

  /** "Asked for a relief convoy": what is only proposed need not be told from others as well. */
  public boolean isDescriptionIfProposed() {
    return head.common()
        ? isIndefinite() && !head.word().equals("proposal") && (complemented || modifiers() > 0)
        : isToldApart();
  }

  /** "The agreement on road transport": an instrument that the reader is taken to know. */
  public boolean isKnown() {
    return Condition.TELLS_ITS_MATTER.at(sentence, headAt + 1)
        && head.document() != null
        && isDefinite();
  }

  /** "The second congress": told from others by its number. */
  public boolean isNumbered() {
    return sentence.readsWithin(from, headAt, WordList.LATER_ORDINALS);
  }

  /** "The SCO media forum": told from others of its kind by what it is of. */
  public boolean isToldApart() {
    return isOfTheSco()
        && isDefinite()
        && !proper
        && (modifiers() > 0 || head.word().indexOf(' ') > 0);
  }

  /** Whether its name begins with that of the SCO. */
  public boolean isOfTheSco() {
    return name.startsWith("SCO ");
  }

  private long modifiers() {
    return IntStream.range(from, headAt)
        .filter(i -> !sentence.reads(i, WordList.BLAND_MODIFIERS))
        .count();
  }
}
