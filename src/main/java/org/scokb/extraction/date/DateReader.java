package org.scokb.extraction.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block;
import org.scokb.text.Text;
import org.scokb.vocabulary.EdtfDate;

/**
 * Finds dates in a sentence and gives them in EDTF, never more precise than they stand. One reader
 * reads one page, from its beginning: a date without a year is completed from the date of
 * publication, else from what was read before, else left open.
 */
public final class DateReader {

  private final Text text;
  private final CalendarYears calendar = new CalendarYears();
  private final YearContext years;

  public DateReader(Text text, @Nullable EdtfDate publishedOn) {
    this.text = text;
    this.years = new YearContext(publishedOn, calendar);
  }

  /** A block of the page begins. */
  public void open(Block.Kind kind) {
    calendar.open(kind);
  }

  /** The dates between two UTF-16 indices of the normal view, from left to right. */
  public List<DateMention> read(String view, int from, int to) {
    String sentence = view.substring(from, to);
    years.enter(sentence);
    Map<String, Boolean> cues = new HashMap<>();
    BitSet taken = new BitSet();
    List<Matched> matches = new ArrayList<>();
    for (DateForm form : DateForm.ALL) {
      Pattern cue = form.cue();
      if (!cues.computeIfAbsent(cue.pattern(), key -> cue.matcher(sentence).find())) {
        continue;
      }
      Matcher matcher = form.pattern().matcher(sentence);
      while (matcher.find()) {
        if (taken.get(matcher.start(), matcher.end()).isEmpty()) {
          taken.set(matcher.start(), matcher.end());
          matches.add(
              new Matched(form.kind(), matcher.toMatchResult(), DateParts.of(form, matcher)));
        }
      }
    }
    matches.sort(Comparator.comparingInt(matched -> matched.result.start()));
    matches.stream()
        .filter(matched -> matched.kind != DateMention.Kind.UNTIL)
        .forEach(matched -> years.remember(matched.start(), matched.parts));
    return matches.stream()
        .map(
            matched ->
                new DateMention(
                    matched.kind,
                    years.value(matched.start(), matched.kind, matched.parts),
                    text.span(from + matched.start(), from + matched.result.end())))
        .toList();
  }

  private record Matched(DateMention.Kind kind, MatchResult result, DateParts parts) {

    /** Where the date itself begins, after a preposition or comma that only announces it. */
    int start() {
      String month = parts.word("m");
      if (month != null && parts.day() == null && parts.year() == null) {
        return result.start() + result.group().toLowerCase(Locale.ROOT).indexOf(month);
      }
      return result.start();
    }
  }
}
