package org.scokb.extraction.chair;

import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.organization.OrganizationWords;
import org.scokb.extraction.page.States;

/** Where a sentence names the chair of the SCO, or the SCO as what is chaired. */
final class ChairWords {

  /** How many words may stand between an article and the noun that it belongs to. */
  private static final int FAR = 4;

  private final OrganizationWords organization = new OrganizationWords();
  private final Set<String> nouns = Lexicon.words("chair_nouns");
  private final Set<String> images = Lexicon.words("chair_images");
  private final Set<String> adjectives = Lexicon.words("chair_adjectives");
  private final Set<String> presiding = Lexicon.words("chair_presiding");
  private final Set<String> sides = Lexicon.words("chair_sides");
  private final Set<String> gatherings = Lexicon.words("chair_gatherings");
  private final Set<String> afterObject = Lexicon.words("chair_after_object");
  private final Set<String> auxiliaries = Lexicon.words("chair_auxiliaries");
  private final Phrases<String> roles = Lexicon.phrases("chair_roles");

  /** Whether a token is the noun for the chair of the SCO. */
  boolean isNoun(Sentence sentence, int i) {
    if (sides.contains(sentence.norm(i)) && presiding.contains(sentence.norm(i - 1))) {
      return true;
    }
    if (images.contains(sentence.norm(i))) {
      return sentence.reads(i + 1, "of") && organizationEnd(sentence, article(sentence, i + 2)) > 0;
    }
    return nouns.contains(sentence.norm(i))
        && !isVerb(sentence, i)
        && !isOfAnother(sentence, i)
        && !isOtherBody(sentence, ownerOf(sentence, i))
        && !isMeetingsChair(sentence, i);
  }

  /**
   * The end of the noun for the chair with what stands before and after it; -1 if there is none.
   */
  int chair(Sentence sentence, int from) {
    int noun = article(sentence, from);
    while (noun < sentence.size() && !isNoun(sentence, noun)) {
      if (!isAdjective(sentence, noun)) {
        return -1;
      }
      noun++;
    }
    if (noun >= sentence.size()) {
      return -1;
    }
    int of =
        sentence.reads(noun + 1, "of")
            ? organizationEnd(sentence, article(sentence, noun + 2))
            : -1;
    return of < 0 ? noun + 1 : of;
  }

  /** The end of the organization's name or of a word for it, as an object; -1 if there is none. */
  int organization(Sentence sentence, int from) {
    int at = article(sentence, from);
    for (int i = at; i < Math.min(sentence.size(), at + FAR); i++) {
      int end = organizationEnd(sentence, i);
      if (end > 0) {
        boolean modifier =
            sentence.mentionAt(i) != null
                && end < sentence.size()
                && sentence.token(end).isWord()
                && !afterObject.contains(sentence.norm(end));
        boolean other = sentence.mentionAt(i) == null && sentence.readsAny(from, "a", "an");
        return modifier || other ? -1 : end;
      }
      if (sentence.token(i).isCapitalised()
          || sentence.token(i).isPunctuation() && !sentence.reads(i, "-")
          || States.PREPOSITIONS.contains(sentence.norm(i))) {
        return -1;
      }
    }
    return -1;
  }

  private int organizationEnd(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    if (mention != null) {
      boolean whole =
          mention.from() == i
              && mention.kind() == Mention.Kind.SCO
              && !sentence.reads(mention.to(), "'s");
      return whole ? sentence.reads(mention.to(), "(") ? mention.to() + 3 : mention.to() : -1;
    }
    return organization.isOwnWord(sentence, i) ? i + 1 : -1;
  }

  static int article(Sentence sentence, int i) {
    return States.ARTICLES.contains(sentence.norm(i)) || sentence.reads(i, "our") ? i + 1 : i;
  }

  boolean isAdjective(Sentence sentence, int i) {
    return i >= 0
        && i < sentence.size()
        && (sentence.isNamed(i, Mention.Kind.SCO)
            || adjectives.contains(sentence.norm(i))
            || sentence.dateAt(i) != null
            || sentence.token(i).isNumber());
  }

  private int ownerOf(Sentence sentence, int noun) {
    int owner = noun - 1;
    while (isAdjective(sentence, owner)) {
      owner--;
    }
    return owner;
  }

  /** "Will chair the session": a verb with something else as its object. */
  private boolean isVerb(Sentence sentence, int i) {
    return States.ARTICLES.contains(sentence.norm(i + 1))
        && (sentence.norm(i).endsWith("ing") || auxiliaries.contains(sentence.norm(i - 1)));
  }

  /** "Chair of the board". */
  private boolean isOfAnother(Sentence sentence, int noun) {
    int of = article(sentence, noun + 2);
    return sentence.reads(noun + 1, "of")
        && of < sentence.size()
        && !sentence.isNamed(of, Mention.Kind.COUNTRY)
        && organizationEnd(sentence, of) < 0
        && sentence.dateAt(of) == null;
  }

  private static boolean isOtherBody(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    return mention == null
        ? i >= 0 && sentence.token(i).isAcronym()
        : mention.kind() == Mention.Kind.ORGANIZATION;
  }

  /** "The session under Kyrgyz chairmanship": one meeting's chair, not the organization's. */
  private boolean isMeetingsChair(Sentence sentence, int noun) {
    int under = noun - 1;
    while (under > noun - FAR && !sentence.reads(under, "under")) {
      under--;
    }
    int end = under;
    return sentence.reads(under, "under")
        && sentence
            .mentions(Mention.Kind.SCO)
            .noneMatch(sco -> sco.from() > noun && sco.from() - noun <= 2 * FAR)
        && (sentence
                .mentions(Mention.Kind.BODY)
                .anyMatch(
                    body -> body.to() <= end && !body.id().equals("Council of Heads of State"))
            || sentence.tokens().subList(0, under).stream()
                .anyMatch(token -> gatherings.contains(token.norm())));
  }

  /** Whether a sentence speaks of the chair, by a noun, or beside the organization by a role. */
  boolean speaksOfChair(Sentence sentence) {
    boolean sco = sentence.mentions(Mention.Kind.SCO).findAny().isPresent();
    for (int i = 0; i < sentence.size(); i++) {
      if (isNoun(sentence, i) || sco && roles.at(sentence.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }
}
