package org.scokb.extraction.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.pattern.Match;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** The people found so far, each under the fullest form of the name. */
final class People {

  private record Person(PersonName name, Span named, List<Claim> claims) {}

  private final Text text;
  private final List<Person> all = new ArrayList<>();

  People(Text text) {
    this.text = text;
  }

  @Nullable Person find(PersonName name) {
    return all.stream().filter(person -> person.name.matches(name)).findFirst().orElse(null);
  }

  /**
   * @param rule what tells that someone is named there
   */
  void add(
      String rule,
      Sentence sentence,
      Match.Range at,
      @Nullable Claim role,
      @Nullable Claim country) {
    String words = sentence.words(at.from(), at.to());
    Span span = sentence.span(at.from(), at.to());
    PersonName name = PersonName.of(words);
    Person person = find(name);
    if (person == null) {
      person = new Person(name, span, new ArrayList<>());
      all.add(person);
    } else if (letters(name) > letters(person.name)) {
      all.set(all.indexOf(person), new Person(name, span, person.claims));
    }
    person.claims.add(Claim.of(Property.MENTION, text.exact(span), span).by(rule));
    addFirst(person, role, rule);
    addFirst(person, country, rule);
  }

  private static void addFirst(Person person, @Nullable Claim claim, String rule) {
    if (claim != null
        && person.claims.stream().noneMatch(each -> each.property() == claim.property())) {
      person.claims.add(claim.by(rule));
    }
  }

  private static int letters(PersonName name) {
    return name.parts().stream().mapToInt(String::length).sum();
  }

  /** Leaves out authors; a surname alone beside an office is another's. */
  void remove(List<PersonName> authors) {
    all.removeIf(
        person ->
            (person.name.isFull()
                    || person.claims.stream().noneMatch(each -> each.property() == Property.ROLE))
                && authors.stream().anyMatch(person.name::matches));
  }

  /** A further place that names someone known, by the surname or in full. */
  void mention(String name, Span span) {
    Person person = find(PersonName.of(name));
    if (person != null
        && person.claims.stream().noneMatch(claim -> claim.evidence().overlaps(span))) {
      person.claims.add(Claim.of(Property.MENTION, text.exact(span), span));
    }
  }

  List<Fact> facts() {
    return all.stream().map(People::fact).toList();
  }

  private static Fact fact(Person person) {
    String name = person.name.value();
    List<Claim> claims = new ArrayList<>(person.claims);
    claims.sort(Comparator.comparing(Claim::evidence));
    claims.add(0, Claim.of(Property.NAME, name, person.named).by(claims.get(0).rule()));
    return new Fact(Resource.PEOPLE, name, claims);
  }
}
