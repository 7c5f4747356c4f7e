package org.scokb.extraction.undertaking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.clause.TenseReader;
import org.scokb.extraction.clause.VerbGroup;
import org.scokb.extraction.language.ContentWords;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.phrase.NounPhrase;

/**
 * What bears on whether an undertaking is an initiative, as the features of a {@link
 * org.scokb.extraction.language.LogisticRegression}: what its name is made of, the words around it,
 * the verb that governs it, and what the page tells of it.
 */
final class InitiativeFeatures {

  /** How many words to each side of a name, and of the next sentence, are looked at. */
  private static final int WINDOW = 8;

  /** Longer names and greater distances count as this one. */
  private static final int MANY = 6;

  private final TenseReader tenses = new TenseReader();

  /**
   * The features.
   *
   * @param told whether the page says who is behind it, what became of it, or a title of its own
   */
  Set<String> of(PageReading page, Undertaking undertaking, boolean told) {
    NounPhrase phrase = undertaking.places().get(0).phrase();
    Sentence sentence = phrase.sentence();
    Set<String> features = new HashSet<>();
    boolean stands =
        undertaking.places().stream().anyMatch(place -> !place.standing().steps().isEmpty());
    boolean acts = page.of(sentence).stream().anyMatch(SentenceReading::hasActor);
    String form =
        "%s %s %s".formatted(phrase.proper(), phrase.determiner(), undertaking.head().document());
    features.add("told=" + (told && undertaking.particular()));
    features.add("particular=" + undertaking.particular());
    features.add("head=" + undertaking.head().word());
    features.add("type=" + undertaking.head().initiative());
    features.add("proper=" + phrase.proper());
    features.add("determiner=" + phrase.determiner());
    features.add("block=" + sentence.block().kind());
    features.add("length=" + Math.min(MANY, ContentWords.of(undertaking.name()).size()));
    features.add("acts=" + acts);
    // What the sum of weights can't tell: that two of them come together.
    features.add("form=" + form);
    features.add("form=%s %s".formatted(form, stands));
    features.add("head=%s %s %s".formatted(undertaking.head().word(), phrase.proper(), stands));
    features.add(
        "acts=%s %s %s %s".formatted(acts, stands, undertaking.particular(), phrase.proper()));
    undertaking.places().stream()
        .flatMap(place -> place.standing().steps().stream())
        .forEach(step -> features.add("status=" + step.status()));
    for (int i = phrase.from(); i < phrase.to(); i++) {
      features.add("name=" + word(sentence, i));
    }
    features.add("before=" + word(sentence, phrase.start() - 1));
    features.add("after=" + word(sentence, phrase.to()));
    for (int i = 1; i <= WINDOW; i++) {
      features.add("left=" + word(sentence, phrase.start() - i));
      features.add("right=" + word(sentence, phrase.to() + i - 1));
    }
    page.of(sentence).ifPresent(reading -> verb(reading, phrase, features));
    next(page, sentence, features);
    return features;
  }

  /** A word; one number is like another. */
  private static String word(Sentence sentence, int at) {
    String word = sentence.norm(at);
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) ? "#" : word;
  }

  private void verb(SentenceReading reading, NounPhrase phrase, Set<String> features) {
    VerbGroup verb = tenses.verb(reading, phrase);
    features.add("tense=" + (verb == null ? null : verb.tense()));
    if (verb != null) {
      features.add("near=" + Math.min(MANY, phrase.distance(verb.from(), verb.to())));
    }
  }

  /** How the sentence that follows in the same paragraph begins. */
  private static void next(PageReading page, Sentence sentence, Set<String> features) {
    List<Sentence> all = page.analysis().sentences();
    int next = sentence.index() + 1;
    if (next > 0 && next < all.size() && all.get(next).block() == sentence.block()) {
      all.get(next).tokens().stream()
          .limit(WINDOW)
          .forEach(token -> features.add("next=" + token.norm()));
    }
  }
}
