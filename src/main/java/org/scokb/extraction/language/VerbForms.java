package org.scokb.extraction.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of the lexicon's verbs, with what each says of an undertaking. */
public final class VerbForms {

  /** What a verb or a noun of an act says of what it governs. */
  public enum Sense {
    REJECTED,
    /** Only helps another verb: "began to draft". */
    HELPING,
    PROPOSED,
    ADOPTED,
    COMPLETED,
    IN_PREPARATION,
    IN_PROGRESS
  }

  public enum Form {
    BASE,
    PRESENT,
    /** Past tense and past participle, which most verbs don't tell apart. */
    PAST,
    ING,
    /** A noun of the act: "the adoption of". */
    NOUN
  }

  public record Entry(Sense sense, Form form) {}

  /** Base, past tense and past participle by the base. */
  private static final Map<String, List<String>> IRREGULAR =
      WordList.IRREGULAR.entries().stream()
          .map(Tokenizer::words)
          .collect(toUnmodifiableMap(forms -> forms.get(0), forms -> forms));

  private static final Map<WordList, Phrases<String>> LISTED = new ConcurrentHashMap<>();

  /** The verbs that tell a status, in all their forms. */
  public static final Phrases<Entry> VERBS = new Phrases<>();

  /** Nouns of an act, among them those that look like verbs. */
  public static final Phrases<Entry> NOUNS = new Phrases<>();

  static {
    for (Sense sense : Sense.values()) {
      for (String verb : Lexicon.list(sense.name().toLowerCase(Locale.ROOT))) {
        forms(verb).forEach((form, use) -> VERBS.add(form, new Entry(sense, use)));
      }
    }
    for (Sense sense : EnumSet.complementOf(EnumSet.of(Sense.REJECTED, Sense.HELPING))) {
      for (String noun : Lexicon.list("nominal_" + sense.name().toLowerCase(Locale.ROOT))) {
        NOUNS.add(noun, new Entry(sense, Form.NOUN));
        // Of acts only proposals are spoken of as many: "organisations" are what acts.
        String many = sense == Sense.PROPOSED ? Inflection.plural(noun, WordList.PLURALS) : noun;
        NOUNS.add(many, new Entry(sense, Form.NOUN));
      }
    }
  }

  private VerbForms() {}

  /** All forms of a list's verbs, each standing for the verb. */
  public static Phrases<String> of(WordList verbs) {
    return LISTED.computeIfAbsent(verbs, list -> phrases(list.entries()));
  }

  /** Whether a form is the past tense or participle of a verb that doesn't take -ed. */
  public static boolean isIrregularPast(String form) {
    return IRREGULAR.values().stream().anyMatch(forms -> forms.lastIndexOf(form) > 0);
  }

  /** All forms of some verbs, each standing for the verb. */
  public static Phrases<String> phrases(List<String> verbs) {
    Phrases<String> phrases = new Phrases<>();
    for (String verb : verbs) {
      forms(verb).keySet().forEach(form -> phrases.add(form, verb));
    }
    return phrases;
  }

  /** The forms of a verb with what goes with it: "set up", "sets up", "setting up". */
  private static Map<String, Form> forms(String verb) {
    int end = verb.indexOf(' ');
    String base = end < 0 ? verb : verb.substring(0, end);
    String rest = verb.substring(base.length());
    String doubled =
        WordList.DOUBLING_VERBS.has(base) ? base + base.charAt(base.length() - 1) : base;
    Map<String, Form> forms = new LinkedHashMap<>();
    forms.put(verb, Form.BASE);
    forms.put(Inflection.ending(base, WordList.PRESENT_ENDINGS) + rest, Form.PRESENT);
    forms.put(Inflection.ending(doubled, WordList.ING_ENDINGS) + rest, Form.ING);
    String regular = Inflection.ending(doubled, WordList.PAST_ENDINGS);
    IRREGULAR.getOrDefault(base, List.of(base, regular)).stream()
        .skip(1)
        .forEach(past -> forms.put(past + rest, Form.PAST));
    return forms;
  }
}
