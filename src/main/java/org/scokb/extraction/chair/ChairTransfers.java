package org.scokb.extraction.chair;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.page.States;

/** Finds who takes the chair and who gives it up, by what moves it. */
final class ChairTransfers {

  private static final int REACH = 14;

  private final ChairWords words;
  private final States states;
  private final Set<String> standIns;
  private final Phrases<String> holding;
  private final Phrases<String> taking;
  private final Phrases<String> giving;
  private final Set<String> moving;
  private final Set<String> images;
  private final ChairAppositions appositions;

  ChairTransfers(Lexicon lexicon, ChairWords words, States states, ChairAppositions appositions) {
    this.appositions = appositions;
    this.words = words;
    this.states = states;
    this.standIns = lexicon.words("chair_stand_ins");
    this.holding = lexicon.phrases("chair_holding");
    this.taking = lexicon.phrases("chair_taking");
    this.giving = lexicon.phrases("chair_giving");
    this.moving = lexicon.words("chair_moving");
    this.images = lexicon.words("chair_images");
  }

  /** "As chair", "Uzbekistan, chair for …", "passed the chair from … to …", "held the chair". */
  void read(
      Sentence sentence,
      @Nullable Sentence before,
      int noun,
      int after,
      ChairTurns turns,
      boolean owned) {
    int verb = verbBefore(sentence, noun);
    boolean moves = verb < 0 && movesOn(sentence, after);
    if (verb >= 0 && words.isDenied(sentence, verb)) {
      return;
    }
    boolean transfers = moves || verb >= 0 && holding.at(sentence.tokens(), verb) == null;
    if (transfers) {
      Mention to = stateBehind(sentence, noun, after, "to");
      Mention from = stateBehind(sentence, noun, after, "from");
      // "was passed by Kazakhstan to China"
      from = from == null && moves && to != null ? stateBehind(sentence, noun, after, "by") : from;
      turns.add(sentence, to, Part.TAKES, noun);
      turns.add(sentence, from, Part.GIVES, noun);
    }
    if (verb >= 0) {
      Part part =
          giving.at(sentence.tokens(), verb) != null
              ? Part.GIVES
              : taking.at(sentence.tokens(), verb) != null ? Part.TAKES : Part.HOLDS;
      int person = states.personBefore(sentence, verb);
      Mention holder =
          person < 0 ? states.subject(sentence, verb) : states.stateOfLeader(sentence, person);
      if (holder != null) {
        turns.add(sentence, holder, part, noun);
      } else if (person < 0) {
        turns.addPronoun(sentence, before, verb, noun, part);
      }
    } else if (!moves && !owned) {
      appositions.read(sentence, before, noun, turns);
    }
  }

  /** What the verb just before says of "its chairmanship". */
  Part part(Sentence sentence, int left) {
    for (int i = Math.max(0, left - 3); i < left; i++) {
      if (giving.at(sentence.tokens(), i) != null) {
        return Part.GIVES;
      }
      if (taking.at(sentence.tokens(), i) != null) {
        return Part.TAKES;
      }
    }
    return Part.HOLDS;
  }

  /** The verb that has the noun as its object; -1 if there is none near. */
  private int verbBefore(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
      if (sentence.token(i).isPunctuation() && !sentence.reads(i, "'s")) {
        return -1;
      }
      for (Phrases<String> kind : List.of(giving, taking, holding)) {
        Phrases.Match<String> match = kind.at(sentence.tokens(), i);
        if (match != null && match.to() <= noun && onlyFillers(sentence, match.to(), noun)) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean onlyFillers(Sentence sentence, int from, int to) {
    int unknown = 0;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.isWord()
          && !token.is("'s")
          && !States.ARTICLES.contains(token.norm())
          && !token.isCapitalised()
          && !States.PREPOSITIONS.contains(token.norm())
          && !token.is("under")
          && !sentence.reads(i, "and")
          && unknown++ < 2) {
        continue;
      }
      boolean filler =
          States.ARTICLES.contains(sentence.norm(i))
              || sentence.readsAny(i, "over", "up", "on", "as", "in", "at", "its", "'s")
              || words.isAdjective(sentence, i);
      if (!filler) {
        return false;
      }
    }
    return true;
  }

  private boolean movesOn(Sentence sentence, int after) {
    for (int i = after; i < Math.min(sentence.size(), after + 12); i++) {
      if (moving.contains(sentence.norm(i))) {
        return stateBehind(sentence, after, i + 1, "to") != null
            || stateBehind(sentence, after, i + 1, "from") != null;
      }
      boolean between = sentence.dateAt(i) != null || sentence.reads(i, ",");
      if (sentence.token(i).isPunctuation() && !between || i > after + 5 && !between) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Mention stateBehind(Sentence sentence, int noun, int after, String word) {
    for (int i = after; i < Math.min(sentence.size(), after + REACH); i++) {
      if (sentence.reads(i, ";") || sentence.reads(i, ".")) {
        return null;
      }
      boolean upon = word.equals("to") && (sentence.reads(i, "upon") || sentence.reads(i, "on"));
      if (sentence.reads(i, word) || upon) {
        Mention state = states.stateAt(sentence, i + 1);
        state = state != null ? state : states.stateOfLeader(sentence, i + 1);
        if (state != null) {
          return state;
        }
      }
    }
    // "hands over to Kyrgyzstan the chair"
    for (int i = Math.max(0, noun - 6); i < noun; i++) {
      if (sentence.reads(i, word)) {
        Mention state = states.stateAt(sentence, i + 1);
        if (state != null && state.to() <= noun) {
          return state;
        }
      }
    }
    return null;
  }

  /** "The gavel", "the reins": what means a chair wherever an article is about one. */
  boolean isImage(Sentence sentence, int i) {
    return images.contains(sentence.norm(i)) && !sentence.reads(i, "leadership");
  }

  boolean isStandIn(Sentence sentence, int i) {
    if (!standIns.contains(sentence.norm(i)) || i == 0) {
      return false;
    }
    int verb = verbBefore(sentence, i);
    if (verb < 0 && isImage(sentence, i)) {
      return movesOn(sentence, i + 1);
    }
    if (verb < 0 || i - verb > 4) {
      return false;
    }
    boolean plain =
        sentence.readsAny(verb, "is", "was", "be", "been", "being", "has", "have", "had");
    if (plain) {
      return false;
    }
    boolean transfer = holding.at(sentence.tokens(), verb) == null;
    boolean given =
        giving.at(sentence.tokens(), verb) != null
            && images.contains(sentence.norm(i))
            && states.directSubject(sentence, verb) != null;
    boolean dated = sentence.dates().stream().anyMatch(date -> date.value() != null);
    return transfer
        ? stateBehind(sentence, i, i + 1, "to") != null
            || stateBehind(sentence, i, i + 1, "from") != null
            || (sentence.reads(i, "it") || given) && dated
        : dated;
  }
}
