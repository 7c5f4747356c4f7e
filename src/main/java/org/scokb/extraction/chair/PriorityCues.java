package org.scokb.extraction.chair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;

/**
 * Finds the stretches of a sentence that say what someone's work is directed at, by the words that
 * announce directions: nouns ("its priorities are …"), phrases ("emphasis on …"), a colon after
 * them, or what comes behind the directions ("… come first").
 */
final class PriorityCues {

  /**
   * @param stretches where directions are named
   * @param announced whether a noun or phrase announces them, so that a list may follow
   */
  record Found(List<Stretch> stretches, boolean announced) {}

  private final Directions fields;
  private final PriorityVerbs verbs;
  private final ColonCues colons;
  private final Set<String> ordinals;
  private final Set<String> leading;
  private final Set<String> marks;
  private final Set<String> nouns;
  private final Set<String> announcements;
  private final Set<String> starts;
  private final Phrases<String> phrases;
  private final Phrases<String> weak;
  private final Phrases<String> tails;
  private final Phrases<String> first;

  PriorityCues(Lexicon lexicon, Directions fields) {
    this.fields = fields;
    this.verbs = new PriorityVerbs(lexicon, fields);
    this.colons = new ColonCues(lexicon);
    this.ordinals = lexicon.words("priority_further");
    this.leading = lexicon.words("priority_leads");
    this.marks = lexicon.words("priority_marks");
    this.nouns = lexicon.words("priority_nouns");
    this.announcements = lexicon.words("priority_announcements");
    this.starts = lexicon.words("priority_starts");
    this.phrases = lexicon.phrases("priority_phrases");
    this.weak = lexicon.phrases("priority_promises");
    this.tails = lexicon.phrases("priority_tails");
    this.first = lexicon.phrases("priority_first");
  }

  Found read(Sentence sentence) {
    List<Stretch> found = new ArrayList<>();
    int acronym = ColonCues.afterAcronym(sentence);
    boolean announced = acronym > 0;
    if (announced) {
      found.add(new Stretch(acronym, sentence.size()));
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (isDenied(sentence, i)) {
        continue;
      }
      if (colons.announces(sentence, i)) {
        int mark = i + 1;
        while (!ColonCues.isColon(sentence, mark)) {
          mark++;
        }
        found.add(new Stretch(mark + 1, verbs.listEnd(sentence, mark + 1)));
        announced = true;
      } else if (colons.takesUp(sentence, i)) {
        found.add(new Stretch(0, i));
        announced = true;
      } else if (nouns.contains(sentence.norm(i))) {
        readNoun(sentence, i, found);
        announced = true;
      } else if (announcements.contains(sentence.norm(i)) && readPredicate(sentence, i, found)) {
        announced = true;
      } else if (isAdded(sentence, i)) {
        found.add(new Stretch(i + 1, verbs.end(sentence, i + 1)));
      } else if (phrases.at(sentence.tokens(), i) != null) {
        announced |= readPhrase(sentence, i, found);
      } else if (sentence.norm(i).startsWith("put") && firstAfter(sentence, i) > 0) {
        found.add(new Stretch(i + 1, firstAfter(sentence, i)));
      } else if (tails.at(sentence.tokens(), i) != null) {
        found.add(new Stretch(clauseStart(sentence, i), i));
      } else {
        readPromise(sentence, i, found);
        verbs.read(sentence, i, found);
      }
    }
    return new Found(found, announced);
  }

  /** "Has since added a fourth, counter-terrorism": one more of those that were listed. */
  private boolean isAdded(Sentence sentence, int i) {
    return ordinals.contains(sentence.norm(i))
        && sentence.reads(i - 1, "a")
        && sentence.norm(i - 2).startsWith("add")
        && (sentence.reads(i + 1, ",") || ColonCues.isColon(sentence, i + 1));
  }

  /** Whether a sentence says how many directions there are, and none of them: "three things". */
  boolean counts(Sentence sentence) {
    return colons.counts(sentence);
  }

  private static boolean isDenied(Sentence sentence, int i) {
    for (int k = Math.max(0, i - 3); k < i; k++) {
      if (sentence.readsAny(k, "not", "no", "never", "n't")
          && !sentence.readsAny(k + 1, "only", "just", "merely")) {
        return true;
      }
    }
    return false;
  }

  /** "Priorities: …", "give priority to …", "security and trade were the priorities". */
  private void readNoun(Sentence sentence, int noun, List<Stretch> found) {
    int mark = noun + 1;
    int limit = Math.min(sentence.size(), noun + 16);
    while (mark < limit && !marks.contains(sentence.norm(mark))) {
      mark++;
    }
    if (sentence.reads(mark, "is", "to") || sentence.reads(mark, "was", "to")) {
      return;
    }
    if (mark < limit) {
      found.add(new Stretch(mark + 1, verbs.end(sentence, mark + 1)));
      return;
    }
    int verb = predicate(sentence, noun);
    if (verb > 0) {
      found.add(new Stretch(clauseStart(sentence, verb), verb));
    }
  }

  /** "Named trade and transit as main lines of its work": a list before what it is. */
  private boolean readPredicate(Sentence sentence, int noun, List<Stretch> found) {
    int verb = predicate(sentence, noun);
    int start = verb < 1 ? 0 : clauseStart(sentence, verb);
    boolean named =
        sentence.reads(noun + 1, "of")
            ? !fields.fields(sentence, start, verb, false).isEmpty()
            : fields.listEnd(sentence, start, verb) > start;
    if (verb < 1 || !named) {
      return false;
    }
    found.add(new Stretch(start, verb));
    return true;
  }

  /** The "are" or "as" before a noun that directions are; 0 if there is none. */
  private static int predicate(Sentence sentence, int noun) {
    for (int i = noun - 1; i > 0 && noun - i < 6; i--) {
      if (sentence.readsAny(i, "are", "were", "is", "was", "be", "as", "become", "became")) {
        return i;
      }
    }
    return 0;
  }

  private boolean readPhrase(Sentence sentence, int i, List<Stretch> found) {
    Phrases.Match<String> match = phrases.at(sentence.tokens(), i);
    if (match == null || i > 0 && sentence.token(i).isCapitalised()) {
      return false;
    }
    boolean leads = leading.contains(sentence.norm(match.to() - 1));
    int from = leads ? match.to() : after(sentence, match.to());
    found.add(new Stretch(from, verbs.end(sentence, match.to())));
    return true;
  }

  /** "Promised ecology, transport and more trade": what is said of much else needs a list. */
  private void readPromise(Sentence sentence, int i, List<Stretch> found) {
    Phrases.Match<String> match = weak.at(sentence.tokens(), i);
    if (match == null || i > 0 && sentence.token(i).isCapitalised()) {
      return;
    }
    int limit = verbs.end(sentence, match.to());
    int colon = match.to();
    while (colon < limit && !ColonCues.isColon(sentence, colon)) {
      colon++;
    }
    int behind = colon < limit ? fields.listEnd(sentence, colon + 1, limit) : 0;
    if (behind > colon + 1) {
      found.add(new Stretch(colon + 1, behind));
      return;
    }
    int end = fields.listEnd(sentence, match.to(), Math.min(limit, colon));
    if (end > match.to()) {
      found.add(new Stretch(match.to(), end));
    }
  }

  private int clauseStart(Sentence sentence, int before) {
    int start = before;
    while (start > 0
        && before - start < 16
        && !sentence.readsAny(start - 1, ":", ";", "that")
        && (!starts.contains(sentence.norm(start - 1)) || sentence.reads(start, ","))) {
      start--;
    }
    return start;
  }

  /** Over "on", "to" and the like, to where the fields begin. */
  private static int after(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 9); i++) {
      if (sentence.readsAny(i, "on", "upon", "to", "around")) {
        return i + 1;
      }
      if (sentence.token(i).isPunctuation()) {
        return from;
      }
    }
    return from;
  }

  private int firstAfter(Sentence sentence, int put) {
    for (int i = put + 2; i < Math.min(sentence.size(), put + 14); i++) {
      if (first.at(sentence.tokens(), i) != null && !sentence.reads(i - 1, "the")) {
        return i;
      }
    }
    return -1;
  }
}
