package org.scokb.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * Finds the people who speak or act in an article, by structure alone: a name beside an office, or
 * before a verb of saying. The author is none of them.
 */
final class PersonRule implements Rule {

  private static final Set<String> COURTESIES =
      Set.of("mr", "mrs", "ms", "dr", "prof", "professor", "shri", "smt");
  private static final Set<String> ASIDES =
      Set.of("a", "an", "the", "who", "whose", "among", "himself", "herself", "then", "until");
  private static final Set<String> LEADING =
      Set.of(
          "leads",
          "led",
          "heads",
          "headed",
          "directs",
          "directed",
          "chairs",
          "chaired",
          "runs",
          "ran",
          "commands",
          "commanded",
          "represents",
          "represented",
          "oversees",
          "oversaw");
  private static final Set<String> PARTING = Set.of(",", "(", "–");

  private final NameReader names;
  private final OfficeReader offices;
  private final Set<String> speech;
  private final Set<String> heads;
  private final Set<String> introducing;
  private final Set<String> courtesies;

  PersonRule(Lexicon lexicon) {
    this.names = new NameReader(lexicon);
    this.offices = new OfficeReader(lexicon);
    this.speech = lexicon.words("speech_verbs");
    this.courtesies = lexicon.words("courtesies");
    this.introducing = lexicon.words("introducing_nouns");
    this.heads = lexicon.words("institution_heads");
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
    add(sentence, start, to, listed ? null : office, people, used);
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
    add(sentence, from, parting, office, people, used);
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
    add(sentence, from, verb, office, people, used);
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
      add(sentence, from, to, office, people, used);
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
      boolean introduced = isIntroduced(sentence, i) || sentence.reads(i - 2, "according", "to");
      boolean article =
          sentence.reads(i - 1, "the")
              || sentence.reads(i - 1, "'s") && !isOfState(sentence, i, to);
      boolean courtesy =
          COURTESIES.contains(sentence.norm(i - 1))
              || sentence.reads(i - 1, ".") && COURTESIES.contains(sentence.norm(i - 2));
      if (courtesy && (name.isFull() || acts(sentence, to))
          || name.isFull() && !article && presides(sentence, to)
          || name.isFull() && isOfState(sentence, i, to) && actsAfterState(sentence, to)) {
        add(sentence, i, to, null, people, used);
      } else if (name.isFull()
              && !article
              && (introduced || speaks(sentence, to) || isQuoted(sentence, i))
          || name.isFull() && others && isOfState(sentence, i, to)) {
        add(sentence, i, to, null, people, used);
      }
      i = to - 1;
    }
  }

  /** "Aida Serikova, who leads the agency", "with Aida Serikova in the chair". */
  private static boolean presides(Sentence sentence, int to) {
    return sentence.reads(to, "in", "the", "chair")
        || sentence.reads(to, "presiding")
        || sentence.reads(to, ",", "as", "host")
        || sentence.reads(to, ",", "who") && LEADING.contains(sentence.norm(to + 2));
  }

  /** "Aida Serikova of Uzbekistan asked", "Uzbekistan's Aida Serikova, whose country …". */
  private boolean actsAfterState(Sentence sentence, int to) {
    if (sentence.reads(to, ",")) {
      return sentence.reads(to + 1, "who") || sentence.reads(to + 1, "whose");
    }
    Mention state = to + 1 < sentence.size() ? sentence.mentionAt(to + 1) : null;
    int verb = sentence.reads(to, "of") && state != null ? state.to() : to;
    return speech.contains(sentence.norm(verb));
  }

  /** Whether a verb follows at once: "Mr Modi chose", "Mr Modi has called". */
  private static boolean acts(Sentence sentence, int to) {
    String next = sentence.norm(to);
    return next.endsWith("ed")
        || Set.of(
                "has", "had", "will", "was", "is", "chose", "said", "says", "told", "spoke", "came",
                "went", "made", "took", "gave", "met", "put")
            .contains(next);
  }

  /** "His Uzbek counterpart, …", "an official of the ministry, …", "my friend …". */
  private boolean isIntroduced(Sentence sentence, int name) {
    int i = name - 1;
    boolean apart = sentence.reads(i, ",");
    if (apart) {
      i--;
    }
    int words = 0;
    while (i >= 0 && words < 7 && !sentence.token(i).isPunctuation()) {
      if (introducing.contains(sentence.norm(i)) && !sentence.token(i).isCapitalised()) {
        boolean near = i == name - 1 || apart && !sentence.token(i + 1).isCapitalised();
        return near;
      }
      i--;
      words++;
    }
    return false;
  }

  /** "Russia's Sergei Lavrov", "Bakhtiyor Saidov of Uzbekistan", beside others with offices. */
  private static boolean isOfState(Sentence sentence, int from, int to) {
    Mention before = from > 1 ? sentence.mentionAt(from - 2) : null;
    Mention after = to + 1 < sentence.size() ? sentence.mentionAt(to + 1) : null;
    return sentence.reads(from - 1, "'s") && before != null && before.kind() == Mention.Kind.COUNTRY
        || (sentence.reads(to, "of") || sentence.reads(to, "("))
            && after != null
            && after.kind() == Mention.Kind.COUNTRY;
  }

  /** "…", says Aida Serikova. */
  private boolean isQuoted(Sentence sentence, int name) {
    return speech.contains(sentence.norm(name - 1))
        && sentence.readsAny(name - 2, "\"", ",", "'", "?", "!");
  }

  /** A comma ends an employer's name but where a list goes on in it. */
  private static boolean endsEmployer(Sentence sentence, int i) {
    return sentence.reads(i, ",")
        && !(i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised());
  }

  private boolean speaks(Sentence sentence, int at) {
    int i = at;
    if (sentence.reads(i, "of") || sentence.reads(i, "from")) {
      int limit = Math.min(sentence.size(), i + 14);
      boolean employer = false;
      while (i < limit && !speech.contains(sentence.norm(i)) && !endsEmployer(sentence, i)) {
        employer |= heads.contains(sentence.norm(i)) && sentence.token(i).isCapitalised();
        i++;
      }
      if (!employer) {
        return false;
      }
    }
    if (sentence.reads(i, ",")) {
      int close = i + 1;
      while (close < sentence.size() && !sentence.reads(close, ",")) {
        close++;
      }
      boolean profession = ASIDES.contains(sentence.norm(i + 1));
      if (!profession || close - i > 15) {
        return false;
      }
      i = close + 1;
    }
    while (sentence.readsAny(i, "also", "then", "himself", "herself", "later", "has", "had")) {
      i++;
    }
    return speech.contains(sentence.norm(i)) || sentence.reads(i, "was", "heard", "to", "say");
  }

  private void add(
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
        sentence.words(from, to),
        sentence.span(from, to),
        office == null ? null : sentence.words(office.from(), office.to()),
        office == null ? null : sentence.span(office.from(), office.to()));
  }

  /** A headline whose nouns all have capitals shows no names. */
  private static boolean isTitleCase(Sentence title) {
    return title.tokens().stream()
        .filter(token -> token.isWord() && token.form().length() > 5)
        .allMatch(Token::isCapitalised);
  }

  /** The people found so far, each under the fullest form of the name. */
  private static final class People {

    private static final class Person {
      PersonName name;
      final List<Claim> claims = new ArrayList<>();

      Person(PersonName name) {
        this.name = name;
      }
    }

    private final Text text;
    private final List<Person> all = new ArrayList<>();

    People(Text text) {
      this.text = text;
    }

    @Nullable Person find(PersonName name) {
      return all.stream().filter(person -> person.name.matches(name)).findFirst().orElse(null);
    }

    void add(String words, Span span, @Nullable String role, @Nullable Span office) {
      PersonName name = PersonName.of(words);
      Person person = find(name);
      if (person == null) {
        person = new Person(name);
        all.add(person);
      } else if (letters(name) > letters(person.name)) {
        person.name = name;
      }
      person.claims.add(Claim.of(Property.MENTION, text.exact(span), span));
      boolean first = person.claims.stream().noneMatch(claim -> claim.property() == Property.ROLE);
      if (role != null && office != null && first) {
        person.claims.add(Claim.of(Property.ROLE, role, office));
      }
    }

    private static int letters(PersonName name) {
      return name.parts().stream().mapToInt(String::length).sum();
    }

    void remove(List<PersonName> authors) {
      all.removeIf(person -> authors.stream().anyMatch(person.name::matches));
    }

    /** Every further place that names someone known, by the surname or in full. */
    void mention(Sentence sentence, NameReader names) {
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (!token.isCapitalised() || token.form().length() < 2) {
          continue;
        }
        int end = Math.max(names.end(sentence, i), i);
        if (end == i) {
          continue;
        }
        Person person = find(PersonName.of(sentence.words(i, end)));
        Span span = sentence.span(i, end);
        if (person != null
            && person.claims.stream().noneMatch(claim -> claim.evidence().overlaps(span))) {
          person.claims.add(Claim.of(Property.MENTION, text.exact(span), span));
        }
        i = end - 1;
      }
    }

    List<Fact> facts() {
      return all.stream().map(People::fact).toList();
    }

    private static Fact fact(Person person) {
      String name = person.name.value();
      List<Claim> claims = new ArrayList<>(person.claims);
      claims.sort(Comparator.comparing(Claim::evidence));
      Span named =
          claims.stream()
              .filter(claim -> claim.property() == Property.MENTION)
              .filter(claim -> claim.value().equals(new Claim.Literal(name)))
              .map(Claim::evidence)
              .findFirst()
              .orElse(claims.get(0).evidence());
      claims.add(0, Claim.of(Property.NAME, name, named));
      return new Fact(Resource.PEOPLE, name, claims);
    }
  }
}
