package org.scokb.extraction.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;

/** Tells a person by what stands beside a name: what the one named does, says, leads or is. */
final class PersonActs {

  private final Gazetteer gazetteer;
  private final Set<String> speech;
  private final Set<String> heads;
  private final Set<String> introducing;
  private final Set<String> leading;
  private final Set<String> asides;
  private final Set<String> acting;
  private final Set<String> appointing;

  PersonActs(Lexicon lexicon) {
    this.gazetteer = lexicon.gazetteer();
    this.speech = lexicon.words("speech_verbs");
    this.heads = lexicon.words("institution_heads");
    this.introducing = lexicon.words("introducing_nouns");
    this.leading = lexicon.words("leading_verbs");
    this.asides = lexicon.words("person_asides");
    this.acting = lexicon.words("acting_verbs");
    this.appointing = lexicon.words("appointing_verbs");
  }

  /** "Vladimir Putin": someone who has led a state, as the subject or beside others. */
  boolean isLeader(Sentence sentence, int from, int to) {
    return gazetteer.countryOfLeader(sentence.token(to - 1).form()) != null
        && !sentence.readsAny(to, "'s", "-")
        && !sentence.readsAny(from - 1, "of", "at", "in", "after", "the");
  }

  /** "Aida Serikova was appointed director". */
  boolean isAppointed(Sentence sentence, int to) {
    int verb = sentence.reads(to + 1, "been") ? to + 2 : to + 1;
    return sentence.readsAny(to, "was", "is", "has", "had")
        && appointing.contains(sentence.norm(verb));
  }

  /** "Aida Serikova, who leads the agency", "with Aida Serikova in the chair". */
  boolean presides(Sentence sentence, int to) {
    return sentence.reads(to, "in", "the", "chair")
        || sentence.reads(to, "presiding")
        || sentence.reads(to, ",", "as", "host")
        || sentence.reads(to, ",", "who") && leading.contains(sentence.norm(to + 2));
  }

  /** "Aida Serikova of Uzbekistan asked", "Uzbekistan's Aida Serikova, whose country …". */
  boolean actsAfterState(Sentence sentence, int to) {
    if (sentence.reads(to, ",")) {
      return sentence.reads(to + 1, "who") || sentence.reads(to + 1, "whose");
    }
    Mention state = to + 1 < sentence.size() ? sentence.mentionAt(to + 1) : null;
    int verb = sentence.reads(to, "of") && state != null ? state.to() : to;
    return speech.contains(sentence.norm(verb));
  }

  /** Whether a verb follows at once: "Mr Modi chose", "Mr Modi has called". */
  boolean acts(Sentence sentence, int to) {
    String next = sentence.norm(to);
    return next.endsWith("ed") || acting.contains(next);
  }

  /** "His Uzbek counterpart, …", "an official of the ministry, …", "my friend …". */
  boolean isIntroduced(Sentence sentence, int name) {
    int i = name - 1;
    boolean apart = sentence.reads(i, ",");
    if (apart) {
      i--;
    }
    int words = 0;
    while (i >= 0 && words < 7 && !sentence.token(i).isPunctuation()) {
      if (introducing.contains(sentence.norm(i)) && !sentence.token(i).isCapitalised()) {
        boolean near = i == name - 1 || apart && !sentence.token(i + 1).isCapitalised();
        return near;
      }
      i--;
      words++;
    }
    return false;
  }

  /** The state in "Russia's Sergei Lavrov", "Bakhtiyor Saidov of Uzbekistan". */
  static @Nullable Mention state(Sentence sentence, int from, int to) {
    Mention before = sentence.reads(from - 1, "'s") ? sentence.mentionAt(from - 2) : null;
    if (before != null && before.kind() == Mention.Kind.COUNTRY) {
      return before;
    }
    Mention after = sentence.readsAny(to, "of", "(") ? sentence.mentionAt(to + 1) : null;
    return after != null && after.kind() == Mention.Kind.COUNTRY ? after : null;
  }

  /** "…", says Aida Serikova. */
  boolean isQuoted(Sentence sentence, int name) {
    return speech.contains(sentence.norm(name - 1))
        && sentence.readsAny(name - 2, "\"", ",", "'", "?", "!");
  }

  /** A comma ends an employer's name but where a list goes on in it. */
  private static boolean endsEmployer(Sentence sentence, int i) {
    return sentence.reads(i, ",")
        && !(i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised());
  }

  boolean speaks(Sentence sentence, int at) {
    int i = at;
    if (sentence.reads(i, "of") || sentence.reads(i, "from")) {
      int limit = Math.min(sentence.size(), i + 14);
      boolean employer = false;
      while (i < limit && !speech.contains(sentence.norm(i)) && !endsEmployer(sentence, i)) {
        employer |= heads.contains(sentence.norm(i)) && sentence.token(i).isCapitalised();
        i++;
      }
      if (!employer) {
        return false;
      }
    }
    if (sentence.reads(i, ",")) {
      int close = i + 1;
      while (close < sentence.size() && !sentence.reads(close, ",")) {
        close++;
      }
      boolean profession = asides.contains(sentence.norm(i + 1));
      if (!profession || close - i > 15) {
        return false;
      }
      i = close + 1;
    }
    while (sentence.readsAny(i, "also", "then", "himself", "herself", "later", "has", "had")) {
      i++;
    }
    return speech.contains(sentence.norm(i)) || sentence.reads(i, "was", "heard", "to", "say");
  }
}
