package org.scokb.extraction.person;

import java.util.BitSet;
import java.util.Set;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.pattern.Chunks;

/**
 * What the patterns for people ask for beside words: {@code NAME} has the form of a person's name,
 * {@code FULL} has more than the surname, {@code KNOWN} is full or was read before, {@code LEADER}
 * is full and has the surname of someone who leads or led a state.
 */
public final class PersonStretches implements Chunks {

  private enum Kind {
    NAME,
    FULL,
    KNOWN,
    LEADER
  }

  /** The kinds of stretches. */
  public static final Set<String> KINDS = Chunks.kinds(Kind.values());

  private final Sentence sentence;
  private final People people;
  private final BitSet named = new BitSet();

  PersonStretches(Sentence sentence, People people) {
    this.sentence = sentence;
    this.people = people;
  }

  @Override
  public int end(String kind, int from) {
    int to =
        from > 0 && NameReader.isPart(sentence, from - 1) ? from : NameReader.end(sentence, from);
    if (to == from) {
      return -1;
    }
    PersonName name = PersonName.of(sentence.words(from, to));
    boolean fits =
        switch (Kind.valueOf(kind)) {
          case NAME -> true;
          case KNOWN -> name.isFull() || people.find(name) != null;
          case LEADER ->
              name.isFull() && Gazetteer.countryOfLeader(sentence.token(to - 1).form()) != null;
          case FULL -> name.isFull();
        };
    return fits ? to : -1;
  }

  /** The token after a full name that begins at a token; -1 if none does. */
  int full(int from) {
    return end(Kind.FULL.name(), from);
  }

  /** Takes some tokens as somebody's name; whether none of them was taken before. */
  boolean take(int from, int to) {
    boolean free = named.get(from, to).isEmpty();
    named.set(from, to);
    return free;
  }
}
