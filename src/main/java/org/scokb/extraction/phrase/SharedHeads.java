package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Names;
import org.scokb.extraction.language.Sentence;

/**
 * Names that share a head with one before them: "an agreement on trade, and another on transit",
 * "statements on terrorism, drugs and floods".
 */
final class SharedHeads {

  /** So many letters at the end of two adjectives tell that they are of one kind. */
  private static final int ALIKE = 3;

  private static final Set<String> ABOUT = Lexicon.words("shared_heads_about");

  private final Complement complement;

  SharedHeads(Complement complement) {
    this.complement = complement;
  }

  /** The phrases of a sentence, with those that share a head added or set apart. */
  List<NounPhrase> add(List<NounPhrase> phrases, String[] tags) {
    List<NounPhrase> all = new ArrayList<>();
    for (NounPhrase phrase : phrases) {
      if (phrase.head().document() == null) {
        all.add(phrase);
      } else if (phrase.head().plural() && !phrase.proper()) {
        List<NounPhrase> items = items(phrase, phrases, tags);
        all.addAll(items.isEmpty() ? List.of(phrase) : items);
      } else {
        all.add(phrase);
        all.addAll(others(phrase, phrases, tags));
      }
    }
    all.sort(java.util.Comparator.comparingInt(NounPhrase::from));
    return all;
  }

  /** "… and another on X", "… one on X and one on Y". */
  private List<NounPhrase> others(NounPhrase phrase, List<NounPhrase> phrases, String[] tags) {
    Sentence sentence = phrase.sentence();
    List<NounPhrase> found = new ArrayList<>();
    for (int i = phrase.to(); i + 2 < sentence.size(); i++) {
      int at = i;
      boolean next =
          phrases.stream()
              .anyMatch(
                  p ->
                      p.head().document() != null
                          && p.headAt() > phrase.headAt()
                          && p.headAt() < at
                          && p.from() > phrase.to());
      if (next) {
        break;
      }
      if (sentence.readsAny(i, "another", "one", "others", "second", "third")
          && ABOUT.contains(sentence.norm(i + 1))) {
        found.add(named(phrase, i, i + 1, complement.object(sentence, i + 2)));
      }
    }
    return found;
  }

  private List<NounPhrase> items(NounPhrase phrase, List<NounPhrase> phrases, String[] tags) {
    Sentence sentence = phrase.sentence();
    List<NounPhrase> found = new ArrayList<>();
    int on = phrase.headAt() + 1;
    while (on < sentence.size() && on < phrase.headAt() + 4 && !ABOUT.contains(sentence.norm(on))) {
      if (sentence.readsAny(on, "and", "or")) {
        return found;
      }
      on++;
    }
    if (!ABOUT.contains(sentence.norm(on))) {
      return found;
    }
    String word = sentence.norm(on);
    int from = on + 1;
    for (int i = from; i < sentence.size() && i - on < 40; i++) {
      int at = i;
      boolean close =
          ends(sentence, tags, i)
              || phrases.stream()
                  .anyMatch(
                      p ->
                          p != phrase
                              && p.head().document() != null
                              && (p.start() == at || p.from() == at));
      if (close || sentence.readsAny(i, ",", "and") && !joinsAdjectives(sentence, i, from)) {
        if (i > from) {
          found.add(named(phrase, from, from - 1, i));
        }
        from = i + 1;
        if (sentence.norm(from).equals(word)) {
          from++;
          i++;
        }
      }
      if (close) {
        break;
      }
    }
    found.removeIf(item -> opensWithVerb(item, tags) || sentence.reads(item.from(), "including"));
    return found.size() > 1 && !sharesNoun(found, tags) ? found : List.of();
  }

  /** "Spreading terrorist and extremist ideas": words that end alike are of one noun. */
  private static boolean joinsAdjectives(Sentence sentence, int and, int from) {
    String one = sentence.norm(and - 1);
    String other = sentence.norm(and + 1);
    return and - 1 > from
        && one.length() > ALIKE
        && other.endsWith(one.substring(one.length() - ALIKE))
        && and + 2 < sentence.size()
        && sentence.token(and + 2).isWord();
  }

  /**
   * "Agreements on economic, cultural and political cooperation": one field, told by adjectives.
   */
  private static boolean sharesNoun(List<NounPhrase> items, String[] tags) {
    return items.stream().anyMatch(item -> tags[item.to() - 1].equals("ADJ"));
  }

  /** What follows "and" can be the next thing done: "…, and signed an agreement". */
  private static boolean opensWithVerb(NounPhrase item, String[] tags) {
    int second = Math.min(item.start() + 1, item.to() - 1);
    return IntStream.rangeClosed(item.start(), second)
        .anyMatch(i -> tags[i].equals("VERB") && !item.sentence().norm(i).endsWith("ing"));
  }

  private static boolean determined(Sentence sentence, int i) {
    return sentence.readsAny(i, "the", "a", "an", "its", "their");
  }

  private static boolean ends(Sentence sentence, String[] tags, int i) {
    return sentence.readsAny(i, ".", ";", "which", "that", "as", "by")
        || tags[i].equals("AUX")
        || i + 1 == sentence.size();
  }

  private static NounPhrase named(NounPhrase phrase, int start, int link, int to) {
    Sentence sentence = phrase.sentence();
    Head head =
        new Head(
            phrase.head().word(),
            phrase.head().document(),
            phrase.head().initiative(),
            false,
            false);
    int from = determined(sentence, link + 1) && to > link + 2 ? link + 2 : link + 1;
    String name = Names.upperFirst(head.word()) + " on " + sentence.words(from, to);
    return NounPhrase.told(sentence, head, start, to, name);
  }
}
