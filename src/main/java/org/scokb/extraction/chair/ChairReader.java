package org.scokb.extraction.chair;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tokenizer;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.Antecedents;
import org.scokb.extraction.page.Principal;
import org.scokb.extraction.page.Speaker;
import org.scokb.extraction.page.States;

/**
 * Finds the places where a sentence says, or takes for granted, that a member holds, takes or gives
 * up the chair of the SCO. The chair of another body, or of one meeting, is none of them.
 */
final class ChairReader {

  private final ChairWords words;
  private final States states;
  private final Antecedents antecedents;
  private final ChairTransfers transfers;
  private final ChairAppositions appositions;
  private final ChairSuccession succession;
  private final ChairYears years;
  private final Gazetteer gazetteer;
  private final Set<String> nouns;
  private final Set<String> possessives;

  ChairReader(Lexicon lexicon) {
    this.gazetteer = lexicon.gazetteer();
    this.words = new ChairWords(lexicon);
    this.states = new States(lexicon);
    this.antecedents = new Antecedents(lexicon, states);
    this.appositions = new ChairAppositions(lexicon, words, states, antecedents);
    this.transfers = new ChairTransfers(lexicon, words, states, appositions);
    this.succession = new ChairSuccession(lexicon, words, states);
    this.years = new ChairYears(lexicon, states);
    this.nouns = lexicon.words("chair_nouns");
    this.possessives = lexicon.words("chair_possessives");
  }

  /** The turns that an article speaks of, in its order. */
  List<Turn> read(Analysis analysis) {
    ChairTurns turns =
        new ChairTurns(
            gazetteer,
            states,
            antecedents,
            Speaker.of(analysis, gazetteer, Principal.of(analysis, gazetteer)));
    if (analysis.all().stream()
        .noneMatch(sentence -> words.speaksOfChair(sentence) || isUnderChairHeading(sentence))) {
      return turns.all();
    }
    Sentence before = null;
    Sentence last = null;
    boolean spoken = false;
    for (Sentence sentence : analysis.all()) {
      if (turns.areMany()) {
        break;
      }
      boolean here = words.speaksOfChair(sentence);
      boolean under = isUnderChairHeading(sentence);
      if (under && last != null) {
        years.readYearsBefore(sentence, last, turns);
      }
      read(sentence, before, spoken || under, turns);
      succession.read(sentence, before, turns);
      succession.readChange(sentence, spoken || here, turns);
      appositions.readTime(sentence, turns);
      spoken = here;
      last = sentence;
      before = before == null || antecedents.changesTopic(sentence) ? sentence : before;
    }
    return turns.all();
  }

  /**
   * @param before the sentence before, where a pronoun may point to
   * @param spoken whether that sentence spoke of the chair
   */
  private void read(
      Sentence sentence, @Nullable Sentence before, boolean spoken, ChairTurns turns) {
    boolean here = spoken;
    for (int i = 0; i < sentence.size(); i++) {
      if (words.isVerb(sentence, i)) {
        readVerb(sentence, before, i, turns);
        here = true;
      } else if (words.isNoun(sentence, i)) {
        readNoun(sentence, before, i, turns);
        here = true;
      } else if ((here || transfers.isImage(sentence, i)) && transfers.isStandIn(sentence, i)) {
        transfers.read(sentence, before, i, i + 1, turns, true);
        here = true;
      } else if (here) {
        succession.readNext(sentence, before, i, turns);
      }
      here |= words.isNoun(sentence, i) || sentence.norm(i).startsWith("presid") && spoken;
    }
    years.read(sentence, here, turns);
  }

  private void readVerb(Sentence sentence, @Nullable Sentence before, int verb, ChairTurns turns) {
    if (words.isDenied(sentence, verb)) {
      return;
    }
    if (sentence.reads(verb + 1, "by")) {
      Mention holder = states.stateAt(sentence, verb + 2);
      turns.add(sentence, holder, Part.HOLDS, verb);
      return;
    }
    Mention holder = states.subject(sentence, verb);
    if (holder != null) {
      turns.add(sentence, holder, Part.HOLDS, verb);
    } else {
      turns.addPronoun(sentence, before, verb, verb, Part.HOLDS);
    }
  }

  private void readNoun(Sentence sentence, @Nullable Sentence before, int noun, ChairTurns turns) {
    int left = words.owner(sentence, noun);
    boolean owned = readOwner(sentence, before, noun, left, turns);
    int after = noun + 1;
    if (sentence.reads(after, "of")) {
      after = objectEnd(sentence, after + 1);
      Mention owner = states.stateAt(sentence, noun + 2);
      if (!owned && owner != null && gazetteer.isMember(owner.id())) {
        turns.add(sentence, owner, Part.HOLDS, noun);
        owned = true;
      }
    }
    if (!owned || sentence.reads(left, "the")) {
      transfers.read(sentence, before, noun, after, turns, owned);
    }
  }

  /** "Kazakhstan's chairmanship", "the Kyrgyz presidency", "its own chairmanship". */
  private boolean readOwner(
      Sentence sentence, @Nullable Sentence before, int noun, int left, ChairTurns turns) {
    if (left < 0) {
      return false;
    }
    int owner = left;
    if (sentence.reads(owner, "'s") || sentence.reads(owner, "'")) {
      owner--;
      if (sentence.readsAny(owner, "country", "republic", "nation", "state")) {
        return turns.addPronoun(sentence, before, Math.max(0, owner - 1), noun, Part.HOLDS);
      }
    }
    Mention state = states.stateEndingAt(sentence, owner);
    boolean attribute =
        state != null
            && (owner < left
                || state.form() == Mention.Form.DEMONYM
                || !sentence.reads(noun, "chair"));
    if (attribute) {
      return turns.add(sentence, state, Part.HOLDS, noun);
    }
    if (possessives.contains(sentence.norm(left))) {
      return turns.addPronoun(sentence, before, left, noun, transfers.part(sentence, left));
    }
    return false;
  }

  private static int objectEnd(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && States.ARTICLES.contains(sentence.norm(i))) {
      i++;
    }
    Mention mention = i < sentence.size() ? sentence.mentionAt(i) : null;
    i = mention == null ? i + 1 : mention.to();
    return sentence.reads(i, "(") ? i + 3 : i;
  }

  private boolean isUnderChairHeading(Sentence sentence) {
    String heading = sentence.heading();
    return heading != null
        && Tokenizer.words(heading).stream()
            .anyMatch(
                word ->
                    nouns.contains(word)
                        || word.endsWith("s")
                            && nouns.contains(word.substring(0, word.length() - 1))
                        || word.equals("presidencies")
                        || word.equals("holders"));
  }
}
