package org.scokb.extraction.person;

import java.util.BitSet;
import java.util.Set;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Chunks;

/**
 * What the patterns for people ask for beside words: {@code NAME} has the form of a person's name
 * (a few words with capitals, initials and particles among them, that name nothing else and are no
 * nouns of office), {@code FULL} has more than the surname, {@code KNOWN} is full or was read
 * before, {@code LEADER} ends with the surname of someone who leads or led a state.
 */
record PersonStretches(Sentence sentence, People people, BitSet named) implements Chunks {

  static final Set<String> KINDS = Set.of("NAME", "FULL", "KNOWN", "LEADER");

  private static final int LONGEST = 4;

  PersonStretches(Sentence sentence, People people) {
    this(sentence, people, new BitSet());
  }

  @Override
  public int end(String kind, int from) {
    int to = from > 0 && isPart(sentence, from - 1) ? from : name(sentence, from);
    if (to == from) {
      return -1;
    }
    PersonName name = PersonName.of(sentence.words(from, to));
    boolean fits =
        switch (kind) {
          case "NAME" -> true;
          case "KNOWN" -> name.isFull() || people.find(name) != null;
          case "LEADER" -> Gazetteer.countryOfLeader(sentence.token(to - 1).form()) != null;
          default -> name.isFull();
        };
    return fits ? to : -1;
  }

  /** Takes some tokens as somebody's name; whether none of them was taken before. */
  boolean take(int from, int to) {
    boolean free = named.get(from, to).isEmpty();
    named.set(from, to);
    return free;
  }

  /** The token after the name that begins at a token; the token itself if none does. */
  static int name(Sentence sentence, int from) {
    int to = from;
    int parts = 0;
    int initials = 0;
    while (to < sentence.size() && parts < LONGEST && initials < LONGEST) {
      if (isInitial(sentence, to)) {
        to += sentence.reads(to + 1, ".") ? 2 : 1;
        initials++;
      } else if (isPart(sentence, to) || to > 0 && isInCapitals(sentence, to)) {
        to++;
        parts++;
      } else if (parts > 0
          && sentence.reads(to, WordList.NAME_PARTICLES)
          && to + 1 < sentence.size()
          && isPart(sentence, to + 1)) {
        to++;
      } else {
        break;
      }
    }
    return parts == 0 ? from : to;
  }

  /** "Lola AMINOVA": a surname in capitals after a name. */
  private static boolean isInCapitals(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isAcronym()
        && token.form().length() > 4
        && sentence.mentionAt(i) == null
        && isPart(sentence, i - 1);
  }

  /** Whether a word could be part of a person's name. */
  private static boolean isPart(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.isWord()
        && token.isCapitalised()
        && token.form().length() > 1
        && !token.isAcronym()
        && !WordList.NOT_IN_NAMES.has(token.norm())
        && !(i == 0 && sentence.reads(i, WordList.INTRODUCING_NOUNS))
        && (sentence.mentionAt(i) == null || isNameLikeACity(sentence, i))
        && sentence.dateAt(i) == null
        && !sentence.readsPhrase(i, WordList.ALL_OFFICES);
  }

  /** "Nursultan Nazarbayev": some cities are called like people, or after them. */
  private static boolean isNameLikeACity(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    return mention != null
        && mention.kind() == Mention.Kind.PLACE
        && mention.to() == i + 1
        && !(sentence.reads(i - 1, WordList.OFFICE_COMPLEMENT_LINKS)
            && sentence.readsPhrase(i - 2, WordList.ALL_OFFICES))
        && i + 1 < sentence.size()
        && isPart(sentence, i + 1);
  }

  private static boolean isInitial(Token token) {
    String form = token.form();
    return form.length() == 1
        ? Character.getType(form.charAt(0)) == Character.UPPERCASE_LETTER
        : form.endsWith(".") || WordList.INITIALS.entries().contains(form);
  }

  private static boolean isInitial(Sentence sentence, int i) {
    boolean dotted = sentence.reads(i + 1, ".");
    int next = dotted ? i + 2 : i + 1;
    return i + 2 < sentence.size()
        && isInitial(sentence.token(i))
        && (dotted || !sentence.reads(i, WordList.LETTER_WORDS))
        && (isPart(sentence, next) || isInitial(sentence.token(next)));
  }
}
