package org.scokb.extraction.page;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;

/**
 * Finds the states in a sentence, by where they stand: at a token, as the subject of a verb, as
 * what a pronoun points to. A capital that stands for its government counts, and so does a leader.
 */
public final class States {

  private States() {}

  /** The state that the person named at a token leads. */
  public static @Nullable Mention leaderAt(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String code = token.isCapitalised() ? Gazetteer.countryOfLeader(token.form()) : null;
    return code == null
        ? null
        : new Mention(Mention.Kind.COUNTRY, code, Mention.Form.DEMONYM, i, i + 1, token.span());
  }

  /** The last state before a token that does something, else one that something is of. */
  public static @Nullable Mention nearest(Sentence sentence, int before) {
    Mention free = nearest(sentence, before, true);
    return free != null ? free : nearest(sentence, before, false);
  }

  public static @Nullable Mention nearest(Sentence sentence, int before, boolean free) {
    Mention last = null;
    for (Mention state : sentence.mentions()) {
      if (state.kind() != Mention.Kind.COUNTRY || state.to() > before) {
        continue;
      }
      if (!free || !sentence.reads(sentence.before(state.from()), WordList.STATE_PREPOSITIONS)) {
        last = state;
      }
    }
    return last;
  }

  /** The ISO code of a state, or of the state whose capital stands for it. */
  public static String code(Mention state) {
    String code =
        state.kind() == Mention.Kind.PLACE ? Gazetteer.countryOfPlace(state.id()) : state.id();
    return code == null ? "" : code;
  }

  /** The ISO code of the member that a country or a city is, or lies in. */
  public static @Nullable String member(Mention place) {
    boolean lies = place.kind() == Mention.Kind.COUNTRY || place.kind() == Mention.Kind.PLACE;
    return lies && Gazetteer.isMember(code(place)) ? code(place) : null;
  }

  /** The state, or the capital, that begins at a token, an article before it aside. */
  public static @Nullable Mention stateAt(Sentence sentence, int i) {
    boolean led = sentence.reads(i, WordList.STATE_ARTICLES) || sentence.reads(i, "our");
    int at = led ? i + 1 : i;
    if (at >= sentence.size()) {
      return null;
    }
    Mention mention = sentence.mentionAt(at);
    return mention != null && mention.from() == at && isState(mention) ? mention : null;
  }

  /** Whether it is a state, or a capital that can stand for one. */
  public static boolean isState(Mention mention) {
    return mention.kind() == Mention.Kind.COUNTRY
        || mention.kind() == Mention.Kind.PLACE && Gazetteer.isCapital(mention.id());
  }
}
