package org.scokb.extraction.meeting;

import java.util.Set;
import java.util.regex.Pattern;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Names;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;

/**
 * The words before a gathering's head that belong to its name: "the 24th extraordinary session".
 */
final class MeetingModifiers {

  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\d+(?:st|nd|rd|th)|.*(eenth|tieth|ourth|ifth|ixth|eventh|ighth|inth|enth|elfth|enty-first|enty-second|enty-third)");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th)|(?:19|20)\\d\\d");

  private final Set<String> modifiers;
  private final Set<String> fillers;
  private final Phrases<String> others;

  MeetingModifiers(Lexicon lexicon) {
    modifiers = lexicon.words("meeting_modifiers");
    fillers = lexicon.words("meeting_fillers");
    others = lexicon.phrases("other_summits");
  }

  /** The first token of the name. */
  int from(Sentence sentence, int head) {
    int from = head;
    while (from > 0) {
      Token token = sentence.token(from - 1);
      Mention mention = sentence.mentionAt(from - 1);
      boolean name =
          mention != null
              && mention.kind() != Mention.Kind.COUNTRY
              && mention.kind() != Mention.Kind.ORGANIZATION;
      boolean word =
          token.isNumber() && (NUMBER.matcher(token.norm()).matches())
              || modifiers.contains(token.norm())
              || ORDINAL.matcher(token.norm()).matches()
              || others.at(sentence.tokens(), from - 1) != null;
      boolean owners =
          token.is("'")
              && from > 1
              && modifiers.contains(sentence.norm(from - 2))
              && sentence.norm(from - 2).endsWith("s");
      if (!name && !word && !owners || token.norm().equals("of") && from == head) {
        break;
      }
      from--;
    }
    while (from < head && sentence.norm(from).equals("of")) {
      from++;
    }
    return from;
  }

  /** Whether a number tells a gathering from others. */
  static boolean numbered(Sentence sentence, int from, int to) {
    for (int i = from; i < to && i < sentence.size(); i++) {
      if (ORDINAL.matcher(sentence.norm(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The name without article and words of mere circumstance. */
  String title(Sentence sentence, int from, int to) {
    int start = from;
    while (start < to - 1 && fillers.contains(sentence.norm(start))) {
      start++;
    }
    return Names.upperFirst(sentence.words(start, to));
  }
}
