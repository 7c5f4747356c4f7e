package org.scokb.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;

/**
 * Finds the places where a sentence says, or takes for granted, that a member holds, takes or gives
 * up the chair of the SCO. The chair of another body, or of one meeting, is none of them.
 */
final class ChairReader {

  /** What the member does with the chair. */
  enum Part {
    HOLDS,
    TAKES,
    GIVES
  }

  /**
   * One such place.
   *
   * @param member the ISO code of the member
   * @param part what it does
   * @param sentence where it says so
   * @param cue the token that names the chair
   * @param evidence the words from the member to the chair
   * @param implied whether only a member and years stand side by side, so that it is a turn if it
   *     is a known one
   */
  record Turn(
      String member, Part part, Sentence sentence, int cue, Span evidence, boolean implied) {}

  private static final int REACH = 14;

  /** No article speaks of the chair more often; a text made to be hard may. */
  private static final int MOST = 300;

  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "fifth", "own", "last");
  private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their", "our", "my");

  private final Gazetteer gazetteer;
  private final ChairWords words;
  private final States states;
  private final Set<String> nouns;
  private final Set<String> standIns;
  private final Set<String> turnWords;
  private final Phrases<String> holding;
  private final Phrases<String> taking;
  private final Phrases<String> giving;
  private final Set<String> moving;
  private final Phrases<String> following;
  private final Phrases<String> succession;
  private final Set<String> orderWords;
  private final Set<String> headTimes;
  private final Set<String> headPlaces;
  private final Set<String> images;

  ChairReader(Lexicon lexicon) {
    this.gazetteer = lexicon.gazetteer();
    this.words = new ChairWords(lexicon);
    this.states = new States(lexicon);
    this.nouns = lexicon.words("chair_nouns");
    this.standIns = lexicon.words("chair_stand_ins");
    this.turnWords = lexicon.words("chair_turns");
    this.holding = lexicon.phrases("chair_holding");
    this.taking = lexicon.phrases("chair_taking");
    this.giving = lexicon.phrases("chair_giving");
    this.moving = lexicon.words("chair_moving");
    this.following = lexicon.phrases("chair_following");
    this.succession = lexicon.phrases("chair_succession");
    this.orderWords = lexicon.words("chair_order");
    this.headTimes = lexicon.words("chair_times");
    this.headPlaces = lexicon.words("chair_places");
    this.images = lexicon.words("chair_images");
  }

  /** The turns that an article speaks of, in its order. */
  List<Turn> read(Analysis analysis) {
    List<Turn> turns = new ArrayList<>();
    Sentence before = null;
    boolean spoken = false;
    boolean ever = false;
    for (Sentence sentence : analysis.all()) {
      if (turns.size() > MOST) {
        break;
      }
      boolean here = words.speaksOfChair(sentence);
      ever |= here;
      read(sentence, before, spoken || isUnderChairHeading(sentence), turns);
      if (ever) {
        readSuccession(sentence, turns);
        readTime(sentence, turns);
      }
      spoken = here;
      before =
          states.nearest(sentence, sentence.size()) == null && before != null ? before : sentence;
    }
    return turns;
  }

  /**
   * @param before the sentence before, where a pronoun may point to
   * @param spoken whether that sentence spoke of the chair
   */
  private void read(
      Sentence sentence, @Nullable Sentence before, boolean spoken, List<Turn> turns) {
    boolean here = spoken;
    for (int i = 0; i < sentence.size(); i++) {
      if (words.isVerb(sentence, i)) {
        readVerb(sentence, before, i, turns);
        here = true;
      } else if (words.isNoun(sentence, i)) {
        readNoun(sentence, before, i, turns);
        here = true;
      } else if (here && presidesNext(sentence, i)) {
        add(sentence, states.directSubject(sentence, i), Part.TAKES, i, turns);
      } else if (here && isStandIn(sentence, i)) {
        readTransfer(sentence, before, i, i + 1, turns, true);
      } else if (here && following.at(sentence.tokens(), i) != null) {
        readFollower(sentence, i, turns);
      }
      here |= words.isNoun(sentence, i) || sentence.norm(i).startsWith("presid") && spoken;
    }
    readYears(sentence, here, turns);
    readTurnWords(sentence, before, turns);
  }

  /**
   * "Kazakhstan succeeded Uzbekistan", "Kyrgyzstan is followed by Pakistan": what one member takes,
   * the other gives. Words that are said of much else need the chair or the order of turns near.
   */
  private void readSuccession(Sentence sentence, List<Turn> turns) {
    boolean near = words.speaksOfChair(sentence) || speaksOfOrder(sentence);
    for (int i = 1; i < sentence.size(); i++) {
      Phrases.Match<String> verb = succession.at(sentence.tokens(), i);
      boolean sure = verb != null;
      if (verb == null && near) {
        verb = following.at(sentence.tokens(), i);
      }
      if (verb == null || words.isDenied(sentence, i)) {
        continue;
      }
      boolean passive = sentence.reads(verb.to(), "by");
      int object = passive ? verb.to() + 1 : verb.to();
      Mention first = states.directSubject(sentence, i);
      Mention second = states.stateAt(sentence, object);
      if (first == null || second == null || !isWhole(sentence, second) || !sure && !near) {
        continue;
      }
      add(sentence, first, passive ? Part.GIVES : Part.TAKES, i, turns);
      add(sentence, second, passive ? Part.TAKES : Part.GIVES, i, turns);
    }
  }

  /** "Russia, which presides after it", "Russia will preside next". */
  private static boolean presidesNext(Sentence sentence, int i) {
    return sentence.norm(i).startsWith("presid")
        && sentence.readsAny(i + 1, "after", "next", "thereafter");
  }

  /** A state itself, and neither something of it nor something that is called after it. */
  private static boolean isWhole(Sentence sentence, Mention state) {
    Token next = sentence.token(Math.min(state.to(), sentence.size() - 1));
    return state.form() == Mention.Form.NAME
        && !sentence.reads(state.to(), "'s")
        && !sentence.reads(state.to(), "-")
        && (state.to() >= sentence.size() || !next.isCapitalised());
  }

  private boolean speaksOfOrder(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> orderWords.contains(token.norm()));
  }

  /** "Islamabad's first time at the head of the table". */
  private void readTime(Sentence sentence, List<Turn> turns) {
    for (int i = 2; i < sentence.size(); i++) {
      boolean place =
          headPlaces.contains(sentence.norm(i))
              && sentence.reads(i - 1, "the")
              && sentence.readsAny(i - 2, "at", "in");
      if (!place || i < 5 || !headTimes.contains(sentence.norm(i - 3))) {
        continue;
      }
      int owner = i - 4;
      while (owner > 0 && words.isAdjective(sentence, owner)) {
        owner--;
      }
      if (sentence.reads(owner, "'s") && !words.isNoun(sentence, i)) {
        add(sentence, states.stateEndingAt(sentence, owner - 1), Part.HOLDS, i, turns);
      }
    }
  }

  /** "The Kyrgyz, whose tenure covers 2025–2026": a word for a turn, with a member and years. */
  private void readTurnWords(Sentence sentence, @Nullable Sentence before, List<Turn> turns) {
    for (int i = 1; i < sentence.size(); i++) {
      if (!turnWords.contains(sentence.norm(i))) {
        continue;
      }
      for (DateMention date : sentence.dates()) {
        int at = sentence.tokenAt(date.span().start());
        if (date.kind() != DateMention.Kind.YEARS || Math.abs(at - i) > 6) {
          continue;
        }
        Mention state = states.nearest(sentence, i);
        boolean known = state != null && isTurn(turns, sentence, state);
        if (state != null && !known && gazetteer.isMember(states.code(state))) {
          Span evidence = state.span().cover(sentence.token(i).span());
          turns.add(new Turn(states.code(state), Part.HOLDS, sentence, at, evidence, true));
        }
      }
    }
  }

  private static boolean isTurn(List<Turn> turns, Sentence sentence, Mention state) {
    return turns.stream()
        .anyMatch(turn -> turn.sentence() == sentence && turn.evidence().overlaps(state.span()));
  }

  /** "In 2005–2006, 2011–2012 and 2017–2018": the same member's turns. */
  private static boolean isChained(Sentence sentence, DateMention date) {
    int at = sentence.tokenAt(date.span().start());
    int before = at - 2;
    if (before > 0 && sentence.reads(before, ",")) {
      before--;
    }
    DateMention other = before > 0 ? sentence.dateAt(before) : null;
    return sentence.readsAny(at - 1, ",", "and")
        && other != null
        && other.kind() == DateMention.Kind.YEARS;
  }

  private boolean isUnderChairHeading(Sentence sentence) {
    String heading = sentence.heading();
    return heading != null
        && Tokenizer.words(heading).stream()
            .anyMatch(
                word -> nouns.contains(word) || word.equals("chairs") || word.equals("holders"));
  }

  /**
   * "Kazakhstan presided in 2023-2024, and China in 2024-2025": the years tell that it is a turn.
   */
  private void readYears(Sentence sentence, boolean here, List<Turn> turns) {
    for (DateMention date : sentence.dates()) {
      int at = sentence.tokenAt(date.span().start());
      if (date.kind() != DateMention.Kind.YEARS
          || !sentence.readsAny(at - 1, "in", "for", ",", "(", "and", "from")) {
        continue;
      }
      int end = at - 2;
      while (end > 0
          && (sentence.norm(end).startsWith("presid")
              || sentence.reads(end, "in")
              || sentence.reads(end, "turn")
              || sentence.reads(end, "followed")
              || sentence.reads(end, "'s")
              || ORDINALS.contains(sentence.norm(end))
              || sentence.reads(end, ",")
              || States.FILLERS.contains(sentence.norm(end)) && sentence.norm(end).length() > 2)) {
        end--;
      }
      Mention state = states.stateEndingAt(sentence, end);
      if (state == null && isChained(sentence, date)) {
        state = states.nearest(sentence, at);
      } else if (state != null && isTurn(turns, sentence, state)) {
        continue;
      }
      boolean oblique =
          state != null
              && !here
              && States.PREPOSITIONS.contains(sentence.norm(state.from() - 1))
              && !sentence.reads(state.from() - 2, "followed", "by")
              && !sentence.reads(state.from() - 2, "succeeded", "by");
      if (state != null && !oblique && gazetteer.isMember(states.code(state))) {
        Span evidence = state.span().cover(date.span());
        turns.add(new Turn(states.code(state), Part.HOLDS, sentence, at, evidence, !here));
      }
    }
  }

  private void readVerb(Sentence sentence, @Nullable Sentence before, int verb, List<Turn> turns) {
    if (words.isDenied(sentence, verb)) {
      return;
    }
    if (sentence.reads(verb + 1, "by")) {
      Mention holder = states.stateAt(sentence, verb + 2);
      add(sentence, holder, Part.HOLDS, verb, turns);
      return;
    }
    Mention holder = states.subject(sentence, verb);
    if (holder != null) {
      add(sentence, holder, Part.HOLDS, verb, turns);
    } else {
      addPronoun(sentence, before, verb, verb, Part.HOLDS, turns);
    }
  }

  private void readNoun(Sentence sentence, @Nullable Sentence before, int noun, List<Turn> turns) {
    int left = noun - 1;
    while (left >= 0 && words.isAdjective(sentence, left)) {
      left--;
    }
    boolean owned = readOwner(sentence, before, noun, left, turns);
    int after = noun + 1;
    if (sentence.reads(after, "of")) {
      after = objectEnd(sentence, after + 1);
      Mention owner = states.stateAt(sentence, noun + 2);
      if (!owned && owner != null && gazetteer.isMember(owner.id())) {
        add(sentence, owner, Part.HOLDS, noun, turns);
        owned = true;
      }
    }
    if (!owned || sentence.reads(left, "the")) {
      readTransfer(sentence, before, noun, after, turns, owned);
    }
  }

  /** "Kazakhstan's chairmanship", "the Kyrgyz presidency", "its own chairmanship". */
  private boolean readOwner(
      Sentence sentence, @Nullable Sentence before, int noun, int left, List<Turn> turns) {
    if (left < 0) {
      return false;
    }
    int owner = left;
    if (sentence.reads(owner, "'s") || sentence.reads(owner, "'")) {
      owner--;
      if (sentence.readsAny(owner, "country", "republic", "nation", "state")) {
        return addPronoun(sentence, before, Math.max(0, owner - 1), noun, Part.HOLDS, turns);
      }
    }
    Mention state = states.stateEndingAt(sentence, owner);
    boolean attribute =
        state != null
            && (owner < left
                || state.form() == Mention.Form.DEMONYM
                || !sentence.reads(noun, "chair"));
    if (attribute) {
      return add(sentence, state, Part.HOLDS, noun, turns);
    }
    if (POSSESSIVES.contains(sentence.norm(left))) {
      return addPronoun(sentence, before, left, noun, part(sentence, left), turns);
    }
    return false;
  }

  /** What the verb just before says of "its chairmanship". */
  private Part part(Sentence sentence, int left) {
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

  /** "As chair", "Uzbekistan, chair for …", "passed the chair from … to …", "held the chair". */
  private void readTransfer(
      Sentence sentence,
      @Nullable Sentence before,
      int noun,
      int after,
      List<Turn> turns,
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
      add(sentence, to, Part.TAKES, noun, turns);
      add(sentence, from, Part.GIVES, noun, turns);
    }
    if (verb >= 0) {
      Part part =
          giving.at(sentence.tokens(), verb) != null
              ? Part.GIVES
              : taking.at(sentence.tokens(), verb) != null ? Part.TAKES : Part.HOLDS;
      Mention holder = states.subject(sentence, verb);
      if (holder != null) {
        add(sentence, holder, part, noun, turns);
      } else {
        addPronoun(sentence, before, verb, noun, part, turns);
      }
    } else if (!moves && !owned) {
      readApposition(sentence, before, noun, turns);
    }
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

  private void readApposition(
      Sentence sentence, @Nullable Sentence before, int noun, List<Turn> turns) {
    int i = noun - 1;
    while (i >= 0
        && (words.isAdjective(sentence, i)
            || States.ARTICLES.contains(sentence.norm(i))
            || sentence.reads(i, "in")
            || sentence.reads(i, "at"))) {
      i--;
    }
    if (i >= 0 && (sentence.reads(i, ",") || sentence.reads(i, "("))) {
      Mention state = states.stateEndingAt(sentence, i - 1);
      if (state != null && state.form() == Mention.Form.NAME) {
        add(sentence, state, Part.HOLDS, noun, turns);
        return;
      }
    }
    boolean as = i >= 0 && sentence.reads(i, "as");
    boolean during = i >= 0 && (sentence.reads(i, "during") || sentence.reads(i, "success"));
    if (as || during || sentence.reads(noun - 1, "the") && sentence.reads(noun - 2, "in")) {
      Mention state =
          as ? states.antecedent(sentence, before, noun) : states.nearest(sentence, noun);
      if (state != null) {
        add(sentence, state, Part.HOLDS, noun, turns);
      } else if (!as && !during && hasPronoun(sentence, noun)) {
        addPronoun(sentence, before, noun, noun, Part.HOLDS, turns);
      }
      return;
    }
    // "the chairmanship is China's"
    int be = noun + 1;
    while (be < sentence.size() && sentence.dateAt(be) != null
        || sentence.reads(be, "for")
        || sentence.reads(be, "in")) {
      be++;
    }
    if (sentence.readsAny(be, "is", "was", "will")) {
      int at = sentence.reads(be + 1, "be") ? be + 2 : be + 1;
      Mention state = states.stateAt(sentence, at);
      if (state != null && sentence.reads(state.to(), "'s")) {
        add(sentence, state, Part.HOLDS, noun, turns);
        return;
      }
    }
    // "the current chair, Kyrgyzstan"
    if (sentence.reads(noun + 1, ",")) {
      Mention state = states.stateAt(sentence, noun + 2);
      if (state != null
          && state.form() == Mention.Form.NAME
          && sentence.norm(noun).equals("chair")) {
        add(sentence, state, Part.HOLDS, noun, turns);
      }
    }
  }

  /** "It will have brought a year in the chair to its end". */
  private static boolean hasPronoun(Sentence sentence, int noun) {
    return sentence.tokens().subList(0, noun).stream().anyMatch(token -> token.is("it"));
  }

  /** "China follows for 2024–2025." */
  private void readFollower(Sentence sentence, int verb, List<Turn> turns) {
    boolean dated =
        sentence.dates().stream()
            .anyMatch(
                date ->
                    date.kind() == DateMention.Kind.YEARS
                        && sentence.tokenAt(date.span().start()) > verb
                        && sentence.tokenAt(date.span().start()) < verb + 7);
    Mention state = states.stateEndingAt(sentence, verb - 1);
    if (dated && state != null) {
      add(sentence, state, Part.TAKES, verb, turns);
    }
  }

  private boolean isStandIn(Sentence sentence, int i) {
    if (!standIns.contains(sentence.norm(i)) || i == 0) {
      return false;
    }
    int verb = verbBefore(sentence, i);
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

  private boolean addPronoun(
      Sentence sentence,
      @Nullable Sentence before,
      int pronoun,
      int cue,
      Part part,
      List<Turn> turns) {
    boolean firstPerson =
        sentence.readsAny(pronoun, "we", "our", "us", "my", "i")
            || firstPersonBefore(sentence, pronoun);
    if (firstPerson && !turns.isEmpty()) {
      // Whoever speaks is the one whose chair was spoken of first.
      String member =
          turns.stream()
              .filter(turn -> turn.part() != Part.TAKES)
              .findFirst()
              .orElse(turns.get(0))
              .member();
      turns.add(new Turn(member, part, sentence, cue, evidence(sentence, pronoun, cue), false));
      return true;
    }
    Mention state = states.antecedent(sentence, before, pronoun);
    if (state == null || !gazetteer.isMember(states.code(state))) {
      return false;
    }
    turns.add(
        new Turn(states.code(state), part, sentence, cue, evidence(sentence, pronoun, cue), false));
    return true;
  }

  private static boolean firstPersonBefore(Sentence sentence, int verb) {
    return sentence.readsAny(verb - 1, "we", "i")
        || sentence.reads(verb - 2, "my", "country")
        || sentence.reads(verb - 2, "our", "country");
  }

  private static Span evidence(Sentence sentence, int pronoun, int cue) {
    return sentence.span(Math.min(pronoun, cue), Math.max(pronoun, cue) + 1);
  }

  private boolean add(
      Sentence sentence, @Nullable Mention state, Part part, int cue, List<Turn> turns) {
    if (state == null || !gazetteer.isMember(states.code(state))) {
      return false;
    }
    Span chair = sentence.token(cue).span();
    Span evidence = sentence.span().contains(state.span()) ? state.span().cover(chair) : chair;
    turns.add(new Turn(states.code(state), part, sentence, cue, evidence, false));
    return true;
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
}
