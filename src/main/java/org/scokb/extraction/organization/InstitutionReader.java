package org.scokb.extraction.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.Words;

/**
 * Finds institutions by how their names are built: a run of capitalised words that ends in a noun
 * such as "Centre" or "Bank", with what it is of or for behind it ("Special Working Group on
 * Startups and Innovation"), and an abbreviation in brackets.
 */
final class InstitutionReader {

  /**
   * A name that is built like an institution's.
   *
   * @param from its first token
   * @param to the token after its last
   * @param abbreviation the token in brackets behind it; -1 if there is none
   * @param proposed whether the sentence says that it is only wanted
   * @param denied whether the sentence denies it
   */
  record Institution(int from, int to, int abbreviation, boolean proposed, boolean denied) {}

  /** "Vnesheconombank". */
  private static final Pattern BANK = Pattern.compile("\\p{Lu}\\p{L}{3,}bank");

  private static final Set<String> LINKS = Words.of("institution_reader_links");
  private static final Set<String> ARTICLES = Words.of("institution_reader_articles");

  private final Set<String> heads;
  private final Set<String> ministries;
  private final Set<String> noNames;
  private final Phrases<String> offices;
  private final Phrases<String> none;
  private final Phrases<String> parts;
  private final InstitutionProspects prospects;

  InstitutionReader(Lexicon lexicon) {
    this.heads = lexicon.words("institution_heads");
    this.ministries = lexicon.words("ministries");
    this.noNames = lexicon.words("no_names");
    this.offices = lexicon.phrases("offices", "dependent_offices");
    this.none = lexicon.phrases("no_institutions");
    this.parts = lexicon.phrases("institution_parts");
    this.prospects = new InstitutionProspects(lexicon);
  }

  /** The institutions of a sentence that no gazetteer knows, from left to right. */
  List<Institution> read(Sentence sentence) {
    List<Institution> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (isHead(sentence, i) && i >= free) {
        Institution institution = at(sentence, i, free);
        if (institution != null) {
          found.add(institution);
          free = institution.to;
        }
      }
    }
    return found;
  }

  private boolean isHead(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isCapitalised()
        && (heads.contains(token.norm()) || BANK.matcher(token.form()).matches())
        && sentence.mentionAt(i) == null
        && endsRun(sentence, i + 1);
  }

  /** Whether the noun is the last of its run: "Bank" in "the Bank Experts' Forum" isn't. */
  private boolean endsRun(Sentence sentence, int next) {
    if (next >= sentence.size() || !sentence.token(next).isCapitalised()) {
      return true;
    }
    return sentence.mentionAt(next) != null || offices.at(sentence.tokens(), next) != null;
  }

  private static boolean isKnown(Sentence sentence, int i) {
    return sentence.isNamed(i, Mention.Kind.BODY) || sentence.isNamed(i, Mention.Kind.ORGANIZATION);
  }

  private @Nullable Institution at(Sentence sentence, int head, int free) {
    int from = start(sentence, head, free);
    int to = end(sentence, head);
    boolean bare = from == head || from == head - 1 && sentence.isNamed(from, Mention.Kind.SCO);
    boolean one = heads.contains(sentence.norm(head));
    if (one && bare && to == head + 1 && !sentence.isNamed(from, Mention.Kind.SCO)
        || ministries.contains(sentence.norm(from))
        || isNone(sentence, from, head + 1)) {
      return null;
    }
    int abbreviation = abbreviation(sentence, to);
    return new Institution(
        from,
        to,
        abbreviation,
        prospects.isProposed(sentence, from, to),
        prospects.isDenied(sentence, from));
  }

  private boolean isNone(Sentence sentence, int from, int to) {
    if (parts.at(sentence.tokens(), from) != null) {
      return true;
    }
    for (int i = from; i < to; i++) {
      Phrases.Match<String> match = none.at(sentence.tokens(), i);
      if (match != null && match.to() >= to) {
        return true;
      }
    }
    return false;
  }

  /** Back over the capitalised words before the noun, and an "and" among them. */
  private int start(Sentence sentence, int head, int free) {
    int from = head;
    while (from > free) {
      int before = from - 1;
      if (isPart(sentence, before)) {
        from = before;
      } else if (sentence.readsAny(before, "and", "&")
          && before > free
          && isPart(sentence, before - 1)
          && !heads.contains(sentence.norm(before - 1))
          && !isState(sentence, before - 1)
          && !isState(sentence, from)) {
        from = before - 1;
      } else {
        break;
      }
    }
    return from == 0 && from < head && noNames.contains(sentence.norm(0)) ? 1 : from;
  }

  private static boolean isPart(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isWord() && token.isCapitalised() && !ARTICLES.contains(token.norm());
  }

  private static boolean isState(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    return mention != null
        && (mention.kind() == Mention.Kind.COUNTRY || mention.kind() == Mention.Kind.PLACE)
        && mention.form() == Mention.Form.NAME;
  }

  /** On over "of Tourism and Cultural Heritage" and the like. */
  private int end(Sentence sentence, int head) {
    int to = head + 1;
    while (to < sentence.size() && LINKS.contains(sentence.norm(to))) {
      int next = to + 1;
      if (sentence.reads(next, "the")) {
        next++;
      }
      if (next >= sentence.size() || !isPart(sentence, next) || isDated(sentence, to, next)) {
        break;
      }
      int end = run(sentence, next);
      if (end == next) {
        break;
      }
      to = end;
    }
    return to;
  }

  /** "in Samarkand" tells where it is; "of Kazakhstan" whose it is. */
  private static boolean isDated(Sentence sentence, int link, int next) {
    return sentence.reads(link, "in") && (isState(sentence, next) || sentence.dateAt(next) != null)
        || sentence.reads(link, "on") && sentence.dateAt(next) != null
        || sentence.reads(link, "to") && isState(sentence, next);
  }

  private int run(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size()) {
      boolean joined =
          to > from
              && sentence.readsAny(to, "and", "&")
              && to + 1 < sentence.size()
              && isPart(sentence, to + 1)
              && !isState(sentence, to + 1)
              && !isState(sentence, to - 1)
              && !isKnown(sentence, to + 1)
              && offices.at(sentence.tokens(), to + 1) == null;
      if (joined) {
        to += 2;
      } else if (isPart(sentence, to) && !isKnown(sentence, to)) {
        to++;
      } else {
        break;
      }
    }
    return to;
  }

  private static int abbreviation(Sentence sentence, int to) {
    boolean bracketed =
        sentence.reads(to, "(")
            && to + 2 < sentence.size()
            && sentence.token(to + 1).isAcronym()
            && sentence.reads(to + 2, ")");
    return bracketed ? to + 1 : -1;
  }
}
