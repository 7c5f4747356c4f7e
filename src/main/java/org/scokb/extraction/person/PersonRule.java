package org.scokb.extraction.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.language.Inflection;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.States;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;

/**
 * Finds the people who speak or act in an article, by structure alone ({@code
 * patterns/people.yml}): a name beside an office, or before a verb of saying. The author is none of
 * them.
 */
public final class PersonRule {

  private final Rules<Void> rules = Rules.load("people", Void.class, PersonStretches.KINDS);

  public List<Fact> facts(Analysis analysis) {
    Text text = analysis.page().text();
    People people = new People(text);
    analysis.sentences().forEach(sentence -> read(sentence, people, true));
    Sentence title = analysis.title();
    if (title != null) {
      read(title, people, showsNames(title));
    }
    people.remove(
        analysis.page().authors().stream().map(span -> PersonName.of(text.exact(span))).toList());
    analysis.all().forEach(sentence -> mention(sentence, people));
    return people.facts();
  }

  /** A headline whose nouns all have capitals shows no names but of those that the body tells. */
  private static boolean showsNames(Sentence title) {
    return title.tokens().stream()
        .anyMatch(word -> word.isWord() && word.form().length() > 5 && !word.isCapitalised());
  }

  /** Reads a sentence, which may be news of people that are named nowhere else. */
  private void read(Sentence sentence, People people, boolean news) {
    PersonStretches stretches = new PersonStretches(sentence, people);
    BitSet held = new BitSet();
    for (Rules.Rule<Void> rule : rules.all()) {
      for (Match match : rule.pattern().find(sentence, stretches)) {
        Match.@Nullable Range office = match.captures().get("office");
        if (office != null && held.get(office.from())) {
          continue;
        }
        for (Match.Range name : names(match, stretches)) {
          if (!news && people.find(PersonName.of(sentence.words(name.from(), name.to()))) == null) {
            continue;
          }
          if (office != null) {
            held.set(office.from(), office.to());
          }
          Claim role = office == null ? null : role(match, office);
          people.add("people." + rule.name(), sentence, name, role, state(match, name, office));
        }
      }
    }
  }

  private static void mention(Sentence sentence, People people) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean opens = token.isCapitalised() && token.form().length() > 1;
      int end = opens ? PersonStretches.name(sentence, i) : i;
      if (end > i) {
        people.mention(sentence.words(i, end), sentence.span(i, end));
        i = end - 1;
      }
    }
  }

  /** The office as one of them has it where several people share its word. */
  private static Claim role(Match match, Match.Range office) {
    Sentence sentence = match.sentence();
    String words = sentence.words(office.from(), office.to());
    return Claim.of(
        Property.ROLE,
        match.get("more").isPresent() ? Inflection.withoutS(words) : words,
        sentence.span(office.from(), office.to()));
  }

  /** The name and those in a row after it, unless the name was taken before. */
  private static List<Match.Range> names(Match match, PersonStretches stretches) {
    List<Match.Range> names = new ArrayList<>();
    Match.Range first = match.range("name");
    if (stretches.take(first.from(), first.to())) {
      names.add(first);
      Match.Range more = match.get("more").orElse(new Match.Range(0, 0));
      for (int i = more.from(); i < more.to(); i++) {
        int end = stretches.end("FULL", i);
        if (end > i && stretches.take(i, end)) {
          names.add(new Match.Range(i, end));
        }
      }
    }
    return names;
  }

  /** The state that someone speaks for: where it is told, or the name of who leads one. */
  private static @Nullable Claim state(
      Match match, Match.Range name, Match.@Nullable Range office) {
    Sentence sentence = match.sentence();
    Mention state = beside(sentence, name);
    for (int i = match.from(); state == null && i < match.to(); i++) {
      state = office == null && match.get("state").isEmpty() ? null : country(sentence, i);
    }
    Span words = state == null ? sentence.span(name.from(), name.to()) : state.span();
    state = state == null ? States.leaderAt(sentence, name.to() - 1) : state;
    return state == null ? null : Claim.of(Property.COUNTRY, state.id(), words);
  }

  /** The state in "Russia's Sergei Lavrov", "Saidov of Oman", "ministers of Iran Araghchi". */
  private static @Nullable Mention beside(Sentence sentence, Match.Range name) {
    int before =
        sentence.reads(name.from() - 1, WordList.GENITIVE) ? name.from() - 2 : name.from() - 1;
    Mention owner = country(sentence, before);
    int of = sentence.reads(name.to() + 1, WordList.DEFINITE) ? name.to() + 2 : name.to() + 1;
    return owner == null && sentence.reads(name.to(), WordList.OF_A_STATE)
        ? country(sentence, of)
        : owner;
  }

  /** A state at a token, but for one that an ambassador is sent to. */
  private static @Nullable Mention country(Sentence sentence, int at) {
    return sentence.isNamed(at, Mention.Kind.COUNTRY) && !Condition.SENT_TO.at(sentence, at)
        ? sentence.mentionAt(at)
        : null;
  }
}
