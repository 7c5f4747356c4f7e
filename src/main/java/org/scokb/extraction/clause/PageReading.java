package org.scokb.extraction.clause;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.Principal;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.extraction.phrase.NounPhraseReader;
import org.scokb.text.Block;

/**
 * A page with the grammar of those of its sentences that name an undertaking.
 *
 * @param analysis the page in sentences
 * @param principal the member whose turn in the chair it is mainly about
 * @param read the sentences read, in their order, each with what that has brought
 */
public record PageReading(
    Analysis analysis, @Nullable String principal, Map<Sentence, SentenceReading> read) {

  public Collection<SentenceReading> sentences() {
    return read.values();
  }

  /** What reading a sentence has brought, if it names an undertaking or takes one up. */
  public Optional<SentenceReading> of(Sentence sentence) {
    return Optional.ofNullable(read.get(sentence));
  }

  /** The next sentence of the same paragraph, where a sentence has no verb of its own. */
  public Optional<SentenceReading> continuation(Sentence sentence) {
    return analysis.sentences().stream()
        .skip(sentence.index() + 1L)
        .limit(1)
        .filter(next -> next.block() == sentence.block())
        .filter(next -> of(sentence).filter(SentenceReading::hasVerb).isEmpty())
        .flatMap(next -> of(next).stream())
        .findFirst();
  }

  /** Whether it tells of what has been rather than of what is to come. */
  public boolean looksBack() {
    return count(WordList.TOLD_AS_PAST) > 2 * count(WordList.TOLD_AS_TO_COME);
  }

  private long count(WordList words) {
    return analysis.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> words.has(token.norm()))
        .count();
  }

  /** The sentence before a list, if it ends in a colon. */
  public Optional<SentenceReading> introduction(Sentence item) {
    List<Sentence> all = analysis.sentences();
    int i = item.index() - 1;
    while (i >= 0 && all.get(i).block().kind() == Block.Kind.LIST_ITEM && !introduces(all.get(i))) {
      i--;
    }
    return i >= 0 && introduces(all.get(i)) ? of(all.get(i)) : Optional.empty();
  }

  private static boolean introduces(Sentence sentence) {
    return sentence.reads(sentence.size() - 1, ":");
  }

  /** Reads the sentences of a page that is mainly about a member's turn in the chair. */
  public static PageReading of(
      Analysis analysis, @Nullable String principal, NounPhraseReader phrases) {
    String speaker = Principal.speaker(analysis, principal);
    String about = about(analysis.title(), principal);
    String focus = about;
    Block block = null;
    Map<Sentence, SentenceReading> readings = new LinkedHashMap<>();
    SentenceReading last = null;
    for (Sentence sentence : analysis.all()) {
      List<Agent> acting = Agent.in(sentence);
      // "He also proposed": a paragraph that goes on about whom the one before was about.
      boolean back =
          acting.stream()
              .limit(1)
              .anyMatch(he -> he.isOpen() && sentence.reads(he.from(), WordList.THIRD_PERSON));
      if (!sentence.block().equals(block) && !back) {
        focus = about;
      }
      block = sentence.block();
      List<NounPhrase> named = phrases.read(sentence);
      if (!named.isEmpty() || introduces(sentence) || goesOn(last, sentence)) {
        last =
            new SentenceReading(
                sentence, named, outside(named, Predicate.in(sentence)), acting, focus, speaker);
        readings.put(sentence, last);
      }
      // The first member that acts in a sentence is what pronouns after it stand for.
      focus = Agent.named(acting).findFirst().orElse(focus);
    }
    return new PageReading(analysis, principal, readings);
  }

  /** The only member that acts in the title, else the one whose turn it is. */
  private static @Nullable String about(@Nullable Sentence title, @Nullable String principal) {
    if (title == null) {
      return principal;
    }
    List<String> acting = Agent.named(Agent.in(title)).distinct().toList();
    return acting.size() == 1 ? acting.get(0) : principal;
  }

  /** Whether a sentence takes up the one read before it, or tells of what that only names. */
  private static boolean goesOn(@Nullable SentenceReading last, Sentence sentence) {
    return last != null
        && last.sentence().index() >= sentence.index() - 1
        && (sentence.reads(WordList.TAKEN_UP)
            || last.sentence().block() == sentence.block() && !last.hasVerb());
  }

  /** Leaves out verbs that belong to a name: "Programme to Counter Terrorism". */
  private static List<Predicate> outside(List<NounPhrase> phrases, List<Predicate> predicates) {
    return predicates.stream()
        .filter(
            predicate ->
                phrases.stream()
                    .noneMatch(
                        phrase ->
                            (phrase.proper() || phrase.head().document() != null)
                                && !phrase.sentence().reads(phrase.headAt() + 1, WordList.TO)
                                && predicate.from() > phrase.headAt()
                                && predicate.to() <= phrase.to()))
        .toList();
  }
}
