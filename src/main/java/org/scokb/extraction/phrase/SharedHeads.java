package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Inflection;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;

/**
 * Names that share a head with one before them: "an agreement on trade, and another on transit",
 * "statements on terrorism, drugs and floods", "two pacts, one on hay and the other on tea".
 */
record SharedHeads(NameBounds bounds) {

  /** The phrases of a sentence, with those that share a head added or set apart. */
  List<NounPhrase> add(List<NounPhrase> phrases) {
    List<NounPhrase> all = new ArrayList<>();
    for (NounPhrase phrase : phrases) {
      boolean document = phrase.head().document() != null;
      List<NounPhrase> ones = document ? others(phrase, phrases) : List.of();
      boolean many = document && phrase.head().plural() && !phrase.proper();
      List<NounPhrase> items = many && ones.size() < 2 ? items(phrase, phrases) : ones;
      if (!many || items.isEmpty()) {
        all.add(phrase);
      }
      all.addAll(items);
    }
    all.sort(Comparator.comparingInt(NounPhrase::from));
    return all;
  }

  /** "… and another on X", "… one on X and one on Y". */
  private List<NounPhrase> others(NounPhrase phrase, List<NounPhrase> phrases) {
    Sentence sentence = phrase.sentence();
    List<NounPhrase> found = new ArrayList<>();
    int end =
        phrases.stream()
            .filter(next -> next.head().document() != null && next.headAt() > phrase.headAt())
            .mapToInt(NounPhrase::headAt)
            .min()
            .orElse(sentence.size());
    for (int i = phrase.to(); i + 2 < end; i++) {
      if (Condition.ANOTHER.at(sentence, i)) {
        found.add(named(phrase, i, i + 1, bounds.object(sentence, i + 2)));
      }
    }
    return found;
  }

  private List<NounPhrase> items(NounPhrase phrase, List<NounPhrase> phrases) {
    Sentence sentence = phrase.sentence();
    List<NounPhrase> found = new ArrayList<>();
    int on = sentence.next(phrase.headAt() + 1, WordList.ABOUT);
    if (on > phrase.headAt() + 4 || Condition.NO_ROW.at(sentence, phrase.headAt())) {
      return found;
    }
    String word = sentence.norm(on);
    int from = on + 1;
    int end =
        IntStream.range(from, sentence.size())
            .filter(
                i ->
                    Condition.ENDS_LIST.at(sentence, i)
                        || i + 1 == sentence.size()
                        || phrases.stream()
                            .filter(p -> p != phrase && p.head().document() != null)
                            .anyMatch(p -> p.start() == i))
            .findFirst()
            .orElse(from);
    // "Statements on A and B, and on C": what the word begins anew is told apart by it alone.
    boolean anew =
        IntStream.range(from, end)
            .anyMatch(i -> sentence.reads(i, WordList.ITEM_LINKS) && sentence.reads(i + 1, word));
    for (int i = from; i <= end && i - on < 40; i++) {
      int next = sentence.reads(i + 1, WordList.ITEM_LINKS) ? i + 2 : i + 1;
      boolean opens =
          !anew || sentence.reads(next, word) || Condition.OPENS_WITH_VERB.at(sentence, next);
      if (i == end || opens && sentence.reads(i, WordList.ITEM_LINKS)) {
        if (i > from) {
          found.add(named(phrase, from, from - 1, i));
        }
        from = sentence.reads(i + 1, word) ? i + 2 : i + 1;
      }
    }
    found.removeIf(item -> Condition.OPENS_WITH_VERB.at(item.sentence(), item.start()));
    return found.size() > 1 ? found : List.of();
  }

  private static NounPhrase named(NounPhrase phrase, int start, int link, int to) {
    Sentence sentence = phrase.sentence();
    Head head = phrase.head().single();
    String name = Inflection.upperFirst(head.word()) + " on " + sentence.words(link + 1, to);
    return NounPhrase.told(sentence, head, start, to, name);
  }
}
