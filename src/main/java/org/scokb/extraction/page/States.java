package org.scokb.extraction.page;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;

/**
 * Finds the states in a sentence, by where they stand: at a token, as the subject of a verb, as
 * what a pronoun points to, which is one that acts before it, or whose leader does. A capital that
 * stands for its government counts, and so does a leader.
 */
public final class States {

  private States() {}

  /** The state that the person named at a token leads, by a name of two words perhaps. */
  public static @Nullable Mention leaderAt(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String code = Gazetteer.countryOfLeader(token.form());
    code =
        code == null ? Gazetteer.countryOfLeader(token.form() + " " + sentence.norm(i + 1)) : code;
    return code == null || !token.isCapitalised()
        ? null
        : new Mention(Mention.Kind.COUNTRY, code, Mention.Form.DEMONYM, i, i + 1, token.span());
  }

  /**
   * The last state that ends before a token.
   *
   * @param free whether it has to do something, rather than that something is of it
   */
  private static @Nullable Mention nearest(Sentence sentence, int before, boolean free) {
    return sentence
        .mentions(Mention.Kind.COUNTRY)
        .filter(state -> state.to() <= before)
        .filter(
            state ->
                !free
                    || !sentence.reads(sentence.before(state.from()), WordList.STATE_PREPOSITIONS))
        .reduce((one, later) -> later)
        .orElse(null);
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
    Mention mention = sentence.mentionAt(at);
    return mention != null && mention.from() == at && isState(mention) ? mention : null;
  }

  /** Whether it is a state, or a capital that can stand for one. */
  public static boolean isState(Mention mention) {
    return mention.kind() == Mention.Kind.COUNTRY
        || mention.kind() == Mention.Kind.PLACE && Gazetteer.isCapital(mention.id());
  }

  /**
   * What a pronoun points to, or the subject that a verb lacks.
   *
   * @param before the last sentence before that named a state or a leader
   */
  public static @Nullable Mention antecedent(
      Sentence sentence, @Nullable Sentence before, int pronoun) {
    Mention here = nearest(sentence, pronoun, true);
    here = here == null ? nearest(sentence, pronoun, false) : here;
    return here != null || before == null ? here : last(before);
  }

  /**
   * Whether a pronoun in a later sentence may stand for a state or leader that is named here: not
   * where "it succeeded Tajikistan" goes on about another.
   */
  public static boolean changesTopic(Sentence sentence) {
    Mention free = nearest(sentence, sentence.size(), true);
    boolean goesOn = free != null && sentence.reads(free.from() - 2, "it");
    return !goesOn && last(sentence) != null;
  }

  /** The last state that does something, else one that something is of, else that of a leader. */
  private static @Nullable Mention last(Sentence sentence) {
    Mention last = nearest(sentence, sentence.size(), true);
    last = last == null ? nearest(sentence, sentence.size(), false) : last;
    for (int i = sentence.size() - 1; last == null && i >= 0; i--) {
      last = leaderAt(sentence, i);
    }
    return last;
  }
}
