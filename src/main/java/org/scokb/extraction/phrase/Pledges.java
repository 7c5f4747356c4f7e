package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.List;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Inflection;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.vocabulary.InitiativeType;

/**
 * Undertakings that are told by an amount ({@code patterns/pledges.yml}): "will train 400 surveyors
 * by 2031", "would lend its partners ten billion dollars". What is counted in ones is told by its
 * name, if at all.
 */
final class Pledges {

  /** How many words of an amount may stand before a name that is pledged itself. */
  private static final int NEAR = 3;

  private final Rules<Void> rules = Rules.load("pledges", Void.class);
  private final NameBounds bounds;

  Pledges(NameBounds bounds) {
    this.bounds = bounds;
  }

  /** The amounts of a sentence that are pledged, where no phrase found before has them. */
  List<NounPhrase> read(Sentence sentence, List<NounPhrase> found) {
    List<NounPhrase> taken =
        new ArrayList<>(found.stream().filter(p -> p.isName() || p.isDescription()).toList());
    List<NounPhrase> pledges = new ArrayList<>();
    for (Rules.Found<Void> each : rules.find(sentence)) {
      NounPhrase pledge = pledge(each.match());
      int from = pledge.from();
      boolean dated = sentence.dateAt(from) != null;
      if (!dated
          && taken.stream()
              .filter(p -> p.start() <= from + NEAR && from < p.to())
              .allMatch(p -> sentence.readsWithin(from, p.start(), WordList.STATE_PREPOSITIONS))) {
        pledges.add(pledge);
        taken.add(pledge);
      }
    }
    return pledges;
  }

  private NounPhrase pledge(Match match) {
    Sentence sentence = match.sentence();
    Match.Range what = match.range("what");
    int verb = match.get("verb").map(Match.Range::from).orElse(match.to() - 1);
    Phrases.Match<String> known = VerbForms.of(WordList.PLEDGING).at(sentence.tokens(), verb);
    String word = known == null ? sentence.norm(verb) : known.value();
    boolean active = verb < what.from();
    int to = active ? bounds.object(sentence, what.to()) : what.to();
    String name = (active ? word + " " : "") + sentence.words(what.from(), to);
    Head head = new Head(word, null, InitiativeType.PROJECT, false, false);
    return NounPhrase.told(sentence, head, what.from(), to, Inflection.upperFirst(name));
  }
}
