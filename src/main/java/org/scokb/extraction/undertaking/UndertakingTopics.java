package org.scokb.extraction.undertaking;

import java.util.LinkedHashSet;
import java.util.Set;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Topics;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.phrase.NounPhrase;

/**
 * The fields of cooperation that an undertaking belongs to, by the words nearest to it that tell.
 */
final class UndertakingTopics {

  private final Topics topics = new Topics();

  /** By the words of the name; where those tell nothing, by those around it. */
  Set<String> of(Analysis analysis, Undertaking undertaking) {
    Set<String> all = new LinkedHashSet<>();
    for (Undertaking.Place place : undertaking.places()) {
      NounPhrase phrase = place.phrase();
      all.addAll(topics.of(phrase.sentence().tokens().subList(phrase.from(), phrase.to())));
    }
    if (all.isEmpty()) {
      NounPhrase phrase = undertaking.places().get(0).phrase();
      all.addAll(topics.of(phrase.sentence().tokens()));
    }
    if (all.isEmpty()) {
      for (Sentence sentence : analysis.sentences()) {
        if (sentence.block().equals(undertaking.places().get(0).phrase().sentence().block())) {
          all.addAll(topics.of(sentence.tokens()));
        }
      }
    }
    if (all.isEmpty() && analysis.title() != null) {
      all.addAll(topics.of(analysis.title().tokens()));
    }
    return all;
  }
}
