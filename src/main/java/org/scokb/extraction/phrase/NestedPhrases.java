package org.scokb.extraction.phrase;

import java.util.List;
import org.scokb.extraction.language.WordList;

/** Which of the phrases that stand inside or beside each other speak of a thing of their own. */
public final class NestedPhrases {

  private NestedPhrases() {}

  /** Leaves out what stands inside another name, but for instruments and institutions. */
  public static List<NounPhrase> apart(List<NounPhrase> phrases) {
    List<NounPhrase> own =
        phrases.stream()
            .filter(outer -> phrases.stream().noneMatch(inner -> onlyIntroduces(outer, inner)))
            .toList();
    return own.stream()
        .filter(
            inner ->
                own.stream()
                    .noneMatch(
                        outer ->
                            outer != inner
                                && outer.from() <= inner.from()
                                && inner.to() <= outer.to()
                                && !counts(inner, outer)))
        .toList();
  }

  /** "Masters of Atlas and Adras": what begins with its head there only tells of whom a name is. */
  private static boolean counts(NounPhrase inner, NounPhrase outer) {
    boolean joined =
        inner.head().document() == null
            && inner.start() == inner.from()
            && inner.headAt() == inner.from()
            && inner.sentence().token(inner.from()).isCapitalised();
    return !outer.quoted() && !joined && Naming.isName(inner) && inner.headAt() != outer.headAt();
  }

  /** "A plan to create the Centre": the plan is no thing of its own. */
  private static boolean onlyIntroduces(NounPhrase outer, NounPhrase inner) {
    return outer != inner
        && !outer.proper()
        && outer.headAt() < inner.start()
        && inner.start() <= outer.to()
        && outer.period() == null
        && WordList.INTRODUCING_HEADS.has(outer.head().word())
        && (Naming.isName(inner) || Description.isMet(inner) || Description.isMetIfProposed(inner));
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
}
