package org.scokb.extraction.chair;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scokb.extraction.fact.Claims;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Analysis;
import org.scokb.text.Block;
import org.scokb.vocabulary.Property;

/**
 * Finds the fields that an article says a chair focuses on, promotes or supports: in sentences that
 * say so, in a list below one that announces it, and in the answer to a question about it.
 */
final class PriorityReader {

  private static final int LONGEST_ITEM = 45;
  private static final int LONGEST_ANSWER = 16;
  private static final int LONGEST_HEADING = 18;

  /** So many sentences may tell, one by one, the directions that one before them counted. */
  private static final int MOST_COUNTED = 7;

  private final Directions directions;
  private final PriorityCues cues;
  private final FieldLists lists;
  private final Set<String> nouns;
  private final Set<String> questions;
  private final Set<String> listEnds;
  private final Phrases<String> itemStarts;
  private final Lexicon lexicon;

  PriorityReader(Lexicon lexicon) {
    this.directions = new Directions(lexicon);
    this.cues = new PriorityCues(lexicon, directions);
    this.lists = new FieldLists(lexicon, directions);
    this.nouns = lexicon.words("priority_nouns");
    this.questions = lexicon.words("priority_questions");
    this.listEnds = lexicon.words("priority_list_ends");
    this.itemStarts = lexicon.phrases("priority_items");
    this.lexicon = lexicon;
  }

  /** Claims the priorities of those turns that are dated. */
  void read(Analysis analysis, List<Turn> turns, Map<Turn, TurnYears> dated, Claims claims) {
    PriorityHolders holders = new PriorityHolders(lexicon, analysis.title(), turns, dated);
    String main = holders.main();
    if (main == null) {
      return;
    }
    String current = main;
    Block paragraph = null;
    boolean listed = false;
    boolean titled = false;
    boolean asked = false;
    int counted = 0;
    for (Sentence sentence : analysis.sentences()) {
      boolean item =
          (sentence.block().kind() == Block.Kind.LIST_ITEM || listed && goesOn(sentence))
              && !sentence.norm(sentence.size() - 1).equals(":");
      if ((listed || titled) && item) {
        int to = Math.min(sentence.size(), LONGEST_ITEM);
        claim("priorities.item", claims, holders, current, sentence, 0, to, true);
        continue;
      }
      listed = false;
      titled = titlesList(sentence, titled);
      boolean told = counted > 0 && isItem(sentence);
      counted = told ? counted : counted - 2;
      String open = sentence.block().equals(paragraph) || asked || told ? current : main;
      String subject = holders.of(sentence, open);
      if (subject == null) {
        asked = false;
        continue;
      }
      if (told || asked && sentence.size() <= LONGEST_ANSWER) {
        claim(
            "priorities.answer",
            claims,
            holders,
            subject,
            sentence,
            0,
            Math.min(sentence.size(), LONGEST_ANSWER),
            false);
      }
      listed = read(claims, holders, subject, sentence);
      current = holders.isPassing(sentence) ? open : subject;
      paragraph = sentence.block();
      asked = holders.namesTurn(sentence) && asks(sentence);
      counted = cues.counts(sentence) ? MOST_COUNTED : counted;
    }
  }

  /** "drafting of …;" below "… priorities:": an item of a list that no bullet marks. */
  private static boolean goesOn(Sentence sentence) {
    return !sentence.token(0).isCapitalised() && !sentence.token(0).isNumber()
        || sentence.norm(sentence.size() - 1).equals(";");
  }

  /** "First, security.", "Transit, above all.": one of the directions that were counted before. */
  private boolean isItem(Sentence sentence) {
    int from = sentence.token(0).isWord() ? 0 : 1;
    int begin = Math.min(sentence.size(), from + 3);
    Phrases.Match<String> start = itemStarts.at(sentence.tokens(), from);
    boolean thing =
        start != null
            && sentence.readsAny(start.to(), "is", "was")
            && sentence.readsAny(start.to() + 1, "a", "an", "the");
    return start != null && !thing
        || start == null
            && sentence.size() < LONGEST_ITEM
            && !directions.fields(sentence, from, begin, false).isEmpty();
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

  /**
   * @return whether the directions follow as a list
   */
  private boolean read(Claims claims, PriorityHolders holders, String name, Sentence sentence) {
    PriorityCues.Found found = cues.read(sentence);
    for (Stretch stretch : found.stretches()) {
      claim("priorities.cue", claims, holders, name, sentence, stretch.from(), stretch.to(), false);
    }
    for (Stretch list : lists.in(sentence)) {
      claim("priorities.list", claims, holders, name, sentence, list.from(), list.to(), false);
    }
    return found.announced()
        && sentence.readsAny(
            sentence.size() - 1, ":", "towards", "toward", "on", "to", "at", "for");
  }

  private void claim(
      String rule,
      Claims claims,
      PriorityHolders holders,
      String name,
      Sentence sentence,
      int from,
      int to,
      boolean item) {
    String holder = item ? name : holders.at(sentence, from, name);
    if (holder.equals(PriorityHolders.NONE)) {
      return;
    }
    for (Directions.Field field : directions.fields(sentence, from, to, item)) {
      claims.add(
          rule,
          holder,
          Property.PRIORITIES,
          field.topic(),
          sentence.span(field.from(), field.to()));
    }
  }
}
