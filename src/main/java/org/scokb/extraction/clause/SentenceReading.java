package org.scokb.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tag;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.phrase.NounPhrase;

/**
 * A sentence with what reading its grammar has brought: which of its verbs govern what follows them
 * ("proposed to hold", "the adoption of"), and which have it as their subject ("… in Osh was
 * adopted", "… opened").
 *
 * @param phrases the instruments and undertakings that it names or describes
 * @param predicates its verbs that tell a status
 * @param agents those who could act in it
 * @param focus the member that the sentences before it were about, for pronouns
 * @param speaker the member for which "we" stands, on pages that somebody speaks
 */
public record SentenceReading(
    Sentence sentence,
    List<NounPhrase> phrases,
    List<Predicate> predicates,
    List<Agent> agents,
    @Nullable String focus,
    @Nullable String speaker) {

  /** Whether it says something rather than only naming it. */
  public boolean hasVerb() {
    return IntStream.range(0, sentence.size()).anyMatch(this::isVerb);
  }

  /** Whether a token is a verb or helps one. */
  public boolean isVerb(int i) {
    return sentence.tag(i) == Tag.VERB || sentence.tag(i) == Tag.AUX;
  }

  /** The members that act in it, from left to right. */
  public Stream<String> acting() {
    return agents.stream().flatMap(agent -> Stream.ofNullable(member(agent)));
  }

  public boolean hasActor() {
    return acting().findAny().isPresent();
  }

  /** The member that an agent is or stands for; {@code null} where that stays open. */
  public @Nullable String member(Agent agent) {
    if (!agent.isOpen()) {
      return agent.code();
    }
    boolean spoken = speaker != null && sentence.reads(agent.from(), WordList.FIRST_PERSON);
    return spoken
        ? speaker
        : agents.stream()
            .filter(other -> other.code() != null && other.to() <= agent.from())
            .map(Agent::code)
            .reduce((first, second) -> second)
            .orElse(focus);
  }

  /** The verbs before a token whose object begins there; {@code null} where none governs it. */
  public @Nullable Chain verbsBefore(int start) {
    List<Predicate> chain = new ArrayList<>();
    int limit = start;
    for (int i = predicates.size() - 1; i >= 0; i--) {
      Predicate predicate = predicates.get(i);
      boolean noun = !chain.isEmpty() && predicate.form() == VerbForms.Form.NOUN;
      if (predicate.to() > limit) {
        continue;
      }
      boolean apart =
          predicate.form() == VerbForms.Form.NOUN
                  && sentence.readsWithin(predicate.to(), limit, WordList.SEMICOLON)
              || chain.isEmpty() && closesAClause(predicate, start);
      if (apart || !open(predicate.to(), limit)) {
        break;
      }
      if (isInAnAside(sentence, predicate.from(), predicate.to(), limit)
          || noun && limit - predicate.to() > Chain.BESIDE) {
        continue;
      }
      boolean governs =
          chain.isEmpty()
              ? precedesItsSubject(predicate, start)
              : chain.get(chain.size() - 1).infinitive()
                  && Condition.IMPERSONAL.at(sentence, predicate.from());
      if (predicate.passive() && !governs) {
        break;
      }
      chain.add(predicate);
      limit = predicate.from();
      if (!predicate.infinitive() && predicate.form() != VerbForms.Form.ING) {
        break;
      }
    }
    return chain.isEmpty() ? null : new Chain(List.copyOf(chain), past(start));
  }

  /** "Documents were signed: …", "events were held, including a fair", "was adopted a plan". */
  private boolean precedesItsSubject(Predicate verb, int start) {
    return sentence.reads(verb.to(), WordList.COLON)
        || Condition.INCLUDED.at(sentence, start)
        || verb.sense() == VerbForms.Sense.ADOPTED
            && (start == verb.to() || sentence.readsWithin(verb.to(), start, WordList.COLON));
  }

  /** "If the members approve, the bank will be opened": whether it ends the clause before. */
  private boolean closesAClause(Predicate predicate, int start) {
    int next = predicate.to() + 1;
    return sentence.reads(next - 1, WordList.COMMA)
        && !isVerb(next)
        && sentence.next(next, WordList.COMMA) >= start;
  }

  /** Whether nothing between two tokens begins another clause. */
  private boolean open(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.reads(i, WordList.RELATIVES) || sentence.reads(i, WordList.THAT) && i > from) {
        i = sentence.next(i, WordList.COMMA);
        if (i >= to) {
          return false;
        }
      } else if (Condition.FINITE.at(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether what stands between two tokens belongs to a relative clause or another aside that is
   * closed before a third: "Tajikistan, which took over from Kyrgyzstan, proposed".
   */
  public static boolean isInAnAside(Sentence sentence, int from, int to, int limit) {
    return Condition.IN_AN_ASIDE.at(sentence, from)
        && sentence.readsWithin(to, limit, WordList.COMMA);
  }

  /** Whether some finite verb of the sentence stands in the past, and it tells no plans. */
  private boolean past(int start) {
    return !sentence.readsWithin(0, start, WordList.AIMS)
        && !sentence.readsWithin(0, start, WordList.TO_COME)
        && Condition.TELLS_OF_THE_PAST.within(sentence, 0, sentence.size());
  }

  /** The verb after a token whose subject ends there: "… was adopted"; {@code null} if none. */
  public @Nullable Predicate verbAfter(int end) {
    int next = Condition.BETWEEN_SUBJECT_AND_VERB.after(sentence, end);
    // Only what modifies a subject may stand before its verb: "… for the region was adopted".
    boolean modified = sentence.readsWithin(next - 1, next + 1, WordList.NOUN_PREPOSITIONS);
    return predicates.stream()
        .filter(verb -> verb.from() >= end && !Condition.SERVES.at(sentence, verb.from()))
        .findFirst()
        .filter(verb -> verb.from() <= next || verb.passive() && modified)
        .filter(verb -> verb.passive() || intransitive(verb))
        .orElse(null);
  }

  /**
   * What shares its subject with a passive verb: "was read and approved", "and has been approved".
   */
  public Optional<Predicate> joinedTo(Predicate verb) {
    return predicates.stream()
        .filter(next -> verb.passive() && next.from() > verb.to())
        .filter(
            next ->
                next.form() == VerbForms.Form.PAST
                    && (next.passive() || next.from() == next.verb()))
        .filter(next -> sentence.reads(next.from() - 1, WordList.VERB_ROW_LINKS))
        .findFirst();
  }

  /** Whether a verb has no object. */
  boolean intransitive(Predicate predicate) {
    int next = predicate.to();
    return next >= sentence.size() || sentence.reads(next, WordList.AFTER_VERB);
  }
}
