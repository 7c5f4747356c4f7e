package org.scokb.extraction.language;

import java.util.HashSet;
import java.util.Set;

/** A name by the words that tell it from others, read once since it is compared with many. */
public final class ContentWords {

  private final Set<String> words;

  /** A bit for each word: what lacks a bit of another has not all of its words. */
  private final long bits;

  private ContentWords(Set<String> words) {
    this.words = words;
    this.bits = words.stream().mapToLong(word -> 1L << word.hashCode()).reduce(0, (a, b) -> a | b);
  }

  public static ContentWords of(String name) {
    Set<String> words = new HashSet<>();
    for (String word : Tokenizer.words(name)) {
      if (Character.isLetterOrDigit(word.charAt(0)) && !WordList.EMPTY_WORDS.has(word)) {
        words.add(word.equals("program") ? "programme" : word.equals("centre") ? "center" : word);
      }
    }
    return new ContentWords(words);
  }

  /** How many words tell it from others. */
  public int size() {
    return words.size();
  }

  /** Whether two names can be of one thing: the same words, or all of one's within the other's. */
  public boolean same(ContentWords other) {
    ContentWords few = words.size() < other.words.size() ? this : other;
    ContentWords many = few == this ? other : this;
    return (few.bits & ~many.bits) == 0
        && many.words.containsAll(few.words)
        && (few.size() >= 2 || few.size() == many.size());
  }
}
