package org.scokb.extraction.chair;

import java.util.Set;
import java.util.regex.Pattern;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;
import org.scokb.extraction.organization.OrganizationWords;

/** Chairs that aren't the organization's: another body's, or that of one meeting. */
final class OtherChairs {

  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}{2,}[\\p{L}\\d+]*|G-?\\d+|C5\\+?1?");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");
  private static final Set<String> ARTICLES = Words.of("chair_verbs_articles");

  private final OrganizationWords organization;

  OtherChairs(OrganizationWords organization) {
    this.organization = organization;
  }

  /**
   * Whether the noun for a chair means another one.
   *
   * @param i the noun
   * @param owner the token before it and its adjectives
   */
  boolean is(Sentence sentence, int i, int owner) {
    return owner >= 0 && isOtherBody(sentence, owner) && !sentence.token(i).isAcronym()
        || isOfAnother(sentence, i)
        || isMeetingsChair(sentence, i);
  }

  /** "Chair of the board", "chairmanship of the Council of …", "chair-elect". */
  private boolean isOfAnother(Sentence sentence, int i) {
    if (!sentence.reads(i + 1, "of")) {
      return sentence.readsAny(i + 1, "-", "man");
    }
    int of = i + 2;
    while (ARTICLES.contains(sentence.norm(of)) || sentence.reads(of, "entire")) {
      of++;
    }
    if (of >= sentence.size()) {
      return false;
    }
    Mention mention = sentence.mentionAt(of);
    if (mention != null && mention.kind() == Mention.Kind.SCO) {
      return !OrganizationWords.isWhole(sentence, mention);
    }
    boolean state =
        mention != null
            && (mention.kind() == Mention.Kind.COUNTRY || mention.kind() == Mention.Kind.PLACE);
    return !state
        && !organization.isOwnWord(sentence, of)
        && !organization.isOwnWord(sentence, of + 1)
        && sentence.dateAt(of) == null
        && !sentence.token(of).isNumber();
  }

  private static boolean isOtherBody(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    if (mention != null) {
      return mention.kind() == Mention.Kind.ORGANIZATION || mention.kind() == Mention.Kind.BODY;
    }
    String form = sentence.token(i).form();
    return ACRONYM.matcher(form).matches() && !ROMAN.matcher(form).matches();
  }

  private static boolean isYears(Sentence sentence, int i) {
    DateMention date = i < sentence.size() ? sentence.dateAt(i) : null;
    return date != null && date.kind() == DateMention.Kind.YEARS;
  }

  /** "The council met under Kyrgyz chairmanship": one meeting's chair, not the organization's. */
  private boolean isMeetingsChair(Sentence sentence, int i) {
    int under = i - 1;
    while (under > 0 && i - under < 5 && !sentence.reads(under, "under")) {
      under--;
    }
    boolean dated = sentence.readsAny(i + 1, "of", "in", "for") && isYears(sentence, i + 2);
    if (!sentence.reads(under, "under") || dated) {
      return false;
    }
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == Mention.Kind.BODY
          && mention.to() <= under
          && !mention.id().equals("Council of Heads of State")) {
        return true;
      }
    }
    for (int k = 0; k < under; k++) {
      if (sentence.reads(k, "heads", "of", "state") || sentence.reads(k, "summit")) {
        return false;
      }
    }
    return sentence.readsWithin(0, under, "session", "meeting", "sitting", "talks");
  }
}
