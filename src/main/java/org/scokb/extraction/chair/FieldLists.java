package org.scokb.extraction.chair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.States;

/**
 * Finds where a sentence lists fields of different kinds, whatever announces them: "trade, transit
 * and clean water". Where a chair is spoken of, such a list says what it is about, unless its items
 * are parts of names, or of what single things are for ("centres for energy and trade").
 */
final class FieldLists {

  private static final int LEAD = 6;
  private static final int LONGEST_OPENING = 5;
  private static final int LONGEST = 7;

  private final Directions directions;
  private final Set<String> single = Lexicon.words("single_things");
  private final Set<String> negations = Lexicon.words("negations");
  private final Set<String> troubles = Lexicon.words("priority_troubles");
  private final Set<String> bearers = Lexicon.words("priority_bearers");

  FieldLists(Directions directions) {
    this.directions = directions;
  }

  /** An item and the fields that it names. */
  private record Item(Stretch words, List<Directions.Field> fields) {

    /** Whether the fields reach to its end, so that another item may follow. */
    boolean closes() {
      return last().to() >= words.to() - 1 || words.to() - words.from() <= LONGEST;
    }

    Directions.Field last() {
      return fields.get(fields.size() - 1);
    }

    int opening() {
      return fields.isEmpty() ? Integer.MAX_VALUE : fields.get(0).from() - words.from();
    }
  }

  List<Stretch> in(Sentence sentence) {
    List<Stretch> lists = new ArrayList<>();
    List<Item> list = new ArrayList<>();
    for (Item item : items(sentence)) {
      if (!list.isEmpty()
          && (item.opening() > LONGEST_OPENING || !list.get(list.size() - 1).closes())) {
        add(sentence, list, lists);
        list.clear();
      }
      if (!item.fields.isEmpty()) {
        list.add(item);
      }
    }
    add(sentence, list, lists);
    return lists;
  }

  private List<Item> items(Sentence sentence) {
    List<Item> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= sentence.size(); i++) {
      if (i == sentence.size() || sentence.readsAny(i, ",", ";", "and", "plus", ".", ":", "–")) {
        if (i > start) {
          items.add(new Item(new Stretch(start, i), directions.fields(sentence, start, i, false)));
        }
        start = i + 1;
      }
    }
    return items;
  }

  private void add(Sentence sentence, List<Item> list, List<Stretch> lists) {
    if (list.size() < 2
        || !isJoined(sentence, list)
        || list.stream().anyMatch(item -> namesThing(sentence, item))) {
      return;
    }
    int first = list.get(0).fields.get(0).from();
    boolean various =
        list.stream()
                .flatMap(item -> item.fields.stream())
                .map(Directions.Field::topic)
                .distinct()
                .count()
            > 1;
    if (various && !isAside(sentence, first) && !isTrouble(sentence, list.get(0).last())) {
      lists.add(new Stretch(first, list.get(list.size() - 1).last().to()));
    }
  }

  /** Whether "and" stands in the list or after it, or it is too long to need one. */
  private static boolean isJoined(Sentence sentence, List<Item> list) {
    Stretch last = list.get(list.size() - 1).words;
    boolean and =
        sentence.readsAny(last.from() - 1, "and", "plus")
            && (list.size() > 2 || !sentence.reads(last.from() - 2, ","));
    return and || list.size() > 3 || sentence.reads(last.to(), "and");
  }

  /** "On food and climate, he offered …": what the sentence is about, not what it says. */
  private static boolean isAside(Sentence sentence, int from) {
    return from == 1 && States.PREPOSITIONS.contains(sentence.norm(0));
  }

  /** "The crisis of trade and transport", "the ministers of trade and transport". */
  private boolean isTrouble(Sentence sentence, Directions.Field field) {
    return IntStream.range(Math.max(0, field.from() - LEAD), field.from())
        .anyMatch(
            i ->
                troubles.contains(sentence.norm(i))
                    || bearers.contains(sentence.norm(i))
                        && sentence.readsAny(i + 1, "of", "for", "on", "in"));
  }

  /** Whether an item is a name, a single thing for a field, or what is denied. */
  private boolean namesThing(Sentence sentence, Item item) {
    Directions.Field first = item.fields.get(0);
    int to = Math.min(item.words.to(), item.last().to() + 2);
    int initial = first.from() == item.words.from() ? first.to() : item.words.from() + 1;
    for (int i = Math.max(item.words.from(), first.from() - LEAD); i < to; i++) {
      int token = i;
      boolean field =
          item.fields.stream().anyMatch(each -> each.from() <= token && token < each.to());
      boolean name =
          i >= initial
              && sentence.token(i).isCapitalised()
              && sentence.mentionAt(i) == null
              && (i + 1 >= item.words.to() || sentence.token(i + 1).isCapitalised());
      String word = sentence.norm(i);
      if (name
          || !field && (single.contains(word) || single.contains(word.replaceFirst("s$", "")))
          || negations.contains(word)
          || word.equals("\"")) {
        return true;
      }
    }
    return false;
  }
}
