package org.scokb.extraction.chair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Inflection;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;

/**
 * Reads which fields a sentence names, and where it lists several, whatever announces them: "trade,
 * transit and clean water". Where a chair is spoken of, such a list says what it is about, unless
 * its items are what single things are for ("centres for energy and trade").
 */
final class FieldLists {

  /** How far before a field a single thing may stand that is for it. */
  private static final int LEAD = 6;

  /** How many words may open an item before its first field. */
  private static final int LONGEST_OPENING = 5;

  private final Phrases<List<String>> topics = Lexicon.topics();

  /**
   * A field that is named.
   *
   * @param topic the topic it belongs to
   * @param from its first token
   * @param to the token after its last
   */
  record Field(String topic, int from, int to) {}

  /** An item of what may be a list, and the fields that it names. */
  private record Item(Match.Range words, List<Field> fields) {

    Field last() {
      return fields.get(fields.size() - 1);
    }
  }

  /** The fields that a stretch of a sentence names. */
  List<Field> fields(Sentence sentence, int from, int to) {
    List<Field> fields = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Phrases.Match<List<String>> match = topics.at(sentence.tokens(), i);
      if (match != null) {
        Mention mention = sentence.mentionAt(i);
        if (!WordList.NO_DIRECTION_WORDS.has(Normal.fold(sentence.words(i, match.to())))
            && !Condition.NO_DIRECTION.at(sentence, i)
            && (mention == null || mention.kind() == Mention.Kind.COUNTRY)) {
          fields.add(new Field(match.value().get(0), i, match.to()));
        }
        i = match.to() - 1;
      }
    }
    return fields;
  }

  /** The end of a list that begins at a token; the token itself where none does. */
  int end(Sentence sentence, int from) {
    int named = 0;
    int end = from;
    for (Item item : items(sentence, from, WordList.PROMISED_LINKS)) {
      if (!item.fields.isEmpty() && !isThing(sentence, item, true)) {
        named++;
        end = item.words.to();
      } else if (named == 0) {
        break;
      }
    }
    return named > 1 ? end : from;
  }

  /** The lists of a sentence. */
  List<Match.Range> in(Sentence sentence) {
    List<Match.Range> lists = new ArrayList<>();
    List<Item> list = new ArrayList<>();
    for (Item item : items(sentence, 0, WordList.LISTED_LINKS)) {
      if (item.fields.isEmpty()
          || item.fields.get(0).from() - item.words.from() > LONGEST_OPENING) {
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

  private List<Item> items(Sentence sentence, int from, WordList marks) {
    List<Item> items = new ArrayList<>();
    int start = from;
    for (int i = from; i <= sentence.size(); i++) {
      if (i == sentence.size() || sentence.reads(i, marks)) {
        if (i > start) {
          items.add(new Item(new Match.Range(start, i), fields(sentence, start, i)));
        }
        start = i + 1;
      }
    }
    return items;
  }

  private void add(Sentence sentence, List<Item> list, List<Match.Range> lists) {
    if (list.size() < 2 || list.stream().anyMatch(item -> isThing(sentence, item, false))) {
      return;
    }
    int first = list.get(0).fields.get(0).from();
    Item last = list.get(list.size() - 1);
    int and = last.words.from() - 1;
    boolean joined =
        list.size() > 3
            || sentence.reads(last.words.to(), WordList.AND)
            || sentence.reads(and, WordList.LAST_LINKS)
                && (list.size() > 2 || !sentence.reads(and - 1, ","));
    // "On food and climate, he offered …": what the sentence is about, not what it says.
    boolean aside = first == 1 && sentence.reads(0, WordList.STATE_PREPOSITIONS);
    if (joined && !aside) {
      lists.add(new Match.Range(first, last.last().to()));
    }
  }

  /**
   * Whether an item is a single thing for a field, or has a name that is none of the gazetteers'.
   *
   * @param promised whether all of it counts, since it is promised
   */
  private boolean isThing(Sentence sentence, Item item, boolean promised) {
    int from = Math.max(item.words.from(), item.fields.get(0).from() - LEAD);
    int to = Math.min(item.words.to(), item.last().to() + 2);
    return IntStream.range(promised ? item.words.from() : from, promised ? item.words.to() : to)
        .filter(i -> item.fields.stream().noneMatch(field -> field.from() <= i && i < field.to()))
        .anyMatch(
            i ->
                WordList.SINGLE_THINGS.has(Inflection.withoutS(sentence.norm(i)))
                    || i > item.words.from()
                        && sentence.token(i).isCapitalised()
                        && sentence.mentionAt(i) == null
                        && (promised
                            || i + 1 >= item.words.to()
                            || sentence.token(i + 1).isCapitalised()));
  }
}
