package org.scokb.extraction.person;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.text.Span;

/**
 * Tells which state someone speaks for: the one that stands by the office or the name, or else the
 * one that is led by someone of that surname.
 */
final class Nationality {

  /**
   * A state, and where it is told.
   *
   * @param code its ISO 3166-1 alpha-2 code
   */
  record State(String code, Span span) {}

  private final Gazetteer gazetteer;

  Nationality(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The state of whoever is named from one token to another, in an office if one is named. */
  @Nullable State of(Sentence sentence, int from, int to, OfficeReader.@Nullable Office office) {
    Mention state = PersonActs.state(sentence, from, to);
    if (state == null) {
      state =
          office == null
              ? counterpart(sentence, from)
              : within(sentence, office.before(), office.to());
    }
    if (state != null) {
      return new State(state.id(), state.span());
    }
    String led =
        office == null || !isOfMany(sentence, office)
            ? gazetteer.countryOfLeader(sentence.token(to - 1).form())
            : null;
    return led == null ? null : new State(led, sentence.span(from, to));
  }

  /** "His Kyrgyz counterpart, Azamat Toktogulov". */
  private static @Nullable Mention counterpart(Sentence sentence, int name) {
    int noun = sentence.reads(name - 1, ",") ? name - 2 : name - 1;
    Mention state = sentence.mentionAt(noun - 1);
    return state != null
            && state.kind() == Mention.Kind.COUNTRY
            && state.form() == Mention.Form.DEMONYM
            && sentence.mentionAt(noun) == null
            && !sentence.token(noun).isCapitalised()
        ? state
        : null;
  }

  /** The first state that an office is of: an ambassador to one is of another. */
  private static @Nullable Mention within(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Mention mention = sentence.mentionAt(i);
      if (mention != null
          && mention.kind() == Mention.Kind.COUNTRY
          && !sentence.readsAny(afterArticle(sentence, i), "to", "with", "for")) {
        return mention;
      }
    }
    return null;
  }

  private static int afterArticle(Sentence sentence, int at) {
    return sentence.reads(at - 1, "the") ? at - 2 : at - 1;
  }

  /** "SCO Secretary-General", "Director of RATS": an office of no single state. */
  private static boolean isOfMany(Sentence sentence, OfficeReader.Office office) {
    for (int i = office.from(); i < office.to(); i++) {
      Mention mention = sentence.mentionAt(i);
      if (mention != null && mention.kind() != Mention.Kind.PLACE) {
        return true;
      }
    }
    return false;
  }
}
