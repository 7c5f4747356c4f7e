package org.scokb.extraction.chair;

import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.Words;
import org.scokb.extraction.organization.OrganizationWords;

/** Tells which words of a sentence speak of the chair of the SCO. */
final class ChairWords {

  private static final Set<String> ARTICLES = Words.of("chair_verbs_articles");

  private final Set<String> nouns;
  private final Set<String> images;
  private final OrganizationWords organization;
  private final ChairVerbs verbs;
  private final OtherChairs others;
  private final Set<String> adjectives;
  private final Set<String> denials;
  private final Set<String> times;

  ChairWords(Lexicon lexicon) {
    this.nouns = lexicon.words("chair_nouns");
    this.images = lexicon.words("chair_images");
    this.organization = new OrganizationWords(lexicon);
    this.verbs = new ChairVerbs(lexicon, organization);
    this.others = new OtherChairs(organization);
    this.adjectives = lexicon.words("chair_adjectives");
    this.denials = lexicon.words("chair_denials");
    this.times = lexicon.words("chair_times");
  }

  boolean speaksOfChair(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (isNoun(sentence, i) || isVerb(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token is the noun for the chair of the SCO. */
  boolean isNoun(Sentence sentence, int i) {
    if (isPresidingState(sentence, i) || isImage(sentence, i)) {
      return true;
    }
    if (!nouns.contains(sentence.norm(i)) || isVerb(sentence, i) || hasObject(sentence, i)) {
      return false;
    }
    return !others.is(sentence, i, beforeAdjectives(sentence, i - 1));
  }

  /** The token before the noun where its owner ends: "its third term in the rotating chair". */
  int owner(Sentence sentence, int noun) {
    int left = beforeAdjectives(sentence, noun - 1);
    int time = sentence.reads(left, "the") ? left - 2 : left - 1;
    boolean spent = sentence.readsAny(time + 1, "in", "at") && times.contains(sentence.norm(time));
    return spent ? beforeAdjectives(sentence, time - 1) : left;
  }

  /** "In the rotating chair". */
  boolean isIn(Sentence sentence, int noun) {
    int left = beforeAdjectives(sentence, noun - 1);
    return sentence.reads(left - 1, "in", "the");
  }

  private int beforeAdjectives(Sentence sentence, int from) {
    int left = from;
    while (left >= 0 && isAdjective(sentence, left)) {
      left--;
    }
    return left;
  }

  /** "The presiding State", "the chairing side". */
  private static boolean isPresidingState(Sentence sentence, int i) {
    return sentence.readsAny(i, "state", "country", "side", "party", "nation")
        && sentence.readsAny(i - 1, "presiding", "chairing", "chairman", "chair");
  }

  /** "The reins of the SCO". */
  private boolean isImage(Sentence sentence, int i) {
    if (!images.contains(sentence.norm(i)) || !sentence.reads(i + 1, "of")) {
      return false;
    }
    int of =
        ARTICLES.contains(sentence.norm(i + 2)) || sentence.reads(i + 2, "our") ? i + 3 : i + 2;
    Mention mention = sentence.mentionAt(of);
    return mention != null && OrganizationWords.isWhole(sentence, mention)
        || organization.isOwnWord(sentence, of);
  }

  /** "will chair the session", "after chairing the talks": a verb with something else as object. */
  private boolean hasObject(Sentence sentence, int i) {
    boolean verbal =
        sentence.reads(i, "chairing")
            || sentence.reads(i, "chair")
                && sentence.readsAny(i - 1, "will", "to", "would", "shall");
    return verbal && ARTICLES.contains(sentence.norm(i + 1));
  }

  boolean isAdjective(Sentence sentence, int i) {
    Token token = sentence.token(i);
    Mention mention = sentence.mentionAt(i);
    return mention != null && mention.kind() == Mention.Kind.SCO
        || adjectives.contains(token.norm())
            && !token.is("at")
            && !token.is("in")
            && !token.is("the")
        || sentence.dateAt(i) != null
        || token.isNumber();
  }

  /** Whether the token is a verb whose object is the organization. */
  boolean isVerb(Sentence sentence, int i) {
    return verbs.is(sentence, i);
  }

  boolean isDenied(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      if (sentence.readsAny(i, "when", "while", ";")) {
        return false;
      }
      if (denials.contains(sentence.norm(i)) || sentence.norm(i).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }
}
