package org.scokb.extraction.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.phrase.NounPhrase;

/**
 * What a relative clause, a participle or an apposition after a name adds: "…, which was proposed
 * by India", "… adopted in Osh", "…, an idea of India".
 *
 * @param to the token after it
 * @param predicates the verbs in it that tell a status
 */
public record Aside(int to, List<Predicate> predicates) {

  /** The aside that follows a phrase; {@code null} where none does. */
  public static @Nullable Aside after(NounPhrase phrase, SentenceReading reading) {
    Sentence sentence = reading.sentence();
    int after = Condition.BETWEEN_SUBJECT_AND_VERB.after(sentence, phrase.to());
    boolean comma = sentence.norm(after).equals(",");
    int from = comma ? after + 1 : after;
    // "The Anti-Drug Strategy, the Plan for Trade": the next of a list.
    boolean apposition =
        comma
            && sentence.reads(from, WordList.APPOSED)
            && reading.phrases().stream().noneMatch(next -> next.start() == from && next.proper());
    if (!apposition
        && !Condition.RELATIVE_CLAUSE.at(sentence, from)
        && !isParticiple(reading, from, comma)) {
      return null;
    }
    int to = sentence.next(from, WordList.CLAUSE_ENDS);
    List<Predicate> predicates =
        reading.predicates().stream()
            .filter(predicate -> predicate.from() >= from && predicate.to() <= to)
            .filter(predicate -> !sentence.reads(predicate.from() - 1, WordList.CAUSATIVES))
            .toList();
    return new Aside(to, doesItself(reading, from, predicates) ? List.of() : predicates);
  }

  /** "… aimed at opening schools": what the thing itself does or is for tells nothing of it. */
  private static boolean doesItself(SentenceReading reading, int from, List<Predicate> predicates) {
    return Condition.SERVES.at(reading.sentence(), from)
        || reading.sentence().reads(from, WordList.DOERS)
            && predicates.stream()
                .limit(1)
                .anyMatch(
                    verb ->
                        verb.from() == from + 1
                            && !verb.passive()
                            && verb.sense() != VerbForms.Sense.COMPLETED
                            && (!reading.intransitive(verb)
                                || verb.to() == verb.from() + 1
                                    && reading.sentence().reads(verb.to(), WordList.AIMING)));
  }

  private static boolean isParticiple(SentenceReading reading, int i, boolean comma) {
    return comma && Condition.DONE_BY.at(reading.sentence(), i)
        || reading.predicates().stream()
            .filter(predicate -> predicate.from() == i)
            .anyMatch(
                predicate ->
                    reading.sentence().reads(i, WordList.TO)
                            && reading.sentence().reads(i + 1, WordList.BARE)
                        || predicate.form() == VerbForms.Form.PAST
                            && predicate.from() == predicate.verb());
  }
}
