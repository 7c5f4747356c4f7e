package org.scokb.extraction.chair;

import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;
import org.scokb.extraction.organization.OrganizationWords;

/** Verbs whose object is the organization: "chairs the bloc", "the SCO is headed by". */
final class ChairVerbs {

  private static final Set<String> ARTICLES = Words.of("chair_verbs_articles");
  private static final Set<String> PREPOSITIONS = Words.of("chair_verbs_prepositions");

  /** What follows the organization's name where that is the whole object. */
  private static final Set<String> AFTER_OBJECT = Words.of("chair_verbs_after_object");

  private final Set<String> verbs;
  private final OrganizationWords organization;

  ChairVerbs(Lexicon lexicon, OrganizationWords organization) {
    this.verbs = lexicon.words("chair_verbs");
    this.organization = organization;
  }

  /** Whether a token is such a verb. */
  boolean is(Sentence sentence, int i) {
    if (!verbs.contains(sentence.norm(i))) {
      return false;
    }
    int object = i + 1;
    if (sentence.norm(i).startsWith("presid")) {
      if (!sentence.reads(object, "over")) {
        return false;
      }
      object++;
    }
    if (sentence.reads(object, "by")) {
      return isPassive(sentence, i);
    }
    int limit = object + 5;
    while (object < sentence.size() && object < limit) {
      Mention mention = sentence.mentionAt(object);
      if (mention != null) {
        return OrganizationWords.isWhole(sentence, mention)
            && !(leads(sentence, i) && isModifier(sentence, mention));
      }
      if (organization.isWord(sentence, object)) {
        return !sentence.reads(object + 1, "'s")
            && !sentence.readsAny(object - 1, "latter", "former", "other");
      }
      boolean between =
          ARTICLES.contains(sentence.norm(object)) || !sentence.token(object).isCapitalised();
      if (!between
          || sentence.token(object).isPunctuation()
          || PREPOSITIONS.contains(sentence.norm(object))) {
        return false;
      }
      object++;
    }
    return false;
  }

  private static boolean leads(Sentence sentence, int i) {
    return sentence.norm(i).startsWith("lead")
        || sentence.norm(i).startsWith("led")
        || sentence.norm(i).startsWith("head");
  }

  /** "Leads the SCO cell of the ministry": the organization's name stands before any noun. */
  private static boolean isModifier(Sentence sentence, Mention sco) {
    String next = sentence.norm(sco.to());
    return sco.to() < sentence.size()
        && sentence.token(sco.to()).isWord()
        && sentence.dateAt(sco.to()) == null
        && !AFTER_OBJECT.contains(next);
  }

  private boolean isPassive(Sentence sentence, int i) {
    for (int k = Math.max(0, i - 6); k < i; k++) {
      Mention mention = sentence.mentionAt(k);
      if (mention != null && OrganizationWords.isWhole(sentence, mention)
          || organization.isWord(sentence, k)) {
        return true;
      }
    }
    return false;
  }
}
