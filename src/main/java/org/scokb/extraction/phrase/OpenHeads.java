package org.scokb.extraction.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.vocabulary.InitiativeType;

/**
 * Undertakings that no known word heads, told by what is done with them: "proposed a seed library",
 * "set up a telemedicine link", "the creation of a grain pool". Only one new thing can be founded,
 * so the phrase begins with "a"; and nouns of acts and states ("a decision", "an atmosphere") are
 * no things.
 */
final class OpenHeads {

  /** Parts of speech of which such a phrase is made. */
  private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "NUM");

  /** The heads among the tokens of a sentence that no known head is part of. */
  List<Phrases.Match<Head>> find(Sentence sentence, List<Phrases.Match<Head>> known) {
    List<Phrases.Match<Head>> found = new ArrayList<>();
    for (int i = 0; !sentence.isHeadline() && i + 1 < sentence.size(); i++) {
      if (!sentence.reads(i, WordList.ONE_NEW)) {
        continue;
      }
      Phrases.Match<Head> head = titled(sentence, i + 1, known);
      if (head == null && founded(sentence, i)) {
        head = head(sentence, i + 1, known);
      }
      if (head != null) {
        found.add(head);
      }
    }
    return found;
  }

  /** Whether a verb or a noun of founding governs the phrase that begins here, from the left. */
  private boolean founded(Sentence sentence, int article) {
    int end = article;
    while (end > 0 && article - end < 4 && sentence.reads(end - 1, WordList.BEFORE_ONE_NEW)) {
      end--;
    }
    int last = end;
    return IntStream.range(Math.max(0, article - 8), article)
        .mapToObj(from -> VerbForms.of(WordList.FOUNDING).at(sentence.tokens(), from))
        .anyMatch(verb -> verb != null && verb.to() >= last && verb.to() <= article);
  }

  /** "A Karakoram Single Permit": what has a title with "a" before it is new, whoever brings it. */
  private Phrases.@Nullable Match<Head> titled(
      Sentence sentence, int from, List<Phrases.Match<Head>> known) {
    int end = from;
    int common = 0;
    while (end < sentence.size() && sentence.token(end).isCapitalised()) {
      common += sentence.mentionAt(end) == null ? 1 : 0;
      end++;
    }
    int head = end - 1;
    boolean goesOn =
        sentence.readsAny(end, "of", "for")
            && end + 1 < sentence.size()
            && sentence.token(end + 1).isCapitalised();
    if (head < from || sentence.mentionAt(head) != null || common + (goesOn ? 1 : 0) < 2) {
      return null;
    }
    boolean taken = known.stream().anyMatch(k -> k.from() >= from && k.from() <= head + 1);
    boolean qualifies = sentence.tag(end).equals("NOUN");
    return taken || qualifies || sentence.reads(head, WordList.SHAPELESS)
        ? null
        : match(sentence, head);
  }

  private Phrases.@Nullable Match<Head> head(
      Sentence sentence, int from, List<Phrases.Match<Head>> known) {
    int head = -1;
    for (int i = from; MODIFIERS.contains(sentence.tag(i)); i++) {
      if (sentence.tag(i).equals("NOUN") || sentence.tag(i).equals("PROPN")) {
        head = i;
      }
    }
    int at = head;
    if (at < 0
        || at == from
        || known.stream().anyMatch(match -> match.from() >= from && match.from() <= at + 1)
        || sentence.reads(at, WordList.SHAPELESS)) {
      return null;
    }
    return match(sentence, at);
  }

  private static Phrases.Match<Head> match(Sentence sentence, int at) {
    Head value = new Head(sentence.norm(at), null, InitiativeType.PROJECT, false, false);
    return new Phrases.Match<>(value, at, at + 1);
  }
}
