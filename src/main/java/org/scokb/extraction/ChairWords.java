package org.scokb.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which words of a sentence speak of the chair of the SCO, and which of the chair of another
 * body or of one meeting.
 */
final class ChairWords {

  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}{2,}[\\p{L}\\d+]*|G-?\\d+|C5\\+?1?");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "from", "to", "with", "by", "in", "for", "between", "at", "than", "against", "into",
          "on", "over", "after");

  private static final Set<String> AFTER_OBJECT =
      Set.of(
          "in", "for", "from", "until", "till", "at", "and", "this", "during", "to", "through",
          "with", "as", "since", "when", "while", "but", "by", "after", "before", "now", "again",
          "next", "last", "that", "over", "on", "into", "twice", "once", "well", "today");

  private final Set<String> nouns;
  private final Set<String> images;
  private final Set<String> organization;
  private final Set<String> verbs;
  private final Set<String> adjectives;
  private final Set<String> denials;

  ChairWords(Lexicon lexicon) {
    this.nouns = lexicon.words("chair_nouns");
    this.images = lexicon.words("chair_images");
    this.organization = lexicon.words("organization_words");
    this.verbs = lexicon.words("chair_verbs");
    this.adjectives = lexicon.words("chair_adjectives");
    this.denials = lexicon.words("chair_denials");
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
    return !isOfAnother(sentence, i) && !isMeetingsChair(sentence, i);
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
    Mention mention = of < sentence.size() ? sentence.mentionAt(of) : null;
    return mention != null
            && mention.kind() == Mention.Kind.SCO
            && !isNounAfterOrEnd(sentence, mention.to())
        || isOrganization(sentence, of);
  }

  /** "will chair the session", "after chairing the talks": a verb with something else as object. */
  private boolean hasObject(Sentence sentence, int i) {
    boolean verbal =
        sentence.reads(i, "chairing")
            || sentence.reads(i, "chair")
                && sentence.readsAny(i - 1, "will", "to", "would", "shall");
    return verbal && ARTICLES.contains(sentence.norm(i + 1));
  }

  /** "The G20 presidency", "chair of the board", "chairmanship of the Council of …". */
  private boolean isOfAnother(Sentence sentence, int i) {
    int left = i - 1;
    while (left >= 0 && (isAdjective(sentence, left))) {
      left--;
    }
    if (left >= 0 && isOtherBody(sentence, left)) {
      return true;
    }
    if (!sentence.reads(i + 1, "of")) {
      return sentence.reads(i + 1, "-") || sentence.reads(i + 1, "man");
    }
    int of = i + 2;
    while (ARTICLES.contains(sentence.norm(of)) || sentence.reads(of, "entire")) {
      of++;
    }
    if (of >= sentence.size()) {
      return false;
    }
    Mention mention = sentence.mentionAt(of);
    boolean named =
        mention != null
            && (mention.kind() == Mention.Kind.SCO
                || mention.kind() == Mention.Kind.COUNTRY
                || mention.kind() == Mention.Kind.PLACE);
    if (mention != null
        && mention.kind() == Mention.Kind.SCO
        && isNounAfter(sentence, mention.to())) {
      return true;
    }
    return !(named && !isOtherBody(sentence, of)
        || isOrganization(sentence, of)
        || isOrganization(sentence, of + 1)
        || sentence.dateAt(of) != null
        || sentence.token(of).isNumber());
  }

  /** "The Organization", "the bloc", but no "Group of Eight". */
  private boolean isOrganization(Sentence sentence, int i) {
    return organization.contains(sentence.norm(i))
        && (!sentence.token(i).isCapitalised() || sentence.norm(i).startsWith("organi"));
  }

  private static boolean isOtherBody(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    if (mention != null) {
      return mention.kind() == Mention.Kind.ORGANIZATION || mention.kind() == Mention.Kind.BODY;
    }
    String form = sentence.token(i).form();
    return ACRONYM.matcher(form).matches() && !ROMAN.matcher(form).matches();
  }

  /** "The council met under Kyrgyz chairmanship": one meeting's chair, not the organization's. */
  private boolean isMeetingsChair(Sentence sentence, int i) {
    int under = i - 1;
    while (under > 0 && i - under < 5 && !sentence.reads(under, "under")) {
      under--;
    }
    if (!sentence.reads(under, "under")) {
      return false;
    }
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == Mention.Kind.BODY
          && mention.to() <= under
          && !mention.id().equals("Council of Heads of State")) {
        return true;
      }
    }
    boolean meeting = false;
    for (int k = 0; k < under; k++) {
      if (sentence.reads(k, "heads", "of", "state") || sentence.reads(k, "summit")) {
        return false;
      }
      meeting |= sentence.readsAny(k, "session", "meeting", "sitting", "talks");
    }
    return meeting;
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
        boolean whole = mention.to() >= sentence.size() || !isNounAfter(sentence, mention.to());
        return mention.kind() == Mention.Kind.SCO
            && whole
            && !(leads(sentence, i) && isModifier(sentence, mention));
      }
      if (organization.contains(sentence.norm(object))) {
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

  /** "Chaired the SCO summit": the object is another noun. */
  private static boolean isNounAfter(Sentence sentence, int i) {
    if (sentence.reads(i, "(")) {
      return i + 3 < sentence.size() && isNounAfter(sentence, i + 3);
    }
    if (i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    return sentence.reads(i, "'s")
        || token.isWord()
            && Set.of(
                    "summit",
                    "meeting",
                    "council",
                    "session",
                    "forum",
                    "secretariat",
                    "conference",
                    "working",
                    "business",
                    "regional",
                    "delegation",
                    "heads",
                    "foreign",
                    "ministers",
                    "committee",
                    "talks",
                    "member")
                .contains(token.norm());
  }

  private boolean isPassive(Sentence sentence, int i) {
    for (int k = Math.max(0, i - 6); k < i; k++) {
      Mention mention = sentence.mentionAt(k);
      if (mention != null
              && mention.kind() == Mention.Kind.SCO
              && !isNounAfterOrEnd(sentence, mention.to())
          || organization.contains(sentence.norm(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNounAfterOrEnd(Sentence sentence, int i) {
    return i < sentence.size() && isNounAfter(sentence, i);
  }

  boolean isDenied(Sentence sentence, int verb) {
    for (int i = Math.max(0, verb - 4); i < verb; i++) {
      if (denials.contains(sentence.norm(i)) || sentence.norm(i).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }
}
