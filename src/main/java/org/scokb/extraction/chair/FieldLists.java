package org.scokb.extraction.chair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private static final int LONGEST_ITEM = 7;
  private static final int LONGEST_OPENING = 5;

  private final Directions directions;
  private final Set<String> single;
  private final Set<String> ordinals;
  private final Set<String> negations;
  private final Set<String> troubles;

  FieldLists(Lexicon lexicon, Directions directions) {
    this.directions = directions;
    this.single = lexicon.words("single_things");
    this.ordinals = lexicon.words("priority_ordinals");
    this.negations = lexicon.words("negations");
    this.troubles = lexicon.words("priority_troubles");
  }

  List<Stretch> in(Sentence sentence) {
    List<Stretch> items = items(sentence);
    List<Stretch> lists = new ArrayList<>();
    for (int i = 0; i < items.size(); ) {
      int next = i + 1;
      if (opens(sentence, items.get(i))) {
        int steps = steps(sentence, items, next);
        while (steps > 0) {
          next += steps;
          steps = steps(sentence, items, next);
        }
        Stretch list = list(sentence, items.subList(i, next));
        if (list != null) {
          lists.add(list);
        }
      }
      i = next;
    }
    return lists;
  }

  /**
   * How many items further a list goes on: one, two over one that is a field in lists only, or
   * none.
   */
  private int steps(Sentence sentence, List<Stretch> items, int next) {
    if (next >= items.size()) {
      return 0;
    }
    Stretch before = items.get(next - 1);
    if (goesOn(sentence, before, items.get(next))) {
      return 1;
    }
    boolean over =
        next + 1 < items.size()
            && directions.touches(sentence, items.get(next).from(), items.get(next).to())
            && goesOn(sentence, before, items.get(next + 1));
    return over ? 2 : 0;
  }

  private @Nullable Stretch list(Sentence sentence, List<Stretch> items) {
    Stretch first = items.get(0);
    Stretch last = items.get(items.size() - 1);
    if (!isJoined(sentence, items)
        || items.stream()
            .filter(item -> !fields(sentence, item).isEmpty())
            .anyMatch(item -> namesThing(sentence, item))) {
      return null;
    }
    List<Directions.Field> fields = fields(sentence, new Stretch(first.from(), last.to()));
    boolean various = fields.stream().map(Directions.Field::topic).distinct().count() > 1;
    int from = fields.get(0).from();
    return various && !isAside(sentence, from) && !isTrouble(sentence, from, first.to())
        ? new Stretch(from, fields.get(fields.size() - 1).to())
        : null;
  }

  /** Whether "and" stands in the list or after it, or a colon or numbers part three. */
  private boolean isJoined(Sentence sentence, List<Stretch> items) {
    int count = items.size();
    Stretch last = items.get(count - 1);
    boolean and =
        sentence.readsAny(last.from() - 1, "and", "plus")
            && (count > 2 || !sentence.reads(last.from() - 2, ","));
    return count > 1 && (and || sentence.reads(last.to(), "and"))
        || count > 2
            && (ColonCues.isColon(sentence, items.get(0).from() - 1)
                || ordinals.contains(sentence.norm(last.to())));
  }

  private boolean opens(Sentence sentence, Stretch item) {
    return !fields(sentence, item).isEmpty() && closes(sentence, item);
  }

  /** Whether the fields reach to the end of an item, so that another item may follow. */
  private boolean closes(Sentence sentence, Stretch item) {
    List<Directions.Field> fields = fields(sentence, item);
    return fields.get(fields.size() - 1).to() >= item.to() - 1
        || item.to() - item.from() <= LONGEST_ITEM;
  }

  private boolean goesOn(Sentence sentence, Stretch before, Stretch item) {
    List<Directions.Field> fields = fields(sentence, item);
    return !fields.isEmpty()
        && fields.get(0).from() - item.from() <= LONGEST_OPENING
        && closes(sentence, before);
  }

  private List<Directions.Field> fields(Sentence sentence, Stretch item) {
    return directions.fields(sentence, item.from(), item.to(), false);
  }

  /** "On food and climate, he offered …": what the sentence is about, not what it says. */
  private static boolean isAside(Sentence sentence, int from) {
    int lead = sentence.reads(from - 1, "the") ? from - 2 : from - 1;
    return lead == 0 && States.PREPOSITIONS.contains(sentence.norm(0));
  }

  /** "The crisis that affects trade and transport". */
  private boolean isTrouble(Sentence sentence, int from, int to) {
    for (int i = Math.max(0, from - LEAD); i < to; i++) {
      if (troubles.contains(sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an item is a name, a single thing for a field, or what is denied. */
  private boolean namesThing(Sentence sentence, Stretch item) {
    List<Directions.Field> fields = fields(sentence, item);
    int from = Math.max(item.from(), fields.get(0).from() - LEAD);
    int to = Math.min(item.to(), fields.get(fields.size() - 1).to() + 2);
    int initial = fields.get(0).from() == item.from() ? fields.get(0).to() : item.from() + 1;
    for (int token = from; token < to; token++) {
      int i = token;
      boolean field = fields.stream().anyMatch(each -> each.from() <= i && i < each.to());
      boolean adjective =
          field
              && i + 1 < item.to()
              && sentence.token(i + 1).isWord()
              && !sentence.token(i + 1).isCapitalised();
      boolean name =
          i >= initial
              && !adjective
              && sentence.token(i).isCapitalised()
              && sentence.mentionAt(i) == null;
      if (name
          || !field && isThing(sentence.norm(i))
          || negations.contains(sentence.norm(i))
          || sentence.reads(i, "\"")) {
        return true;
      }
    }
    return false;
  }

  private boolean isThing(String word) {
    return single.contains(word)
        || word.endsWith("s") && single.contains(word.substring(0, word.length() - 1));
  }

  private List<Stretch> items(Sentence sentence) {
    List<Stretch> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= sentence.size(); i++) {
      if (i == sentence.size()
          || sentence.readsAny(i, ",", ";", "and", "plus", ".")
          || ColonCues.isColon(sentence, i)) {
        int end = i;
        while (end > start && ordinals.contains(sentence.norm(end - 1))) {
          end--;
        }
        if (end > start) {
          items.add(new Stretch(start, end));
        }
        start = i + 1;
      }
    }
    return items;
  }
}
