package org.scokb.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an article, as a line of its own says it.
 *
 * @param authors the names, as ranges of the line's characters
 */
record Byline(List<Range> authors) {

  /** Characters of a line, the end excluded. */
  record Range(int start, int end) {}

  private static final Pattern ONE_NAME = PageLexicon.pattern("name");
  private static final Pattern WRITES = PageLexicon.pattern("writes");
  private static final Set<String> NO_OUTLETS = countries();

  private static Set<String> countries() {
    return Stream.of(Locale.getISOCountries())
        .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A line that says by itself that it names who wrote the article. */
  static @Nullable Byline stated(Line line) {
    if (line.words().size() > 24) {
      return null;
    }
    Matcher said = line.form("byline");
    boolean labelled = line.form("byline_label").lookingAt();
    if (said.matches() && (labelled || !line.isFinished())) {
      return new Byline(names(said));
    }
    Matcher credited = line.form("byline_credit");
    return credited.matches()
        ? new Byline(credited.group("wrote") == null ? List.of() : names(credited))
        : null;
  }

  /** A name and perhaps an outlet: a byline at an article's foot, elsewhere anything. */
  static @Nullable Byline signed(Line line) {
    Matcher signed = line.form("byline_signed");
    if (line.words().size() > 9 || !signed.matches()) {
      return null;
    }
    String outlet = signed.group("outlet");
    return outlet != null && NO_OUTLETS.contains(outlet) ? null : new Byline(names(signed));
  }

  /** What an article's last lines tell of its author. */
  static @Nullable Byline atFoot(Line line) {
    Matcher about = line.form("about_author");
    if (line.words().size() <= 60 && about.matches()) {
      if (about.group("names") == null) {
        return new Byline(List.of());
      }
      if (WRITES.matcher(about.group("what")).find()) {
        return new Byline(names(about));
      }
    }
    return line.isFinished() ? null : signed(line);
  }

  private static List<Range> names(Matcher form) {
    List<Range> names = new ArrayList<>();
    Matcher name = ONE_NAME.matcher(form.group("names"));
    int base = form.start("names");
    while (name.find()) {
      names.add(new Range(base + name.start(), base + name.end()));
    }
    return names;
  }
}
