package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that one turn in the chair spans, from one summit of heads of state to the next. */
public record Term(int firstYear, int lastYear) implements Comparable<Term> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{4})");

  /**
   * @throws IllegalArgumentException if the last year is before the first
   */
  public Term {
    if (lastYear < firstYear) {
      throw new IllegalArgumentException(
          "A term can't run from %d to %d".formatted(firstYear, lastYear));
    }
  }

  /**
   * Reads the form {@code 2023-2024}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Term parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("'%s' is no term such as 2023-2024".formatted(text));
    }
    return new Term(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
  }

  /** The years that it spans, as an interval. */
  public EdtfDate interval() {
    return EdtfDate.between(EdtfDate.of(firstYear), EdtfDate.of(lastYear));
  }

  @Override
  public int compareTo(Term other) {
    int byFirst = Integer.compare(firstYear, other.firstYear);
    return byFirst != 0 ? byFirst : Integer.compare(lastYear, other.lastYear);
  }

  @Override
  @JsonValue
  public String toString() {
    return firstYear + "-" + lastYear;
  }
}
