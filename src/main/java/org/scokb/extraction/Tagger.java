package org.scokb.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech (Universal Dependencies tags) by Apache OpenNLP's English model. Tagging costs
 * more than all else, so a sentence is tagged only when a rule asks, and once. Made for one page.
 */
final class Tagger {

  private static final POSModel MODEL = load();

  private final POSTaggerME tagger = new POSTaggerME(MODEL, POSTagFormat.CUSTOM);
  private final Map<Sentence, String[]> tags = new HashMap<>();

  /** The tag of each token, such as NOUN, PROPN, VERB or ADP. */
  String[] tags(Sentence sentence) {
    return tags.computeIfAbsent(
        sentence, key -> tagger.tag(key.tokens().stream().map(Token::form).toArray(String[]::new)));
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
