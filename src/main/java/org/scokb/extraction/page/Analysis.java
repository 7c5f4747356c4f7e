package org.scokb.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.date.DateMention.Kind;
import org.scokb.extraction.date.DateReader;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.SentenceSplitter;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.Tokenizer;
import org.scokb.extraction.language.WordList;
import org.scokb.text.Block;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.text.WebPage;
import org.scokb.vocabulary.EdtfDate;

/**
 * A page as the rules see it: its body in sentences, each with the names and dates in it. Residue,
 * captions and second copies are left out; the article's own title is {@link #title() apart}.
 *
 * @param page what was read
 * @param title the headline, analysed like a sentence; {@code null} where the page has none
 * @param sentences the sentences of the body in their order; whoever walks them keeps the deadline
 * @param deadline when reading the page is given up
 */
public record Analysis(
    WebPage page, @Nullable Sentence title, List<Sentence> sentences, Deadline deadline) {

  /** What has more words and marks is no sentence, and would take long to make sense of. */
  private static final int LONGEST = 1000;

  /** The seconds that any page may take; articles take milliseconds. */
  private static final long SECONDS = 5;

  public Analysis {
    sentences = deadline.watch(sentences);
  }

  /** Reads sentences, names and dates from the body of a page. */
  public static Analysis of(WebPage page) {
    Deadline deadline = Deadline.in(SECONDS);
    Text text = page.text();
    String view = Normal.of(text.toString());
    DateReader dates = dates(page, view);
    List<Sentence> sentences = new ArrayList<>();
    Sentence title = null;
    List<Token> heading = List.of();
    for (Block block : page.blocks()) {
      boolean isTitle = block.kind() == Block.Kind.TITLE;
      boolean isHeading = block.kind() == Block.Kind.HEADING;
      if (!block.kind().isBody() && !isTitle) {
        continue;
      }
      int from = text.utf16(block.span().start());
      int to = text.utf16(block.span().end());
      heading = isHeading ? Tokenizer.tokens(text, view, from, to) : heading;
      dates.open(block.kind());
      List<int[]> bounds =
          isTitle ? List.of(new int[] {from, to}) : SentenceSplitter.sentences(view, from, to);
      for (int[] bound : deadline.watch(bounds)) {
        List<Token> tokens = Tokenizer.tokens(text, view, bound[0], bound[1]);
        if (tokens.isEmpty() || tokens.size() > LONGEST) {
          continue;
        }
        Sentence sentence =
            new Sentence(
                isTitle ? -1 : sentences.size(),
                block,
                isHeading ? List.of() : heading,
                text.span(bound[0], bound[1]),
                tokens,
                Gazetteer.find(tokens),
                dates.read(view, bound[0], bound[1]));
        if (isTitle) {
          title = title == null ? sentence : title;
        } else {
          sentences.add(sentence);
        }
      }
    }
    return new Analysis(page, title, sentences, deadline);
  }

  /** A reader of dates that knows the day on which the page speaks, which its title may tell. */
  private static DateReader dates(WebPage page, String view) {
    Text text = page.text();
    Span title = page.title();
    if (page.publishedOn() != null || title == null) {
      return new DateReader(text, page.publishedOn());
    }
    int from = text.utf16(title.start());
    int to = text.utf16(title.end());
    return new DateReader(
        text,
        new DateReader(text, null)
            .read(view, from, to).stream()
                .filter(date -> date.kind() == Kind.DAY || date.kind() == Kind.DAYS)
                .flatMap(date -> Stream.ofNullable(EdtfDate.lastDay(date.value())))
                .findFirst()
                .map(EdtfDate::of)
                .orElse(null));
  }

  /** The title, where there is one, and the sentences of the body. */
  public List<Sentence> all() {
    return Stream.concat(Stream.ofNullable(title), sentences.stream()).toList();
  }

  /** The sentences of the block that one stands in. */
  public List<Sentence> paragraph(Sentence sentence) {
    if (sentence == title) {
      return List.of(sentence);
    }
    int from = sentence.index();
    int to = from + 1;
    while (from > 0 && sentences.get(from - 1).block() == sentence.block()) {
      from--;
    }
    while (to < sentences.size() && sentences.get(to).block() == sentence.block()) {
      to++;
    }
    return sentences.subList(from, to);
  }

  /** "26 October 2023." before a sentence: the day that its paragraph is of. */
  public @Nullable DateMention opening(Sentence sentence) {
    Sentence opening = paragraph(sentence).get(0);
    int to = opening.afterDate(0);
    boolean day = opening != sentence && to > 0 && opening.reads(to, WordList.HEADING_ENDS);
    return day && opening.dates().get(0).kind().isWhen() ? opening.dates().get(0) : null;
  }

  /** Whether the page names the SCO, or one of its bodies. */
  public boolean speaksOfTheSco() {
    return all().stream()
        .flatMap(sentence -> sentence.mentions().stream())
        .anyMatch(
            mention ->
                mention.kind() == Mention.Kind.SCO
                    || mention.kind() == Mention.Kind.BODY
                        && mention.form() == Mention.Form.NAME
                        && !mention.id().equals("Secretariat"));
  }
}
