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

/** Who wrote an article, as a line of its own says it: the names, each as that part of the line. */
final class Byline {

  private static final Pattern ONE_NAME = PageLexicon.pattern("name");
  private static final Pattern WRITES = PageLexicon.pattern("writes");

  private static final Set<String> NO_OUTLETS =
      Stream.of(Locale.getISOCountries())
          .map(code -> new CountryCode(code).name())
          .collect(Collectors.toUnmodifiableSet());

  private Byline() {}

  /** A line that says by itself that it names who wrote the article. */
  static @Nullable List<Line> stated(Line line) {
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
    return credited.group("wrote") == null ? List.of() : naming(line, credited);
  }

  /** A name and perhaps an outlet: a byline at an article's foot, elsewhere anything. */
  static @Nullable List<Line> signed(Line line) {
    Matcher signed = line.form("byline_signed");
    if (line.words().size() > 9 || !signed.matches()) {
      return null;
    }
    String outlet = signed.group("outlet");
    return outlet != null && NO_OUTLETS.contains(outlet) ? null : naming(line, signed);
  }

  /** What an article's last lines tell of its author. */
  static @Nullable List<Line> atFoot(Line line) {
    Matcher about = line.form("about_author");
    if (line.words().size() <= 60 && about.matches()) {
      if (about.group("names") == null) {
        return List.of();
      }
      if (WRITES.matcher(about.group("what")).find()) {
        return naming(line, about);
      }
    }
    return line.isFinished() ? null : signed(line);
  }

  private static List<Line> naming(Line line, Matcher form) {
    int base = form.start("names");
    return ONE_NAME
        .matcher(form.group("names"))
        .results()
        .map(name -> line.to(base + name.end()).from(base + name.start()))
        .toList();
  }
}
