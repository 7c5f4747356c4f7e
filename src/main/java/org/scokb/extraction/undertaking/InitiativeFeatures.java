package org.scokb.extraction.undertaking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.language.ContentWords;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.phrase.NounPhrase;

/**
 * What bears on whether an undertaking is an initiative, as the features of a {@link
 * org.scokb.extraction.language.Decision}: what its name is made of, the words around it, whom its
 * sentence and its paragraph name, and what the page tells of it.
 */
final class InitiativeFeatures {

  /** How many words to each side of a name are looked at. */
  private static final int WINDOW = 8;

  /** Longer names, and more sentences in which a member acts, count as so many. */
  private static final int MANY = 6;

  /** So many of a word's last letters tell what kind of word it is; shorter ones have no ending. */
  private static final int ENDING = 4;

  private InitiativeFeatures() {}

  /**
   * The features.
   *
   * @param told whether the page says who is behind it, what became of it, or a title of its own
   */
  static Set<String> of(PageReading page, Undertaking undertaking, boolean told) {
    NounPhrase phrase = undertaking.first();
    Sentence sentence = phrase.sentence();
    Set<String> features = new HashSet<>();
    boolean stands = undertaking.steps().findAny().isPresent();
    features.add("told=" + (told && undertaking.particular()));
    features.add("head=" + undertaking.head().word());
    features.add("type=" + undertaking.head().initiative());
    features.add("proper=" + phrase.proper());
    features.add("determiner=" + phrase.determiner());
    features.add("length=" + Math.min(MANY, ContentWords.of(undertaking.name()).size()));
    // What the sum of weights can't tell: that these come together.
    features.add("head=%s %s %s".formatted(undertaking.head().word(), phrase.proper(), stands));
    undertaking.steps().forEach(step -> features.add("status=" + step.status()));
    name(phrase, features);
    features.add("before=" + word(sentence, phrase.start() - 1));
    features.add("after=" + word(sentence, phrase.to()));
    for (int i = 1; i <= WINDOW; i++) {
      features.add("left=" + word(sentence, phrase.start() - i));
      features.add("right=" + word(sentence, phrase.to() + i - 1));
    }
    named(page, phrase, features);
    return features;
  }

  private static void name(NounPhrase phrase, Set<String> features) {
    Sentence sentence = phrase.sentence();
    features.add("first=" + word(sentence, phrase.from()));
    for (int i = phrase.from(); i < phrase.to(); i++) {
      String word = word(sentence, i);
      features.add("name=" + word);
      features.add("tag=" + sentence.tag(i));
      if (word.length() > ENDING + 1) {
        features.add("ending=" + word.substring(word.length() - ENDING));
      }
    }
  }

  /** Whom the name, its sentence and its paragraph name, and how often a member acts in that. */
  private static void named(PageReading page, NounPhrase phrase, Set<String> features) {
    Sentence sentence = phrase.sentence();
    for (Mention mention : sentence.mentions()) {
      features.add("sentence=" + kind(mention));
      if (mention.from() >= phrase.from() && mention.to() <= phrase.to()) {
        features.add("within=" + kind(mention));
      }
    }
    List<Sentence> paragraph = page.analysis().paragraph(sentence);
    paragraph.stream()
        .flatMap(each -> each.mentions().stream())
        .forEach(mention -> features.add("paragraph=" + kind(mention)));
    long acting =
        paragraph.stream()
            .filter(each -> page.of(each).filter(SentenceReading::hasActor).isPresent())
            .count();
    features.add("acting=" + Math.min(MANY, acting));
  }

  private static String kind(Mention mention) {
    return Gazetteer.isMember(mention.id()) ? "MEMBER" : mention.kind().name();
  }

  /** A word; one number is like another. */
  private static String word(Sentence sentence, int at) {
    String word = sentence.norm(at);
    return !word.isEmpty() && Character.isDigit(word.charAt(0)) ? "#" : word;
  }
}
