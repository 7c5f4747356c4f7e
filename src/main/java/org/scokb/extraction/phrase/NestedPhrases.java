package org.scokb.extraction.phrase;

import java.util.List;
import java.util.Set;
import org.scokb.extraction.language.Lexicon;

/** Which of the phrases that stand inside or beside each other speak of a thing of their own. */
public final class NestedPhrases {

  private static final Set<String> INTRODUCING = Lexicon.words("nested_phrases_introducing");

  private NestedPhrases() {}

  /** Leaves out what stands inside another name, but for instruments and institutions. */
  public static List<NounPhrase> apart(List<NounPhrase> phrases) {
    return phrases.stream()
        .filter(
            inner ->
                phrases.stream()
                    .noneMatch(
                        outer ->
                            outer != inner
                                && outer.from() <= inner.from()
                                && inner.to() <= outer.to()
                                && !counts(inner, outer)))
        .filter(outer -> phrases.stream().noneMatch(inner -> onlyIntroduces(outer, inner)))
        .toList();
  }

  private static boolean counts(NounPhrase inner, NounPhrase outer) {
    return !outer.quoted() && Naming.isName(inner) && inner.headAt() != outer.headAt();
  }

  /** "A plan to create the Centre": the plan is no thing of its own. */
  private static boolean onlyIntroduces(NounPhrase outer, NounPhrase inner) {
    return outer != inner
        && !outer.proper()
        && outer.headAt() < inner.start()
        && inner.start() <= outer.to()
        && INTRODUCING.contains(outer.head().word())
        && outer.sentence().readsAny(outer.headAt() + 1, "to", "for", "of");
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
