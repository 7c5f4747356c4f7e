package org.scokb.extraction.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.Words;

/**
 * Finds the states in a sentence, by where they stand: at a token, as the subject of a verb, as
 * what a pronoun points to. A capital that stands for its government counts, and so does a leader.
 */
public final class States {

  public static final Set<String> ARTICLES = Words.of("chair_verbs_articles");
  private static final Set<String> PRONOUNS = Words.of("states_pronouns");
  public static final Set<String> PREPOSITIONS = Words.of("chair_verbs_prepositions");
  public static final Set<String> FILLERS = Words.of("states_fillers");

  private final Gazetteer gazetteer;

  public States(Lexicon lexicon) {
    this.gazetteer = lexicon.gazetteer();
  }

  /** The state that someone leads: "hands the chair to President Xi Jinping". */
  public @Nullable Mention stateOfLeader(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 5); i++) {
      Token token = sentence.token(i);
      if (token.isPunctuation()) {
        return null;
      }
      Mention state = leaderAt(sentence, i);
      if (state != null) {
        return state;
      }
    }
    return null;
  }

  /** The state that the person named at a token leads. */
  public @Nullable Mention leaderAt(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String code = token.isCapitalised() ? gazetteer.countryOfLeader(token.form()) : null;
    return code == null
        ? null
        : new Mention(Mention.Kind.COUNTRY, code, Mention.Form.DEMONYM, i, i + 1, token.span());
  }

  /** The state that does what a verb says: the one just before it, over auxiliaries. */
  public @Nullable Mention subject(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i >= 0
        && (FILLERS.contains(sentence.norm(i)) || sentence.dateAt(i) != null)
        && !(sentence.reads(i, "it"))) {
      i--;
    }

    if (sentence.reads(i, ",")) {
      i--;
    }
    if (i < 0 || PRONOUNS.contains(sentence.norm(i)) || sentence.reads(i, "we")) {
      return null;
    }
    Mention state = stateEndingAt(sentence, i);
    boolean oblique =
        state != null
            && state.kind() == Mention.Kind.PLACE
            && PREPOSITIONS.contains(sentence.norm(state.from() - 1));
    if (state != null && !oblique) {
      return state;
    }
    Mention free = nearest(sentence, verb, true);
    return free != null || opensWithPronoun(sentence) ? free : nearest(sentence, verb, false);
  }

  /** The surname of someone who does what a verb says; -1 if nobody is named just before it. */
  public int personBefore(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i > 0 && FILLERS.contains(sentence.norm(i))) {
      i--;
    }
    boolean person =
        i > 0
            && sentence.token(i).isCapitalised()
            && sentence.token(i - 1).isCapitalised()
            && sentence.mentionAt(i) == null
            && sentence.mentionAt(i - 1) == null;
    return person ? i : -1;
  }

  /** The state just before a verb, over auxiliaries and "which". */
  public @Nullable Mention directSubject(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i >= 0 && FILLERS.contains(sentence.norm(i)) && !PRONOUNS.contains(sentence.norm(i))) {
      i--;
    }
    boolean relative = sentence.reads(i, ",") && i < verb - 1;
    Mention state = stateEndingAt(sentence, relative ? i - 1 : i);
    boolean oblique =
        state != null
            && !relative
            && PREPOSITIONS.contains(sentence.norm(state.from() - 1))
            && !sentence.reads(state.from() - 1, "after");
    return state == null || oblique ? null : state;
  }

  /** The last state before a token that does something, else one that something is of. */
  public @Nullable Mention nearest(Sentence sentence, int before) {
    Mention free = nearest(sentence, before, true);
    return free != null ? free : nearest(sentence, before, false);
  }

  public @Nullable Mention nearest(Sentence sentence, int before, boolean free) {
    Mention last = null;
    for (Mention state : sentence.mentions()) {
      if (state.kind() != Mention.Kind.COUNTRY || state.to() > before) {
        continue;
      }
      int lead = sentence.reads(state.from() - 1, "the") ? state.from() - 2 : state.from() - 1;
      if (!free || !PREPOSITIONS.contains(sentence.norm(lead))) {
        last = state;
      }
    }
    return last;
  }

  static boolean opensWithPronoun(Sentence sentence) {
    return PRONOUNS.contains(sentence.norm(0));
  }

  /** The ISO code of a state, or of the state whose capital stands for it. */
  public String code(Mention state) {
    String code =
        state.kind() == Mention.Kind.PLACE ? gazetteer.countryOfPlace(state.id()) : state.id();
    return code == null ? "" : code;
  }

  /** The state, or the capital, that begins at a token, an article before it aside. */
  public @Nullable Mention stateAt(Sentence sentence, int i) {
    boolean led = ARTICLES.contains(sentence.norm(i)) || sentence.reads(i, "our");
    int at = led ? i + 1 : i;
    if (at >= sentence.size()) {
      return null;
    }
    Mention mention = sentence.mentionAt(at);
    return mention != null && mention.from() == at && isState(mention) ? mention : null;
  }

  public @Nullable Mention stateEndingAt(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return null;
    }
    Mention mention = sentence.mentionAt(i);
    return mention != null && mention.to() == i + 1 && isState(mention) ? mention : null;
  }

  private boolean isState(Mention mention) {
    return mention.kind() == Mention.Kind.COUNTRY
        || mention.kind() == Mention.Kind.PLACE && gazetteer.isCapital(mention.id());
  }
}
