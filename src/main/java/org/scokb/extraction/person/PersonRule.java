package org.scokb.extraction.person;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.Words;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.Rule;

/**
 * Finds the people who speak or act in an article, by structure alone: a name beside an office, or
 * before a verb of saying. The author is none of them.
 */
public final class PersonRule implements Rule {

  private static final Set<String> PARTING = Words.of("person_rule_parting");

  private final NameReader names;
  private final OfficeReader offices;
  private final PersonActs acts;
  private final Nationality nationality;
  private final Set<String> titles;
  private final Set<String> courtesies;

  public PersonRule(Lexicon lexicon) {
    this.names = new NameReader(lexicon);
    this.offices = new OfficeReader(lexicon);
    this.acts = new PersonActs(lexicon);
    this.nationality = new Nationality(lexicon.gazetteer());
    this.titles = lexicon.words("personal_titles");
    this.courtesies = lexicon.words("courtesies");
  }

  @Override
  public List<Fact> facts(Analysis analysis, Facts earlier) {
    People people = new People(analysis.page().text());
    for (Sentence sentence : analysis.sentences()) {
      read(sentence, people);
    }
    Sentence title = analysis.title();
    if (title != null && !isTitleCase(title)) {
      read(title, people);
    }
    List<PersonName> authors =
        analysis.page().authors().stream()
            .map(span -> PersonName.of(analysis.page().text().exact(span)))
            .toList();
    people.remove(authors);
    for (Sentence sentence : analysis.all()) {
      people.mention(sentence, names);
    }
    return people.facts();
  }

  private void read(Sentence sentence, People people) {
    boolean[] used = new boolean[sentence.size() + 1];
    for (OfficeReader.Office office : offices.read(sentence)) {
      if (!readAfter(sentence, office, people, used)
          && !readBefore(sentence, office, people, used)) {
        readApart(sentence, office, people, used);
      }
    }
    readSpeakers(sentence, people, used);
  }

  /** "President Sadyr Japarov", "Chairperson: Xi Jinping". */
  private boolean readAfter(
      Sentence sentence, OfficeReader.Office office, People people, boolean[] used) {
    int from = afterCourtesies(sentence, office.to());
    boolean listed = sentence.reads(from, ":");
    int start = listed ? from + 1 : from;
    int to = names.end(sentence, start);
    if (to == start || used[start]) {
      return false;
    }
    add("people.after-office", sentence, start, to, listed ? null : office, people, used);
    return true;
  }

  private int afterCourtesies(Sentence sentence, int at) {
    int i = at;
    while (courtesies.contains(sentence.norm(i))) {
      i++;
      if (sentence.reads(i, ".")) {
        i++;
      }
    }
    return i;
  }

  /** "Zhang Ming, the SCO Secretary-General". */
  private boolean readBefore(
      Sentence sentence, OfficeReader.Office office, People people, boolean[] used) {
    int parting = office.before() - 1;
    if (sentence.reads(parting, "is") || sentence.reads(parting, "was")) {
      parting -= sentence.reads(parting - 1, "who") ? 1 : 0;
      parting -= sentence.reads(parting - 1, ",") ? 1 : 0;
      return readHolder(sentence, office, parting, people, used);
    }
    if (parting < 1
        || !PARTING.contains(sentence.norm(parting))
        || !office.complete() && !sentence.reads(office.to(), "(")) {
      return false;
    }
    int from = names.start(sentence, parting);
    if (from == parting || used[from] || !isSpaced(sentence, parting)) {
      return false;
    }
    boolean known = people.find(PersonName.of(sentence.words(from, parting))) != null;
    if (parting - from < 2 && !known) {
      return false;
    }
    add("people.before-office", sentence, from, parting, office, people, used);
    return true;
  }

  /** "Erlan Karin is State Counsellor". */
  private boolean readHolder(
      Sentence sentence, OfficeReader.Office office, int verb, People people, boolean[] used) {
    int from = verb < 1 ? verb : names.start(sentence, verb);
    if (from == verb || used[from] || !office.complete()) {
      return false;
    }
    if (verb - from < 2 && people.find(PersonName.of(sentence.words(from, verb))) == null) {
      return false;
    }
    add("people.is-office", sentence, from, verb, office, people, used);
    return true;
  }

  private static boolean isSpaced(Sentence sentence, int parting) {
    return !sentence.reads(parting, "–")
        || sentence.token(parting).span().start() > sentence.token(parting - 1).span().end();
  }

  /** "The Prime Minister of the Russian Federation, Mishustin, chaired the meeting". */
  private void readApart(
      Sentence sentence, OfficeReader.Office office, People people, boolean[] used) {
    if (!sentence.reads(office.to(), ",") || !office.complete()) {
      return;
    }
    int from = afterCourtesies(sentence, office.to() + 1);
    int to = names.end(sentence, from);
    if (to > from && !used[from] && !isListed(sentence, to)) {
      add("people.apart-from-office", sentence, from, to, office, people, used);
    }
  }

  /** Whether an office of its own follows the name: then it isn't the one before. */
  private boolean isListed(Sentence sentence, int to) {
    return sentence.reads(to, "and")
        && sentence.token(Math.min(to + 1, sentence.size() - 1)).isCapitalised();
  }

  /** "Aida Serikova told reporters", "according to Aida Serikova", "his counterpart …". */
  private void readSpeakers(Sentence sentence, People people, boolean[] used) {
    boolean others = false;
    for (boolean use : used) {
      others |= use;
    }
    for (int i = 0; i < sentence.size(); i++) {
      int to = used[i] || i > 0 && names.isPart(sentence, i - 1) ? i : names.end(sentence, i);
      if (to == i) {
        continue;
      }
      PersonName name = PersonName.of(sentence.words(i, to));
      boolean introduced =
          acts.isIntroduced(sentence, i) || sentence.reads(i - 2, "according", "to");
      boolean article =
          sentence.reads(i - 1, "the")
              || sentence.reads(i - 1, "'s") && PersonActs.state(sentence, i, to) == null;
      boolean courtesy =
          titles.contains(sentence.norm(i - 1))
              || sentence.reads(i - 1, ".") && titles.contains(sentence.norm(i - 2));
      if (courtesy && (name.isFull() || acts.acts(sentence, to))
          || name.isFull()
              && !article
              && (acts.presides(sentence, to)
                  || acts.isAppointed(sentence, to)
                  || acts.isLeader(sentence, i, to))
          || name.isFull()
              && PersonActs.state(sentence, i, to) != null
              && acts.actsAfterState(sentence, to)) {
        add("people.acts", sentence, i, to, null, people, used);
      } else if (name.isFull()
              && !article
              && (introduced || acts.speaks(sentence, to) || acts.isQuoted(sentence, i))
          || name.isFull() && others && PersonActs.state(sentence, i, to) != null) {
        add("people.speaks", sentence, i, to, null, people, used);
      }
      i = to - 1;
    }
  }

  private void add(
      String rule,
      Sentence sentence,
      int from,
      int to,
      OfficeReader.@Nullable Office office,
      People people,
      boolean[] used) {
    for (int i = from; i < to; i++) {
      used[i] = true;
    }
    people.add(
        rule,
        sentence.words(from, to),
        sentence.span(from, to),
        office == null ? null : sentence.words(office.from(), office.to()),
        office == null ? null : sentence.span(office.from(), office.to()),
        nationality.of(sentence, from, to, office));
  }

  /** A headline whose nouns all have capitals shows no names. */
  private static boolean isTitleCase(Sentence title) {
    return title.tokens().stream()
        .filter(token -> token.isWord() && token.form().length() > 5)
        .allMatch(Token::isCapitalised);
  }
}
