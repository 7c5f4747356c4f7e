package org.scokb.extraction.phrase;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Sentence;
import org.scokb.text.Span;

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
    return determiner().equals("the");
  }

  /** Whether it speaks of one thing that wasn't known before. */
  public boolean isIndefinite() {
    return determiner().equals("a") || determiner().equals("an");
  }

  /** "The Kashgar–Osh line": whether places joined by a dash tell it from others. */
  boolean isRoute() {
    return sentence.words(from, headAt).matches("\\p{Lu}.*\\S *[-–] *\\p{Lu}.*");
  }
}
