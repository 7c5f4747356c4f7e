package org.scokb.extraction;

import java.util.Set;

/** Whether a phrase names one particular thing. */
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

  /** Words of praise: what they stand with is spoken of, and not named. */
  private static final Set<String> PRAISE =
      Set.of(
          "important",
          "valuable",
          "effective",
          "good",
          "fair",
          "productive",
          "significant",
          "detailed",
          "successful",
          "great",
          "useful",
          "unique",
          "reliable",
          "strong",
          "solid",
          "calm",
          "short",
          "fresh");

  /** Times that are named when something is made of them: "the Year of Tourism". */
  private static final Set<String> TIMES = Set.of("day", "week", "year", "decade", "spring");

  private static final Set<String> SHARED =
      Set.of("sco", "joint", "common", "shared", "single", "regional", "unified", "transnational");

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
        && TIMES.contains(word)
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
          && (ours || isCompound(phrase) || Wording.of(phrase.name()).size() >= 2);
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
    boolean praised = PRAISE.contains(phrase.sentence().norm(phrase.from()));
    if (phrase.proper() || praised && phrase.isIndefinite()) {
      return false;
    }
    if (phrase.head().common()) {
      return phrase.isIndefinite()
          && phrase.complemented()
          && !TIMES.contains(phrase.head().word())
          && (phrase.from() < phrase.headAt()
              || phrase.sentence().norm(phrase.headAt() + 1).equals("for"));
    }
    if (VAGUE.contains(phrase.determiner())) {
      return false;
    }
    if (phrase.head().plural()) {
      return phrase.head().document() != null
          && phrase.complemented()
          && !phrase.determiner().equals("the");
    }
    if (phrase.head().isEvent() && (ordinal(phrase) || phrase.isModifiedByName())) {
      return true;
    }
    boolean definite = phrase.determiner().equals("the");
    return phrase.complemented()
        || !definite && modifiers(phrase) > 0
        || phrase.isIndefinite() && phrase.head().document() == null && isShared(phrase);
  }

  /** "An SCO bank", "a joint dry port": of several states, so that one of its kind is meant. */
  private static boolean isShared(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.headAt(); i++) {
      if (SHARED.contains(phrase.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The Agro-Expo": a word of its own. */
  private static boolean isCompound(NounPhrase phrase) {
    return phrase.head().isEvent() && phrase.sentence().norm(phrase.headAt()).indexOf('-') > 0;
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
}
