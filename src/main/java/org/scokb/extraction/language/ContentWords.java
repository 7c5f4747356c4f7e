package org.scokb.extraction.language;

import java.util.HashSet;
import java.util.Set;

/** A name by the words, folded and in the singular, that tell it from others; read once. */
public record ContentWords(Set<String> words) {

  public static ContentWords of(String name) {
    Set<String> words = new HashSet<>();
    for (String word : Tokenizer.words(name)) {
      if (Character.isLetterOrDigit(word.charAt(0)) && !WordList.EMPTY_WORDS.has(word)) {
        String one = Inflection.withoutS(word.replace("-", ""));
        words.add(WordList.SPELLINGS.pairs().getOrDefault(one, one));
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
    Set<String> few = size() < other.size() ? words : other.words;
    Set<String> many = few == words ? other.words : words;
    return (few.size() >= 2 || few.size() == many.size()) && many.containsAll(few);
  }
}
