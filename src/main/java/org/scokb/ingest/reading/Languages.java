package org.scokb.ingest.reading;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.util.function.ThrowingSupplier;

/**
 * Tells the language of a text that isn't said to have one. Plain English is seen by its commonest
 * words; for all else OpenNLP's detector is asked, whose model is read when that happens first.
 */
final class Languages {

  private static final Set<String> COMMONEST = Set.of("the", "of", "and");

  /** Of English prose these are a seventh of the words, of any other language hardly one. */
  private static final double LEAST_SHARE = 0.08;

  /** Fewer words tell nothing for certain. */
  private static final int LEAST_WORDS = 12;

  private static final int MOST_CHARACTERS = 10_000;

  /** By how much the likeliest language must lead: the model spreads certainty over a hundred. */
  private static final double LEAST_LEAD = 1.5;

  /** What the model calls by one of its kinds. */
  private static final Map<String, String> KINDS = Map.of("cmn", "zh", "pes", "fa", "ekk", "et");

  /** From ISO 639-3, which the model uses, to the shorter codes that BCP 47 prefers. */
  private static final Map<String, String> SHORT =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              toMap(
                  code -> new Locale(code).getISO3Language(),
                  Function.identity(),
                  (one, other) -> one));

  private static final SingletonSupplier<LanguageDetectorME> DETECTOR =
      SingletonSupplier.of(ThrowingSupplier.of(Languages::detector));

  /** The language as BCP 47 has it; {@code null} where the text doesn't tell. */
  static @Nullable String of(String text) {
    String some = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
    List<String> words = List.of(some.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    if (words.size() < LEAST_WORDS && some.codePoints().allMatch(each -> each < 0x2E80)) {
      return null;
    }
    long common = words.stream().filter(COMMONEST::contains).count();
    if (common >= words.size() * LEAST_SHARE) {
      return Locale.ENGLISH.getLanguage();
    }
    Language[] likely = DETECTOR.obtain().predictLanguages(some);
    String best = code(likely[0]);
    double next =
        Arrays.stream(likely)
            .filter(other -> !code(other).equals(best))
            .mapToDouble(Language::getConfidence)
            .findFirst()
            .orElse(0);
    return likely[0].getConfidence() < next * LEAST_LEAD ? null : best;
  }

  private static LanguageDetectorME detector() throws IOException {
    Resource model = new ClassPathResource("/langdetect-183.bin", Languages.class);
    try (InputStream in = model.getInputStream()) {
      return new LanguageDetectorME(new LanguageDetectorModel(in));
    }
  }

  private static String code(Language language) {
    String named = language.getLang();
    return KINDS.getOrDefault(named, SHORT.getOrDefault(named, named));
  }
}
