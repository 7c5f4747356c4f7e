package org.scokb.extraction.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Parts of speech (Universal Dependencies tags) by Apache OpenNLP's English model. Tagging costs
 * more than all else, so a sentence is tagged only when a rule asks.
 */
final class Tagger {

  private static final POSModel MODEL = load();
  private static final MaxentModel WEIGHTS = MODEL.getArtifact("pos.model");

  /** Takes long to make and isn't safe for use by several threads. */
  private static final ThreadLocal<POSContextGenerator> CONTEXTS =
      ThreadLocal.withInitial(() -> MODEL.getFactory().getPOSContextGenerator());

  private Tagger() {}

  /**
   * The best tag of each token after those of the tokens before it. OpenNLP's usual search, which
   * keeps three ways open, takes thrice as long and reads our articles no better.
   */
  static List<Tag> tags(List<Token> tokens) {
    POSContextGenerator contexts = CONTEXTS.get();
    String[] forms = tokens.stream().map(Token::form).toArray(String[]::new);
    String[] tags = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      tags[i] = WEIGHTS.getBestOutcome(WEIGHTS.eval(contexts.getContext(i, forms, tags, null)));
    }
    return Arrays.stream(tags).map(Tag::of).toList();
  }

  private static POSModel load() {
    byte[] model = Lexicon.bytes("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
    try {
      return new POSModel(new ByteArrayInputStream(model));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
