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
  private static final int LONGEST_HEADING = 18;

  /** So many sentences may tell, one by one, the directions that one before them counted. */
  private static final int MOST_COUNTED = 7;

  private final Directions directions = new Directions();
  private final PriorityCues cues = new PriorityCues(directions);
  private final FieldLists lists = new FieldLists(directions);
  private final Phrases<String> itemStarts = Lexicon.phrases("priority_items");
  private final Set<String> nouns = Lexicon.words("priority_nouns");

  /** Claims the priorities of those turns that are dated. */
  void read(Analysis analysis, List<Turn> turns, Map<Turn, TurnYears> dated, Claims claims) {
    PriorityHolders holders = new PriorityHolders(analysis.title(), turns, dated);
    String main = holders.main();
    if (main == null) {
      return;
    }
    String section = main;
    String current = main;
    Block paragraph = null;
    boolean listed = false;
    int counted = 0;
    for (Sentence sentence : analysis.sentences()) {
      int to = Math.min(sentence.size(), LONGEST_ITEM);
      if (listed && (goesOn(sentence) || isTitle(sentence) && isItem(sentence))) {
        claim("priorities.item", claims, holders, current, sentence, new Stretch(0, to), true);
        continue;
      }
      boolean titled = listed && isTitle(sentence);
      boolean told = counted > 0 && isItem(sentence);
      counted = told ? counted : counted - 2;
      String open = sentence.block().equals(paragraph) || told ? current : section;
      String subject = holders.of(sentence, open);
      listed = isTitle(sentence) && (titled || holds(sentence, nouns));
      if (subject == null) {
        continue;
      }
      if (told) {
        claim("priorities.answer", claims, holders, subject, sentence, new Stretch(0, to), false);
      }
      PriorityCues.Found found = cues.read(sentence);
      listed |= read(claims, holders, subject, sentence, found);
      current = holders.after(sentence, open, subject);
      section = sentence.block().kind() == Block.Kind.HEADING ? subject : section;
      paragraph = sentence.block();
      counted = found.counted() ? MOST_COUNTED : counted;
    }
  }

  /** "drafting of …;" below "… priorities:": an item of a list that no bullet marks. */
  private static boolean goesOn(Sentence sentence) {
    return !sentence.reads(sentence.size() - 1, ":")
        && (sentence.block().kind() == Block.Kind.LIST_ITEM
            || !sentence.token(0).isCapitalised()
            || sentence.reads(sentence.size() - 1, ";"));
  }

  /** "First, security.", "Transit, above all.": one of the directions that were counted before. */
  private boolean isItem(Sentence sentence) {
    int begin = Math.min(sentence.size(), 3);
    return itemStarts.at(sentence.tokens(), 0) != null
        || !directions.fields(sentence, 0, begin, false).isEmpty();
  }

  /** Whether a sentence is the heading of what is below. */
  private static boolean isTitle(Sentence sentence) {
    return sentence.block().kind() == Block.Kind.HEADING
        || sentence.size() < LONGEST_HEADING && !sentence.readsAny(sentence.size() - 1, ".", "?");
  }

  private static boolean holds(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream().anyMatch(token -> words.contains(token.norm()));
  }

  /**
   * @return whether the directions follow as a list
   */
  private boolean read(
      Claims claims,
      PriorityHolders holders,
      String name,
      Sentence sentence,
      PriorityCues.Found found) {
    boolean named = false;
    for (Stretch stretch : found.stretches()) {
      named |= claim("priorities.cue", claims, holders, name, sentence, stretch, false);
    }
    for (Stretch list : lists.in(sentence)) {
      claim("priorities.list", claims, holders, name, sentence, list, false);
    }
    return found.announced()
        && (isTitle(sentence) && !named
            || sentence.readsAny(
                sentence.size() - 1, ":", "towards", "toward", "on", "to", "at", "for"));
  }

  /**
   * @return whether the words name any field
   */
  private boolean claim(
      String rule,
      Claims claims,
      PriorityHolders holders,
      String name,
      Sentence sentence,
      Stretch words,
      boolean item) {
    String holder = item ? name : holders.at(sentence, words.from(), name);
    // "12 May, Osh: ministers of trade" is a line of a calendar.
    if (holder.equals(PriorityHolders.NONE) || item && sentence.dateAt(0) != null) {
      return false;
    }
    List<Directions.Field> fields = directions.fields(sentence, words.from(), words.to(), item);
    for (Directions.Field field : fields) {
      claims.add(
          rule,
          holder,
          Property.PRIORITIES,
          field.topic(),
          sentence.span(field.from(), field.to()));
    }
    return !fields.isEmpty();
  }
}
