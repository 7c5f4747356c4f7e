package org.scokb.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block.Kind;

/** Finds an article's headline among what no other rule has marked, and the labels around it. */
final class HeadlineFinder {

  private final Sheet sheet;

  /** What the article below the candidates speaks of. */
  private Set<String> topics = Set.of();

  HeadlineFinder(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Marks the headline and what stands between it and the first sentence. */
  @Nullable Line find() {
    int found = atTop();
    found = found >= 0 ? found : beforeCopy();
    if (found >= 0) {
      markAbove(found);
      sheet.mark(found, Kind.TITLE);
    }
    markBelow(found >= 0);
    return found < 0 ? null : Sheet.heading(sheet.bare(found));
  }

  /** The first line that could be one and that the article takes up; else who issued the text. */
  private int atTop() {
    int last = lastProse();
    int letterhead = -1;
    List<Integer> possible = new ArrayList<>();
    int at = 0;
    for (; at < sheet.size(); at++) {
      if (!sheet.isOpen(at)) {
        continue;
      }
      Line line = sheet.bare(at);
      if (Sheet.wikiHeading(line) != null) {
        return possible.isEmpty() ? at : possible.get(0);
      }
      boolean begun = !possible.isEmpty() || letterhead < 0 && at >= last;
      if (Headline.isProse(line) || line.isItem() && begun) {
        break;
      }
      if (Headline.isLetterhead(line) || Headline.isNameplate(line)) {
        letterhead = at;
      } else if (Headline.isPossible(line) && at < last) {
        possible.add(at);
      }
    }
    if (possible.isEmpty()) {
      return letterhead;
    }
    topics =
        sheet.lines().subList(at, sheet.size()).stream()
            .flatMap(Headline::topics)
            .collect(Collectors.toSet());
    List<Integer> names = possible.stream().filter(this::isNames).toList();
    possible.removeAll(names);
    int found =
        possible.stream()
            .filter(i -> Headline.isTakenUp(sheet.bare(i), topics))
            .findFirst()
            .orElse(possible.isEmpty() ? letterhead : possible.get(0));
    names.forEach(i -> markNames(i, found >= 0 && i > found));
    return found;
  }

  /** Whether a line is names and no more: several, or one that the article doesn't mention. */
  private boolean isNames(int at) {
    List<Line> names = namesOn(at);
    return names != null
        && (names.size() > 1 || Headline.topics(sheet.line(at)).noneMatch(topics::contains));
  }

  /** A line of names; in capitals, one is rather that of a paper or a section. */
  private @Nullable List<Line> namesOn(int at) {
    List<Line> names = Byline.signed(sheet.line(at));
    boolean capitals = Headline.isInCapitals(sheet.line(at).value());
    return names != null && names.size() == 1 && capitals ? null : names;
  }

  /** Several are who wrote it; what looks like one, over all else, may be a column's. */
  private void markNames(int at, boolean belowHeadline) {
    List<Line> names = Objects.requireNonNull(namesOn(at));
    if (names.size() > 1) {
      sheet.mark(at, names);
    } else if (!belowHeadline) {
      sheet.mark(at, Kind.RESIDUE);
    }
  }

  /** The last line that tells something not told yet: what ends a text is no headline. */
  private int lastProse() {
    return IntStream.iterate(sheet.size() - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> sheet.isOpen(i) && (sheet.line(i).isParagraph() || sheet.isProse(i)))
        .findFirst()
        .orElse(-1);
  }

  /** The line over a second copy, where the first has no headline. */
  private int beforeCopy() {
    return IntStream.range(1, sheet.size())
        .filter(i -> sheet.is(i, Kind.DUPLICATE) && sheet.isOpen(i - 1))
        .map(i -> i - 1)
        .filter(i -> Headline.isPossible(sheet.line(i)))
        .findFirst()
        .orElse(-1);
  }

  /** Labels and letterheads over the headline. */
  private void markAbove(int found) {
    IntStream.range(0, found)
        .filter(sheet::isOpen)
        .takeWhile(i -> !Headline.isProse(sheet.line(i)))
        .filter(i -> !Headline.mayBeRead(sheet.line(i)))
        .forEach(i -> sheet.mark(i, Kind.RESIDUE));
  }

  private void markBelow(boolean titled) {
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isOpen(i)) {
        continue;
      }
      if (sheet.isProse(i)) {
        return;
      }
      List<Line> byline = namesOn(i);
      boolean dated = sheet.is(i - 1, Kind.DATELINE) || sheet.is(i + 1, Kind.DATELINE);
      if (titled && byline != null && dated) {
        sheet.mark(i, byline);
      } else if (Headline.isLabel(sheet.line(i)) && !sheet.line(i).is("year")) {
        sheet.mark(i, Kind.RESIDUE);
      }
    }
  }
}
