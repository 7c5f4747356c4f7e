package org.scokb.extraction.undertaking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.phrase.NounPhrase;

/**
 * The fields of cooperation that an undertaking belongs to, by the words nearest to it that tell.
 */
final class UndertakingTopics {

  private final Phrases<List<String>> topics = Lexicon.topics();

  /** By the words of the name; where those tell nothing, by those around it. */
  Set<String> of(Analysis analysis, Undertaking undertaking) {
    Set<String> all = new LinkedHashSet<>();
    for (Undertaking.Place place : undertaking.places()) {
      NounPhrase phrase = place.phrase();
      all.addAll(told(phrase.sentence().tokens().subList(phrase.from(), phrase.to())));
    }
    Sentence own = undertaking.places().get(0).phrase().sentence();
    Stream<Sentence> block =
        analysis.sentences().stream().filter(sentence -> sentence.block().equals(own.block()));
    return all.isEmpty()
        ? Stream.of(Stream.of(own), block, Stream.ofNullable(analysis.title()))
            .map(around -> told(around.flatMap(each -> each.tokens().stream()).toList()))
            .filter(told -> !told.isEmpty())
            .findFirst()
            .orElse(all)
        : all;
  }

  /** The topics that some tokens tell, in the order of the words. */
  private Set<String> told(List<Token> tokens) {
    return topics.find(tokens).stream()
        .flatMap(match -> match.value().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
