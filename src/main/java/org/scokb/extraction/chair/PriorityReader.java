package org.scokb.extraction.chair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.fact.Claims;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.text.Block;
import org.scokb.text.Span;
import org.scokb.vocabulary.Property;

/**
 * Finds the fields that an article says a chair focuses on, promotes or supports: in sentences that
 * say so, in a list below one that announces it, and in the answer to a question about it.
 */
final class PriorityReader {

  private static final int LONGEST_ITEM = 45;

  /** So many sentences may tell, one by one, the directions that one before them counted. */
  private static final int MOST_COUNTED = 7;

  /** So many words begin a sentence that tells one of these. */
  private static final int OPENING = 3;

  /**
   * @param stretches where directions are named
   * @param announced whether a noun or phrase announces them, so that a list may follow
   * @param counted whether it only says how many there are: "three things"
   */
  private record Found(List<Match.Range> stretches, boolean announced, boolean counted) {}

  private final FieldLists lists = new FieldLists();
  private final Rules<Boolean> rules = Rules.load("priorities", Boolean.class);

  /**
   * Claims the priorities of turns.
   *
   * @param names the turns whose years are known, each with the name of its fact
   */
  void read(Analysis analysis, Map<Turn, String> names, Claims claims) {
    PriorityHolders holders = new PriorityHolders(names);
    String main = holders.main();
    if (main == null) {
      return;
    }
    String section = main;
    String current = main;
    Block paragraph = null;
    boolean listed = false;
    Block.Kind item = null;
    int counted = 0;
    for (Sentence sentence : analysis.sentences()) {
      Match.Range whole = new Match.Range(0, Math.min(sentence.size(), LONGEST_ITEM));
      if (listed && goesOn(analysis, sentence, item)) {
        item = sentence.block().kind();
        // "A fair of trade, held in Osh on 12 May" is something done.
        if (sentence.dates().isEmpty()) {
          claim("priorities.item", claims, current, sentence, whole);
        }
        continue;
      }
      boolean told =
          counted > 0 && !lists.fields(sentence, 0, Math.min(sentence.size(), OPENING)).isEmpty();
      counted -= told ? 1 : 2;
      String open = sentence.block().equals(paragraph) || told ? current : section;
      String subject = holders.of(sentence, open);
      if (subject == null) {
        listed = false;
        continue;
      }
      if (told) {
        claim("priorities.answer", claims, holders.at(sentence, 0, subject), sentence, whole);
      }
      Found found = cues(sentence);
      for (Match.Range cue : found.stretches()) {
        claim("priorities.cue", claims, holders.at(sentence, cue.from(), subject), sentence, cue);
      }
      boolean talked = Condition.TALKED_OVER.in(sentence);
      for (Match.Range list : talked ? List.<Match.Range>of() : lists.in(sentence)) {
        claim(
            "priorities.list", claims, holders.at(sentence, list.from(), subject), sentence, list);
      }
      boolean heading = sentence.block().kind() == Block.Kind.HEADING;
      boolean leads = heading || sentence.reads(sentence.size() - 1, WordList.LEADING_TO_A_LIST);
      listed = found.announced() && leads;
      item = null;
      current = holders.after(sentence, subject);
      section = heading ? subject : section;
      paragraph = sentence.block();
      counted = found.counted() ? MOST_COUNTED : counted;
    }
  }

  /** An item of a list, whether a bullet marks it or not ("drafting of …"), or a heading in one. */
  private static boolean goesOn(Analysis analysis, Sentence sentence, Block.@Nullable Kind last) {
    int next = sentence.index() + 1;
    return switch (sentence.block().kind()) {
      case LIST_ITEM -> true;
      case PARAGRAPH -> !sentence.token(0).isCapitalised();
      default ->
          last != Block.Kind.LIST_ITEM
              || next < analysis.sentences().size()
                  && analysis.sentences().get(next).block().kind() == Block.Kind.LIST_ITEM;
    };
  }

  private void claim(
      String rule, Claims claims, String holder, Sentence sentence, Match.Range words) {
    for (FieldLists.Field field : lists.fields(sentence, words.from(), words.to())) {
      if (!Condition.DENIED.at(sentence, field.from())) {
        Span span = sentence.span(field.from(), field.to());
        claims.add(rule, holder, Property.PRIORITIES, field.topic(), span);
      }
    }
  }

  /**
   * The stretches of a sentence that say what someone's work is directed at, by the patterns, and
   * by verbs that promise much else too, of which a list of fields counts.
   */
  private Found cues(Sentence sentence) {
    List<Match.Range> stretches = new ArrayList<>();
    boolean announced = false;
    boolean counted = false;
    for (Rules.Found<Boolean> found : rules.find(sentence)) {
      if (!Condition.DENIED.at(sentence, found.match().range("cue").from())) {
        stretches.add(found.match().range("fields"));
        announced |= found.rule().yields();
        counted |= found.match().get("count").isPresent();
      }
    }
    for (Phrases.Match<String> promise : WordList.PROMISES.phrases().find(sentence.tokens())) {
      stretches.add(new Match.Range(promise.to(), lists.end(sentence, promise.to())));
    }
    return new Found(stretches, announced, counted);
  }
}
