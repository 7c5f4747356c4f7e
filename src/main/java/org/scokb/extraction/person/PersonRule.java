package org.scokb.extraction.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Ending;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.Rule;
import org.scokb.extraction.pattern.Chunks;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;

/**
 * Finds the people who speak or act in an article, by structure alone ({@code
 * patterns/people.yml}): a name beside an office, or before a verb of saying. The author is none of
 * them.
 */
public final class PersonRule implements Rule {

  private final Rules<Void> rules = Rules.load("people", Void.class, PersonStretches.KINDS);

  @Override
  public List<Fact> facts(Analysis analysis, Facts earlier) {
    Text text = analysis.page().text();
    People people = new People(text);
    analysis.sentences().forEach(sentence -> read(sentence, people));
    Sentence title = analysis.title();
    if (title != null && !isTitleCase(title)) {
      read(title, people);
    }
    people.remove(
        analysis.page().authors().stream().map(span -> PersonName.of(text.exact(span))).toList());
    analysis.all().forEach(people::mention);
    return people.facts();
  }

  /** The names of a sentence as patterns ask for them, where nobody was read before. */
  public Chunks stretches(Sentence sentence) {
    return new PersonStretches(sentence, new People(new Text("")));
  }

  private void read(Sentence sentence, People people) {
    PersonStretches stretches = new PersonStretches(sentence, people);
    BitSet held = new BitSet();
    for (org.scokb.extraction.pattern.Rule<Void> rule : rules.all()) {
      for (Match match : rule.pattern().find(sentence, stretches)) {
        Match.Range name = match.range("name");
        Match.@Nullable Range office = match.captures().get("office");
        if ((office == null || !held.get(office.from()))
            && stretches.take(name.from(), name.to())) {
          if (office != null) {
            held.set(office.from(), office.to());
          }
          String by = "people." + rule.name();
          Claim role = office == null ? null : role(match, office);
          people.add(by, sentence, name, role, state(match, name, office));
          others(match, stretches)
              .forEach(other -> people.add(by, sentence, other, role, state(match, other, office)));
        }
      }
    }
  }

  /** The office as one of them has it where several people share its word. */
  private static Claim role(Match match, Match.Range office) {
    Sentence sentence = match.sentence();
    String words = sentence.words(office.from(), office.to());
    return Claim.of(
        Property.ROLE,
        match.get("more").isPresent() ? Ending.S.cut(words) : words,
        sentence.span(office.from(), office.to()));
  }

  /** The names that stand in a row after the first. */
  private static List<Match.Range> others(Match match, PersonStretches stretches) {
    List<Match.Range> others = new ArrayList<>();
    Match.Range more = match.get("more").orElse(new Match.Range(0, 0));
    for (int i = more.from(); i < more.to(); i++) {
      int end = stretches.full(i);
      if (end > i && stretches.take(i, end)) {
        others.add(new Match.Range(i, end));
      }
    }
    return others;
  }

  /** The state that someone speaks for: where it is told, or the name of who leads one. */
  private static @Nullable Claim state(
      Match match, Match.Range name, Match.@Nullable Range office) {
    Sentence sentence = match.sentence();
    Mention state = beside(sentence, name);
    for (int i = match.from(); state == null && i < match.to(); i++) {
      state = office == null && match.get("state").isEmpty() ? null : country(sentence, i);
    }
    if (state != null) {
      return Claim.of(Property.COUNTRY, state.id(), state.span());
    }
    String led = Gazetteer.countryOfLeader(sentence.token(name.to() - 1).form());
    return led == null
        ? null
        : Claim.of(Property.COUNTRY, led, sentence.span(name.from(), name.to()));
  }

  /**
   * The state in "Russia's Sergei Lavrov", "Saidov of Uzbekistan", "ministers of Iran Araghchi".
   */
  private static @Nullable Mention beside(Sentence sentence, Match.Range name) {
    int before = sentence.reads(name.from() - 1, "'s") ? name.from() - 2 : name.from() - 1;
    Mention owner = country(sentence, before);
    return owner == null && sentence.reads(name.to(), WordList.OF_A_STATE)
        ? country(sentence, name.to() + 1)
        : owner;
  }

  /** A state at a token, but for one that an ambassador is sent to. */
  private static @Nullable Mention country(Sentence sentence, int at) {
    return sentence.isNamed(at, Mention.Kind.COUNTRY)
            && !sentence.reads(sentence.before(at), WordList.SENT_TO)
        ? sentence.mentionAt(at)
        : null;
  }

  /** A headline whose nouns all have capitals shows no names. */
  private static boolean isTitleCase(Sentence title) {
    return title.tokens().stream()
        .filter(token -> token.isWord() && token.form().length() > 5)
        .allMatch(Token::isCapitalised);
  }
}
