package org.scokb.extraction.language;

import static org.scokb.vocabulary.InitiativeType.EVENT;
import static org.scokb.vocabulary.InitiativeType.INSTITUTION;
import static org.scokb.vocabulary.InitiativeType.PLATFORM;
import static org.scokb.vocabulary.InitiativeType.PROJECT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.InitiativeType;

/** The head words of instruments and undertakings, singular and plural. */
public final class Heads {

  /** The heads by their words. */
  public static final Phrases<Head> PHRASES = new Phrases<>();

  /** Events by a head of one word, which compounds end in: "Eco-Forum". */
  private static final Map<String, Head> EVENTS = new HashMap<>();

  static {
    for (DocumentType type : DocumentType.values()) {
      Lexicon.list(type.apiName()).forEach(word -> add(word, type, initiative(type)));
    }
    for (InitiativeType type : List.of(INSTITUTION, PLATFORM, PROJECT, EVENT)) {
      Lexicon.list(type.apiName()).forEach(word -> add(word, null, type));
    }
  }

  private Heads() {}

  /** Instruments that a member may be behind; declarations, statements and the like never are. */
  private static @Nullable InitiativeType initiative(DocumentType type) {
    return switch (type) {
      case PROGRAMME -> InitiativeType.PROGRAMME;
      case STRATEGY, CONCEPT, PLAN, ROADMAP -> InitiativeType.STRATEGY;
      case DECLARATION, STATEMENT, RESOLUTION, COMMUNIQUE, DECISION, REGULATION -> null;
      default -> InitiativeType.AGREEMENT;
    };
  }

  /** The heads among tokens, the longest at each place. */
  public static List<Phrases.Match<Head>> find(List<Token> tokens) {
    List<Phrases.Match<Head>> matches = new ArrayList<>(PHRASES.find(tokens));
    for (int i = 0; i < tokens.size(); i++) {
      String norm = tokens.get(i).norm();
      Head event = EVENTS.get(norm.substring(norm.lastIndexOf('-') + 1));
      if (event != null && norm.indexOf('-') > 0) {
        matches.add(new Phrases.Match<>(event, i, i + 1));
      }
    }
    return matches;
  }

  private static void add(
      String word, @Nullable DocumentType document, @Nullable InitiativeType initiative) {
    boolean isCommon = WordList.CAPITAL_HEADS.has(Normal.fold(word));
    Head head = new Head(word, document, initiative, false, isCommon);
    PHRASES.add(word, head);
    if (head.isEvent() && !isCommon) {
      EVENTS.put(word, head);
    }
    String plural = Inflection.plural(word, WordList.PLURALS);
    if (!plural.equals(word)) {
      Head many = new Head(word, document, initiative, true, isCommon);
      PHRASES.add(plural, many).add(Inflection.plural(word, WordList.OTHER_PLURALS), many);
    }
  }
}
