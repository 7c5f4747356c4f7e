package org.scokb.extraction;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block;
import org.scokb.text.Span;
import org.scokb.vocabulary.Property;

/**
 * Finds the fields that an article says a chair focuses on, promotes or supports. A field that only
 * a single named initiative belongs to is none of them.
 */
final class PriorityReader {

  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight");

  private static final Set<String> LEADING =
      Set.of("on", "to", "for", "around", "by", "with", "behind", "against");

  /** Stands for a turn whose years are open: what it focuses on belongs to no fact. */
  private static final String NONE = "";

  private static final int LONGEST_DIRECTION = 10;
  private static final int LONGEST_ITEM = 14;
  private static final int LONGEST_ANSWER = 16;
  private static final int LONGEST_HEADING = 18;

  private final ChairWords chair;
  private final Phrases<List<String>> topics;
  private final Set<String> nouns;
  private final Phrases<String> phrases;
  private final Set<String> verbs;
  private final Set<String> directions;
  private final Set<String> ends;
  private final Set<String> none;
  private final Set<String> announcements;
  private final Phrases<String> tails;
  private final Set<String> fields;
  private final Set<String> single;
  private final Set<String> questions;
  private final Set<String> listEnds;
  private final Gazetteer gazetteer;

  PriorityReader(Lexicon lexicon) {
    this.chair = new ChairWords(lexicon);
    this.topics = lexicon.topics();
    this.nouns = lexicon.words("priority_nouns");
    this.phrases = lexicon.phrases("priority_phrases");
    this.verbs = lexicon.words("priority_verbs");
    this.directions = lexicon.words("direction_verbs");
    this.ends = lexicon.words("direction_ends");
    this.none = lexicon.words("no_direction_words");
    this.announcements = lexicon.words("priority_announcements");
    this.tails = lexicon.phrases("priority_tails");
    this.fields = lexicon.words("field_verbs");
    this.questions = lexicon.words("priority_questions");
    this.listEnds = lexicon.words("priority_list_ends");
    this.single = lexicon.words("single_things");
    this.gazetteer = lexicon.gazetteer();
  }

  /** Claims the priorities of those turns that are dated. */
  void read(
      Analysis analysis,
      List<ChairReader.Turn> turns,
      Map<ChairReader.Turn, ChairTerms.Found> dated,
      Claims claims) {
    Map<String, String> usual = usual(turns, dated);
    if (usual.isEmpty()) {
      return;
    }
    Map<Sentence, String> here = new IdentityHashMap<>();
    Map<Sentence, Boolean> held = new IdentityHashMap<>();
    for (ChairReader.Part part : ChairReader.Part.values()) {
      for (ChairReader.Turn turn : turns) {
        ChairTerms.Found found = dated.get(turn);
        if (turn.part() == part) {
          here.putIfAbsent(
              turn.sentence(),
              found == null ? NONE : ChairmanshipRule.name(turn.member(), found.term()));
          held.putIfAbsent(turn.sentence(), part == ChairReader.Part.HOLDS);
        }
      }
    }
    String main = usual.values().iterator().next();
    String current = main;
    Block paragraph = null;
    boolean listed = false;
    boolean titled = false;
    boolean asked = false;
    for (Sentence sentence : analysis.sentences()) {
      boolean item = sentence.block().kind() == Block.Kind.LIST_ITEM;
      if ((listed || titled) && item) {
        claim(claims, current, sentence, 0, Math.min(sentence.size(), LONGEST_ITEM), true);
        continue;
      }
      listed = false;
      titled = titlesList(sentence, titled);
      String open = sentence.block().equals(paragraph) || asked ? current : main;
      String subject = subject(sentence, usual, here, open);
      if (subject == null) {
        asked = false;
        continue;
      }
      if (asked && sentence.size() <= LONGEST_ANSWER) {
        claim(claims, subject, sentence, 0, sentence.size(), false);
      }
      listed = read(claims, subject, sentence);
      boolean passing = here.containsKey(sentence) && Boolean.FALSE.equals(held.get(sentence));
      current = passing ? open : subject;
      paragraph = sentence.block();
      asked = here.containsKey(sentence) && asks(sentence);
    }
  }

  /** "What is Uzbekistan's chairmanship about?" */
  private boolean asks(Sentence sentence) {
    return sentence.norm(sentence.size() - 1).equals("?")
        && sentence.tokens().stream().anyMatch(token -> questions.contains(token.norm()));
  }

  /** Whether a heading begins, or goes on with, a list of priorities over several headings. */
  private boolean titlesList(Sentence sentence, boolean titled) {
    String last = sentence.norm(sentence.size() - 1);
    boolean heading =
        sentence.block().kind() == Block.Kind.HEADING
            || sentence.size() < LONGEST_HEADING && !last.equals(".") && !last.equals("?");
    if (!heading) {
      return false;
    }
    if (sentence.tokens().stream().anyMatch(token -> listEnds.contains(token.norm()))) {
      return false;
    }
    return titled || sentence.tokens().stream().anyMatch(token -> nouns.contains(token.norm()));
  }

  /** Each member's turn that the article speaks of most, the members by how often it does. */
  private static Map<String, String> usual(
      List<ChairReader.Turn> turns, Map<ChairReader.Turn, ChairTerms.Found> dated) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ChairReader.Turn turn : turns) {
      ChairTerms.Found found = dated.get(turn);
      if (found != null) {
        int weight = turn.part() == ChairReader.Part.HOLDS ? 2 : 1;
        counts.merge(ChairmanshipRule.name(turn.member(), found.term()), weight, Integer::sum);
      }
    }
    Map<String, String> usual = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> usual.putIfAbsent(entry.getKey().substring(0, 2), entry.getKey()));
    return usual;
  }

  /** Whose directions a sentence tells: the chair that it is about; {@code null} if it is none. */
  private @Nullable String subject(
      Sentence sentence,
      Map<String, String> usual,
      Map<Sentence, String> here,
      @Nullable String current) {
    String named = here.get(sentence);
    if (named != null) {
      return named;
    }
    for (Mention mention : sentence.mentions()) {
      String code =
          mention.kind() == Mention.Kind.COUNTRY
              ? mention.id()
              : mention.kind() == Mention.Kind.PLACE
                      && gazetteer.isCapital(mention.id())
                      && isActor(sentence, mention)
                  ? gazetteer.countryOfPlace(mention.id())
                  : null;
      boolean aside =
          code != null && mention.form() == Mention.Form.DEMONYM && !gazetteer.isMember(code);
      if (code != null && !aside && !isOblique(sentence, mention)) {
        return usual.get(code);
      }
      if (mention.kind() == Mention.Kind.SCO && mention.from() <= 1) {
        return null;
      }
    }
    String led = ledBySpeaker(sentence, usual);
    return led != null ? led : current;
  }

  /** "The prime minister, …, said": the turn of the state that someone well known leads. */
  private @Nullable String ledBySpeaker(Sentence sentence, Map<String, String> usual) {
    for (Token token : sentence.tokens()) {
      String code = token.isCapitalised() ? gazetteer.countryOfLeader(token.form()) : null;
      if (code != null && usual.containsKey(code)) {
        return usual.get(code);
      }
    }
    return null;
  }

  private static boolean isActor(Sentence sentence, Mention mention) {
    return !sentence.readsAny(mention.from() - 1, "in", "at", "from", "to", "near", "of");
  }

  private static boolean isOblique(Sentence sentence, Mention mention) {
    int lead = mention.from() - 1;
    if (sentence.reads(lead, "the")) {
      lead--;
    }
    return sentence.readsAny(lead, "from", "to", "with", "between", "in", "against", "by", "than");
  }

  /**
   * @return whether the directions follow as a list
   */
  private boolean read(Claims claims, String name, Sentence sentence) {
    boolean announced = readAcronym(claims, name, sentence);
    for (int i = 0; i < sentence.size(); i++) {
      if (isDenied(sentence, i)) {
        continue;
      }
      boolean counted =
          NUMBERS.contains(sentence.norm(i))
                  && (isColon(sentence, i + 1)
                      || sentence
                              .token(i + 1 < sentence.size() ? i + 1 : i)
                              .form()
                              .matches("\\p{Lu}s")
                          && isMarked(sentence, i + 1))
              || sentence.readsAny(i, "want", "wants", "wanted") && isColon(sentence, i + 1);
      if (counted || announcements.contains(sentence.norm(i)) && isMarked(sentence, i + 1)) {
        int mark = i + 1;
        while (!isColon(sentence, mark)) {
          mark++;
        }
        claim(claims, name, sentence, mark + 1, end(sentence, mark + 1));
        announced = true;
      } else if (isTakenUp(sentence, i)) {
        claim(claims, name, sentence, 0, i);
        announced = true;
      } else if (nouns.contains(sentence.norm(i))) {
        readNoun(claims, name, sentence, i);
        announced = true;
      } else if (isAdded(sentence, i)) {
        claim(claims, name, sentence, i + 1, end(sentence, i + 1));
      } else if (phrases.at(sentence.tokens(), i) != null) {
        Phrases.Match<String> match = phrases.at(sentence.tokens(), i);
        if (match != null && !isCapitalName(sentence, i)) {
          boolean leads = LEADING.contains(sentence.norm(match.to() - 1));
          int from = leads ? match.to() : after(sentence, match.to());
          claim(claims, name, sentence, from, end(sentence, match.to()));
          announced = true;
        }
      } else if (sentence.norm(i).startsWith("put") && firstAfter(sentence, i) > 0) {
        claim(claims, name, sentence, i + 1, firstAfter(sentence, i));
      } else if (tails.at(sentence.tokens(), i) != null) {
        claim(claims, name, sentence, clauseStart(sentence, i), i);
      } else if (verbs.contains(sentence.norm(i)) || fields.contains(sentence.norm(i))) {
        readDirection(claims, name, sentence, i);
        readField(claims, name, sentence, i);
      }
    }
    return announced && sentence.norm(sentence.size() - 1).equals(":");
  }

  /**
   * "Stability, transit and trade: these were the concerns …": a colon or dash after the fields.
   */
  private boolean isTakenUp(Sentence sentence, int i) {
    if (!isColon(sentence, i) || !sentence.readsAny(i + 1, "these", "those", "this")) {
      return false;
    }
    return sentence.tokens().subList(i + 1, sentence.size()).stream()
        .anyMatch(
            token ->
                nouns.contains(token.norm())
                    || announcements.contains(token.norm())
                    || questions.contains(token.norm()));
  }

  /** "A SECURE SCO: Security, Economic development, …": a list whose initials spell a word. */
  private boolean readAcronym(Claims claims, String name, Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.reads(i, ":")) {
        continue;
      }
      StringBuilder initials = new StringBuilder();
      for (int k = i + 1; k < sentence.size(); k++) {
        boolean begins = k == i + 1 || sentence.reads(k - 1, ",") || sentence.reads(k - 1, "and");
        if (begins && sentence.token(k).isWord() && !sentence.reads(k, "and")) {
          initials.append(Character.toUpperCase(sentence.token(k).form().charAt(0)));
        }
      }
      String spelled = initials.toString();
      boolean written =
          spelled.length() > 3
              && sentence.tokens().subList(0, i).stream()
                  .anyMatch(token -> token.form().equals(spelled));
      if (written) {
        claim(claims, name, sentence, i + 1, sentence.size());
        return true;
      }
    }
    return false;
  }

  /** "Has since added a fourth, counter-terrorism": one more of those that were listed. */
  private static boolean isAdded(Sentence sentence, int i) {
    return sentence.readsAny(i, "second", "third", "fourth", "fifth", "sixth")
        && sentence.reads(i - 1, "a")
        && sentence.norm(i - 2).startsWith("add")
        && (sentence.reads(i + 1, ",") || isColon(sentence, i + 1));
  }

  private static boolean isCapitalName(Sentence sentence, int i) {
    return i > 0 && sentence.token(i).isCapitalised();
  }

  private static boolean isDenied(Sentence sentence, int i) {
    for (int k = Math.max(0, i - 3); k < i; k++) {
      if (sentence.readsAny(k, "not", "no", "never", "n't")) {
        return true;
      }
    }
    return false;
  }

  /** "Priorities: …", "give priority to …", "security and trade were the priorities". */
  private void readNoun(Claims claims, String name, Sentence sentence, int noun) {
    int mark = noun + 1;
    int limit = Math.min(sentence.size(), noun + 16);
    while (mark < limit && !isMark(sentence, mark)) {
      if (sentence.reads(mark, "is", "to") || sentence.reads(mark, "was", "to")) {
        return;
      }
      mark++;
    }
    if (mark < limit) {
      claim(claims, name, sentence, mark + 1, end(sentence, mark + 1));
      return;
    }
    int verb = noun - 1;
    while (verb > 0
        && !sentence.readsAny(verb, "are", "were", "is", "was", "be", "as", "become", "became")
        && noun - verb < 6) {
      verb--;
    }
    if (verb > 0 && noun - verb < 6) {
      claim(claims, name, sentence, clauseStart(sentence, verb), verb);
    }
  }

  private static int clauseStart(Sentence sentence, int before) {
    int start = before;
    while (start > 0
        && before - start < 16
        && !sentence.reads(start - 1, ":")
        && !sentence.reads(start - 1, ";")
        && !sentence.reads(start - 1, "that")
        && !sentence.readsAny(
            start - 1,
            "named",
            "names",
            "listed",
            "lists",
            "chose",
            "identified",
            "made",
            "said")) {
      start--;
    }
    return start;
  }

  /** Whether a colon or dash follows in the clause. */
  private static boolean isMarked(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 22); i++) {
      if (isColon(sentence, i)) {
        return true;
      }
      if (sentence.reads(i, ";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isColon(Sentence sentence, int i) {
    return sentence.reads(i, ":") || sentence.reads(i, "–");
  }

  private static boolean isMark(Sentence sentence, int i) {
    return sentence.readsAny(
            i,
            ":",
            "–",
            "-",
            "to",
            "are",
            "were",
            "is",
            "was",
            "include",
            "among",
            "includes",
            "included",
            "including",
            "being",
            "remain",
            "remained",
            "especially",
            "namely",
            "stood",
            "become",
            "became",
            "will")
        && !sentence.reads(i, "is", "to");
  }

  /** Over "on", "to" and the like, to where the fields begin. */
  private static int after(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 9); i++) {
      if (sentence.readsAny(i, "on", "to", "around")) {
        return i + 1;
      }
      if (sentence.token(i).isPunctuation()) {
        return from;
      }
    }
    return from;
  }

  private int end(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size()
        && !sentence.reads(to, ";")
        && !sentence.reads(to, "\"")
        && !ends.contains(sentence.norm(to))) {
      to++;
    }
    return to;
  }

  private static int firstAfter(Sentence sentence, int put) {
    for (int i = put + 2; i < Math.min(sentence.size(), put + 14); i++) {
      if (sentence.reads(i, "first") && !sentence.reads(i - 1, "the")
          || sentence.reads(i, "at", "the", "top")
          || sentence.reads(i, "at", "the", "centre")
          || sentence.reads(i, "at", "the", "center")
          || sentence.reads(i, "at", "the", "heart")) {
        return i;
      }
    }
    return -1;
  }

  /** "Supported enhancing digital ties": a verb of taking up, and one that makes a direction. */
  private void readDirection(Claims claims, String name, Sentence sentence, int verb) {
    int direction = verb + 1;
    int limit = Math.min(sentence.size(), verb + 6);
    while (direction < limit && !directions.contains(sentence.norm(direction))) {
      if (sentence.token(direction).isPunctuation()
          || sentence.token(direction).isCapitalised() && sentence.mentionAt(direction) == null) {
        return;
      }
      direction++;
    }
    if (direction >= limit) {
      return;
    }
    int to = direction + 1;
    while (to < sentence.size()
        && to - direction < LONGEST_DIRECTION
        && !sentence.token(to).isPunctuation()
        && !ends.contains(sentence.norm(to))
        && (!sentence.token(to).isCapitalised() || sentence.mentionAt(to) != null)) {
      if (sentence.reads(to, "and")
          && to + 1 < sentence.size()
          && directions.contains(sentence.norm(to + 1))) {
        direction = to;
      }
      to++;
    }
    claim(claims, name, sentence, verb + 1, to);
  }

  /** "Promotes digital trade": a field itself, and no single thing in it. */
  private void readField(Claims claims, String name, Sentence sentence, int verb) {
    int to = verb + 1;
    while (to < sentence.size()
        && to - verb <= 12
        && !ends.contains(sentence.norm(to))
        && (!sentence.token(to).isPunctuation() || sentence.reads(to, ","))) {
      boolean named = sentence.token(to).isCapitalised() && sentence.mentionAt(to) == null;
      boolean stop =
          named
              || single.contains(sentence.norm(to))
              || sentence.readsAny(to, "the", "a", "an", "to");
      if (stop && to - verb <= 3) {
        return;
      }
      if (stop) {
        break;
      }
      to++;
    }
    if (fields.contains(sentence.norm(verb))) {
      claim(claims, name, sentence, verb + 1, to);
    }
  }

  private void claim(Claims claims, String name, Sentence sentence, int from, int to) {
    claim(claims, name, sentence, from, to, false);
  }

  private void claim(
      Claims claims, String name, Sentence sentence, int from, int to, boolean item) {
    boolean[] single = singleThings(sentence, from, to, item);
    for (int i = from; i < to && !name.equals(NONE); ) {
      if (single[i - from]) {
        i++;
        continue;
      }
      Phrases.Match<List<String>> match = topics.at(sentence.tokens(), i);
      if (match == null || match.to() > to) {
        i++;
        continue;
      }
      if (isDirection(sentence, match)) {
        Span words = sentence.span(match.from(), match.to());
        claims.add(name, Property.PRIORITIES, match.value().get(0), words);
      }
      i = match.to();
    }
  }

  /** Items of a list that are one undertaking, such as "a meeting of transport ministers". */
  private boolean[] singleThings(Sentence sentence, int from, int to, boolean item) {
    boolean[] marks = new boolean[Math.max(0, to - from)];
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean parts =
          i == to
              || sentence.reads(i, ";")
              || !item && (sentence.reads(i, ",") || sentence.reads(i, "and"));
      if (parts) {
        boolean article = item || sentence.reads(start, "a") || sentence.reads(start, "an");
        for (int k = start; article && k < Math.min(i, start + 7); k++) {
          if (item && sentence.reads(k, "\"") || single.contains(sentence.norm(k))) {
            java.util.Arrays.fill(marks, start - from, i - from, true);
          }
        }
        start = i + 1;
      }
    }
    return marks;
  }

  private boolean isDirection(Sentence sentence, Phrases.Match<List<String>> match) {
    String words = Normal.fold(sentence.words(match.from(), match.to()));
    Mention mention = sentence.mentionAt(match.from());
    boolean ofAnother =
        words.equals("security")
            && (sentence.reads(match.to(), "of", "our")
                || sentence.reads(match.to(), "of", "its")
                || sentence.reads(match.to(), "of", "the")
                || sentence.reads(match.to(), "of", "supply"));
    return !none.contains(words)
        && !ofAnother
        && !sentence.reads(match.from() - 2, "belt", "and")
        && (mention == null || mention.kind() == Mention.Kind.COUNTRY)
        && !chair.isNoun(sentence, match.from());
  }
}
