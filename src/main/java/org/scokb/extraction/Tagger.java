package org.scokb.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/**
 * Parts of speech (Universal Dependencies tags) by Apache OpenNLP's English model. Tagging costs
 * more than all else, so a sentence is tagged only when a rule asks, and once. Made for one page.
 */
final class Tagger {

  private static final POSModel MODEL = load();

  /** A beam of one is twice as fast as OpenNLP's usual three and reads our articles no worse. */
  private final BeamSearch search = new BeamSearch(1, MODEL.<MaxentModel>getArtifact("pos.model"));

  private final POSContextGenerator context = MODEL.getFactory().getPOSContextGenerator();
  private final SequenceValidator<String> validator = MODEL.getFactory().getSequenceValidator();
  private final Map<Sentence, String[]> tags = new IdentityHashMap<>();

  /** The tag of each token, such as NOUN, PROPN, VERB or ADP. */
  String[] tags(Sentence sentence) {
    return tags.computeIfAbsent(
        sentence, key -> tag(key.tokens().stream().map(Token::form).toArray(String[]::new)));
  }

  private String[] tag(String[] tokens) {
    Sequence best = search.bestSequence(tokens, null, context, validator);
    return best.getOutcomes().toArray(String[]::new);
  }

  private static POSModel load() {
    try (InputStream model =
        Tagger.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      if (model == null) {
        throw new IllegalStateException("The class path has no part-of-speech model");
      }
      return new POSModel(model);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
