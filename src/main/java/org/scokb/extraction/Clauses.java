package org.scokb.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which verbs of a sentence govern a stretch of it, before and after. */
final class Clauses {

  private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose");
  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "saw", "took", "brought", "gave", "made", "came", "led", "became",
          "won", "met", "went", "began", "held");

  private static final int FARTHEST = 45;

  private final SentenceReading reading;

  Clauses(SentenceReading reading) {
    this.reading = reading;
  }

  /** The verbs before a token whose object begins there; {@code null} where none governs it. */
  @Nullable Chain before(int start) {
    List<Predicate> chain = new ArrayList<>();
    int limit = start;
    for (int i = reading.predicates().size() - 1; i >= 0; i--) {
      Predicate predicate = reading.predicates().get(i);
      if (predicate.to() > limit) {
        continue;
      }
      if (limit - predicate.to() > FARTHEST || !open(predicate.to(), limit)) {
        break;
      }
      boolean invites = reading.sentence().norm(predicate.verb()).startsWith("invit");
      if (chain.isEmpty() && !invites && indirect(predicate.to(), start)) {
        break;
      }
      if (insideAside(predicate, limit)) {
        continue;
      }
      if (predicate.passive() && !leadsOn(predicate, start)) {
        break;
      }
      if (!chain.isEmpty()
          && predicate.form() == VerbForms.Form.NOUN
          && !adjoins(predicate, limit)) {
        continue;
      }
      chain.add(predicate);
      limit = predicate.from();
      if (!predicate.infinitive()
          && predicate.form() != VerbForms.Form.ING
          && predicate.form() != VerbForms.Form.NOUN) {
        break;
      }
    }
    Predicate opening = chain.isEmpty() ? opening(start) : null;
    if (opening != null) {
      chain.add(opening);
    }
    return chain.isEmpty() ? null : new Chain(List.copyOf(chain), past());
  }

  /** "Signed in the course of the session were the declaration and the agreement". */
  private @Nullable Predicate opening(int start) {
    Sentence sentence = reading.sentence();
    String before = sentence.norm(start - 1);
    if (!before.equals("were") && !before.equals("was")) {
      return null;
    }
    return reading.predicates().stream()
        .filter(predicate -> predicate.verb() < 5 && predicate.to() < start)
        .filter(predicate -> predicate.form() == VerbForms.Form.PAST)
        .findFirst()
        .orElse(null);
  }

  private static boolean adjoins(Predicate noun, int limit) {
    return limit - noun.to() <= 3;
  }

  /** A passive that goes on to another verb: "was asked to sign". */
  private boolean leadsOn(Predicate passive, int start) {
    Sentence sentence = reading.sentence();
    String verb = sentence.norm(passive.verb());
    for (int i = passive.to(); i < start; i++) {
      if (sentence.norm(i).equals(":")) {
        return true;
      }
    }
    // "By the leaders was adopted the Strategy": the subject comes last.
    boolean inverted = passive.to() == start && passive.from() < passive.verb();
    return inverted
        || reading.sentence().norm(passive.to()).equals("to")
        || Set.of("declared", "proclaimed", "named", "designated").contains(verb);
  }

  /**
   * The verb after a token whose subject ends there, as in "… was adopted"; {@code null} if none.
   */
  @Nullable Predicate after(int end) {
    int next = skip(end);
    for (Predicate predicate : reading.predicates()) {
      if (predicate.from() < end) {
        continue;
      }
      boolean adjoins =
          predicate.from() <= next || predicate.passive() && modified(next, predicate.from());
      return adjoins
              && (predicate.passive()
                  || predicate.progressive() && intransitive(predicate)
                  || intransitive(predicate))
          ? predicate
          : null;
    }
    return null;
  }

  /**
   * Whether only what modifies a subject stands before its verb: "… for the region was adopted".
   */
  private boolean modified(int from, int verb) {
    Sentence sentence = reading.sentence();
    String first = sentence.norm(from - 1);
    String next = sentence.norm(from);
    boolean link =
        Set.of("for", "in", "on", "of", "with", "to", "between", "at").contains(first)
            || Set.of("for", "in", "on", "of", "with", "between", "at", "from", "by")
                .contains(next);
    if (!link || verb - from > 12) {
      return false;
    }
    for (int i = from; i < verb; i++) {
      String tag = reading.tags()[i];
      if (tag.equals("PUNCT")
          || tag.equals("AUX")
          || tag.equals("CCONJ")
          || tag.equals("SCONJ")
          || tag.equals("VERB") && !sentence.norm(i).endsWith("ing")) {
        return false;
      }
    }
    return true;
  }

  private boolean intransitive(Predicate predicate) {
    int next = predicate.to();
    String norm = reading.sentence().norm(next);
    String[] tags = reading.tags();
    return next >= reading.sentence().size()
        || Set.of(
                "in", "on", "at", "with", "from", "this", "next", "last", "by", "near", "between",
                "under", "without", ",", ".", ";", "as")
            .contains(norm)
        || tags[next].equals("PUNCT")
        || tags[next].equals("ADV");
  }

  /** The token after what may stand between a subject and its verb: times, places, brackets. */
  int skip(int end) {
    Sentence sentence = reading.sentence();
    int i = end;
    while (i < sentence.size()) {
      Mention mention = sentence.mentionAt(i);
      String norm = sentence.norm(i);
      if (sentence.dateAt(i) != null || mention != null && mention.kind() == Mention.Kind.PLACE) {
        i++;
      } else if (norm.equals("(")) {
        i = close(sentence, i);
      } else if (Set.of(
                  "for", "in", "on", "near", "at", "\"", "'", "period", "years", "both", "all",
                  "too", "also")
              .contains(norm)
          && (i + 1 < sentence.size())) {
        i++;
      } else if (norm.equals("the") && sentence.norm(i + 1).equals("period")) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static int close(Sentence sentence, int open) {
    int i = open;
    while (i < sentence.size() && !sentence.norm(i).equals(")")) {
      i++;
    }
    return Math.min(i + 1, sentence.size());
  }

  /** Whether nothing between two tokens begins another clause. */
  boolean open(int from, int to) {
    Sentence sentence = reading.sentence();
    for (int i = from; i < to; i++) {
      String norm = sentence.norm(i);
      String tag = reading.tags()[i];
      if (norm.equals(";")
          || norm.equals("but")
          || norm.equals("whereas")
          || norm.equals("while")) {
        return false;
      }
      boolean that = norm.equals("that") && i > from;
      if (RELATIVE.contains(norm) || that) {
        int comma = i;
        while (comma < to && !sentence.norm(comma).equals(",")) {
          comma++;
        }
        if (comma >= to) {
          return false;
        }
        i = comma;
        continue;
      }
      if (tag.equals("AUX") && !sentence.norm(i - 1).equals("to")) {
        return false;
      }
      boolean finite =
          tag.equals("VERB")
              && !norm.endsWith("ing")
              && !norm.endsWith("ed")
              && !infinitive(sentence, i)
              && !sentence.token(i).isCapitalised();
      if (finite) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb belongs to a relative clause that is closed before a token. */
  private boolean insideAside(Predicate predicate, int limit) {
    Sentence sentence = reading.sentence();
    int i = predicate.from() - 1;
    while (i > 0 && !sentence.norm(i).equals(",") && !isRelative(i)) {
      i--;
    }
    if (!isRelative(i)) {
      return false;
    }
    for (int k = predicate.to(); k < limit; k++) {
      if (sentence.norm(k).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean isRelative(int i) {
    Sentence sentence = reading.sentence();
    boolean that =
        sentence.norm(i).equals("that")
            && i > 0
            && (reading.tags()[i - 1].equals("NOUN") || reading.tags()[i - 1].equals("PROPN"));
    return that || RELATIVE.contains(sentence.norm(i));
  }

  private static boolean infinitive(Sentence sentence, int verb) {
    int i = verb - 1;
    while (i > 0 && (sentence.norm(i).endsWith("ly") || sentence.norm(i).equals("more"))) {
      i--;
    }
    return sentence.norm(i).equals("to");
  }

  /**
   * Whether a noun and its preposition stand between a verb and what follows, so that the verb is
   * about something else: "proposed an amendment to the Charter".
   */
  private boolean indirect(int from, int to) {
    Sentence sentence = reading.sentence();
    String link = sentence.norm(to - 1);
    if (to - from < 2
        || !Set.of("to", "in", "into", "about", "against", "over", "under", "from", "at", "with")
            .contains(link)) {
      return false;
    }
    String tag = reading.tags()[to - 2];
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  /** Whether some finite verb of the sentence stands in the past. */
  private boolean past() {
    Sentence sentence = reading.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      String norm = sentence.norm(i);
      if (PAST.contains(norm) || reading.tags()[i].equals("VERB") && norm.endsWith("ed")) {
        return true;
      }
    }
    return false;
  }
}
