package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;
import org.scokb.vocabulary.DocumentType;

/**
 * Which of the phrases that stand inside or beside each other speak of a thing of their own, and
 * which ones a verb speaks of together.
 */
public final class NestedPhrases {

  private NestedPhrases() {}

  /** Leaves out what stands inside another name, but for instruments and institutions. */
  public static List<NounPhrase> apart(List<NounPhrase> phrases) {
    List<NounPhrase> own = without(phrases, NestedPhrases::onlyIntroduces);
    return without(own, (inner, outer) -> isWithin(inner, outer) && !counts(inner, outer));
  }

  private static List<NounPhrase> without(
      List<NounPhrase> phrases, BiPredicate<NounPhrase, NounPhrase> beside) {
    return phrases.stream()
        .filter(one -> phrases.stream().noneMatch(other -> one != other && beside.test(one, other)))
        .toList();
  }

  private static boolean isWithin(NounPhrase inner, NounPhrase outer) {
    return outer.from() <= inner.from() && inner.from() < outer.to() && inner.headAt() < outer.to();
  }

  /** "Masters of Atlas and Adras": what begins with its head there only tells of whom a name is. */
  private static boolean counts(NounPhrase inner, NounPhrase outer) {
    boolean joined =
        inner.head().document() == null
            && inner.start() == inner.from()
            && inner.headAt() == inner.from()
            && inner.sentence().token(inner.from()).isCapitalised();
    // "A memorandum between the Secretariat and the Centre": a party to it.
    boolean party =
        inner.head().document() == null
            && inner.sentence().readsWithin(outer.headAt(), inner.from(), WordList.BETWEEN);
    return !outer.quoted()
        && !joined
        && !party
        && inner.isName()
        && inner.headAt() != outer.headAt();
  }

  /** "A plan to create the Centre" is no thing of its own; one to carry out the Treaty is. */
  private static boolean onlyIntroduces(NounPhrase outer, NounPhrase inner) {
    return (!outer.proper() || outer.head().document() == DocumentType.DECISION)
        && outer.headAt() < inner.start()
        && inner.start() <= outer.to()
        && outer.period() == null
        && !Condition.CITED.at(inner.sentence(), inner.start())
        && WordList.INTRODUCING_HEADS.has(outer.head().word())
        && (inner.isName() || inner.isDescription() || inner.isDescriptionIfProposed());
  }

  /** An instrument that stands inside another's title is only cited there. */
  public static boolean cited(List<NounPhrase> phrases, NounPhrase inner) {
    return inner.head().document() != null
        && phrases.stream()
            .anyMatch(
                outer ->
                    outer != inner
                        && outer.head().document() != null
                        && outer.span().contains(inner.span()));
  }

  /** The row of phrases that each belongs to: "signed a convention, a statement and a roadmap". */
  public static List<Match.Range> rows(Sentence sentence, List<NounPhrase> phrases) {
    List<Match.Range> rows = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < phrases.size(); i++) {
      if (i + 1 == phrases.size() || !adjoin(sentence, phrases.get(i), phrases.get(i + 1))) {
        Match.Range row = new Match.Range(phrases.get(first).start(), phrases.get(i).to());
        rows.addAll(Collections.nCopies(i + 1 - first, row));
        first = i + 1;
      }
    }
    return rows;
  }

  private static boolean adjoin(Sentence sentence, NounPhrase left, NounPhrase right) {
    return right.start() >= left.to()
        && IntStream.range(left.to(), right.start())
            .allMatch(
                i ->
                    sentence.dateAt(i) != null
                        || sentence.isNamed(i, Mention.Kind.PLACE)
                        || sentence.reads(i, WordList.ROW_LINKS));
  }
}
