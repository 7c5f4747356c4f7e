package org.scokb.extraction;

import java.util.HashSet;
import java.util.Set;

/** Whether a phrase names one particular thing, and whether two phrases name the same. */
final class Naming {

  private static final Set<String> VAGUE =
      Set.of(
          "no",
          "any",
          "every",
          "each",
          "some",
          "other",
          "such",
          "this",
          "that",
          "these",
          "those",
          "which",
          "what",
          "several",
          "many",
          "all",
          "both",
          "few",
          "various",
          "two",
          "three",
          "dozens",
          "numerous",
          "certain",
          "more",
          "whose");

  /** Words that tell one name from another as little as an article does. */
  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "on",
          "in",
          "for",
          "to",
          "and",
          "or",
          "by",
          "with",
          "at",
          "from",
          "its",
          "their",
          "within",
          "between",
          "sco",
          "shanghai",
          "cooperation",
          "organization",
          "organisation",
          "member",
          "members",
          "states",
          "state",
          "draft",
          "new",
          "updated",
          "joint",
          "first",
          "future",
          "final",
          "important",
          "common",
          "own",
          "proposed",
          "planned",
          "s");

  private static final Set<String> BLAND =
      Set.of(
          "important",
          "new",
          "joint",
          "major",
          "critical",
          "particular",
          "effective",
          "key",
          "special",
          "good",
          "fair",
          "other",
          "common",
          "regional",
          "international",
          "global",
          "multilateral",
          "practical",
          "productive",
          "valuable",
          "official",
          "political",
          "national",
          "own",
          "large",
          "big",
          "different",
          "further",
          "final",
          "first",
          "next",
          "last",
          "concrete",
          "significant",
          "broad",
          "possible",
          "similar",
          "comprehensive",
          "local",
          "main",
          "separate",
          "serious",
          "formal",
          "draft",
          "single",
          "entire",
          "whole",
          "more",
          "most",
          "ambitious",
          "modest",
          "old",
          "long",
          "successful",
          "long-term",
          "bilateral",
          "economic",
          "financial",
          "sco",
          "public",
          "private",
          "open",
          "working",
          "recent",
          "previous",
          "upcoming",
          "ten-year",
          "five-year");

  /** Sports events are the SCO's only where their name says so. */
  private static final Set<String> NEEDS_SCO =
      Set.of("games", "cup", "championship", "regatta", "biennale", "salon", "olympiad");

  static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "another", "our");

  private static final Set<String> ORDINALS =
      Set.of(
          "second", "third", "fourth", "fifth", "sixth", "seventh", "next", "2nd", "3rd", "4th",
          "5th");

  private Naming() {}

  /** Whether a phrase by itself names or describes one particular thing. */
  static boolean isName(NounPhrase phrase) {
    String word = phrase.head().word();
    if (phrase.sentence().dateAt(phrase.headAt()) != null) {
      return false;
    }
    boolean opens = phrase.from() == phrase.headAt();
    if (opens
        && !phrase.quoted()
        && Set.of("week", "year", "decade").contains(word)
        && !phrase.sentence().norm(phrase.headAt() + 1).equals("of")) {
      return false;
    }
    if (NEEDS_SCO.contains(word) && !phrase.name().contains("SCO")) {
      return false;
    }
    if (phrase.quoted()) {
      return !phrase.head().plural();
    }
    if (phrase.head().document() == null && onlyItself(phrase)) {
      return false;
    }
    if (VAGUE.contains(phrase.determiner()) || phrase.head().plural() && !phrase.proper()) {
      return false;
    }
    if (phrase.head().document() != null && phrase.period() != null && !phrase.head().plural()) {
      return true;
    }
    if (word.equals("charter") && !phrase.head().plural()) {
      return phrase.name().contains("SCO")
          || phrase.name().contains("Shanghai")
          || phrase.proper() && phrase.complemented();
    }
    if (phrase.name().contains("'s ")
        && phrase.head().document() != null
        && phrase.complemented()) {
      return true;
    }
    if (phrase.proper()) {
      boolean ours =
          phrase.head().document() == null
              && phrase.name().startsWith("SCO ")
              && phrase.sentence().token(phrase.headAt()).isCapitalised();
      return (!phrase.head().plural() || NEEDS_SCO.contains(word))
          && (ours || content(phrase.name()).size() >= 2);
    }
    return false;
  }

  /** "Informed the Council of the results": a known thing, and what was done to it. */
  private static boolean onlyItself(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    return phrase.from() == phrase.headAt()
        && phrase.determiner().equals("the")
        && sentence.reads(phrase.headAt() + 1, "of", "the")
        && !sentence.token(phrase.headAt() + 3).isCapitalised();
  }

  /** Whether a phrase describes one particular thing well enough where a verb governs it. */
  static boolean isDescription(NounPhrase phrase) {
    if (phrase.proper() || phrase.head().common()) {
      return false;
    }
    if (VAGUE.contains(phrase.determiner())) {
      return false;
    }
    if (phrase.head().plural()) {
      return phrase.head().document() != null
          && phrase.complemented()
          && !phrase.determiner().equals("the");
    }
    if (phrase.head().isEvent() && ordinal(phrase)) {
      return true;
    }
    boolean definite = phrase.determiner().equals("the");
    return phrase.complemented() || !definite && modifiers(phrase) > 0;
  }

  /** "The second congress": told from others by its number. */
  static boolean ordinal(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.headAt(); i++) {
      if (ORDINALS.contains(phrase.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  private static int modifiers(NounPhrase phrase) {
    int count = 0;
    for (int i = phrase.from(); i < phrase.headAt(); i++) {
      String norm = phrase.sentence().norm(i);
      count += BLAND.contains(norm) || phrase.sentence().token(i).isNumber() ? 0 : 1;
    }
    return count;
  }

  /** The words that tell a name from others. */
  static Set<String> content(String name) {
    Set<String> words = new HashSet<>();
    for (String word : Tokenizer.words(name)) {
      if (Character.isLetterOrDigit(word.charAt(0)) && !EMPTY.contains(word)) {
        words.add(word.equals("program") ? "programme" : word.equals("centre") ? "center" : word);
      }
    }
    return words;
  }

  /** Whether two names can be of one thing: the same words, or all of one's within the other's. */
  static boolean same(String one, String other) {
    Set<String> a = content(one);
    Set<String> b = content(other);
    if (a.equals(b)) {
      return true;
    }
    Set<String> few = a.size() < b.size() ? a : b;
    Set<String> many = few == a ? b : a;
    return few.size() >= 2 && many.containsAll(few);
  }
}
