package org.scokb.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.CountryCode;

/**
 * Who wrote an article, as a line of its own says it.
 *
 * @param authors the names, each as that part of the line
 */
record Byline(List<Line> authors) {

  private static final Pattern ONE_NAME = PageLexicon.pattern("name");
  private static final Pattern WRITES = PageLexicon.pattern("writes");

  /** The names of countries. */
  private static final Set<String> NO_OUTLETS =
      Stream.of(Locale.getISOCountries())
          .map(code -> new CountryCode(code).name())
          .collect(Collectors.toUnmodifiableSet());

  /** A line that says by itself that it names who wrote the article. */
  static @Nullable Byline stated(Line line) {
    if (line.words().size() > 24) {
      return null;
    }
    Matcher said = line.form("byline");
    boolean labelled = line.form("byline_label").lookingAt();
    if (said.matches() && (labelled || !line.isFinished())) {
      return naming(line, said);
    }
    Matcher credited = line.form("byline_credit");
    if (!credited.matches()) {
      return null;
    }
    return credited.group("wrote") == null ? new Byline(List.of()) : naming(line, credited);
  }

  /** A name and perhaps an outlet: a byline at an article's foot, elsewhere anything. */
  static @Nullable Byline signed(Line line) {
    Matcher signed = line.form("byline_signed");
    if (line.words().size() > 9 || !signed.matches()) {
      return null;
    }
    String outlet = signed.group("outlet");
    return outlet != null && NO_OUTLETS.contains(outlet) ? null : naming(line, signed);
  }

  /** What an article's last lines tell of its author. */
  static @Nullable Byline atFoot(Line line) {
    Matcher about = line.form("about_author");
    if (line.words().size() <= 60 && about.matches()) {
      if (about.group("names") == null) {
        return new Byline(List.of());
      }
      if (WRITES.matcher(about.group("what")).find()) {
        return naming(line, about);
      }
    }
    return line.isFinished() ? null : signed(line);
  }

  private static Byline naming(Line line, Matcher form) {
    int base = form.start("names");
    return new Byline(
        ONE_NAME
            .matcher(form.group("names"))
            .results()
            .map(name -> line.to(base + name.end()).from(base + name.start()))
            .toList());
  }
}
