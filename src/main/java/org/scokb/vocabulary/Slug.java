package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.slugify.Slugify;
import java.util.regex.Pattern;

/** An id that can stand in a URL as it is: lower-case ASCII letters, digits and single hyphens. */
public record Slug(@JsonValue String value) {

  /** The form of the value, as a regular expression of ECMA-262. */
  public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private static final Pattern FORM = Pattern.compile(PATTERN);
  private static final Slugify SLUGIFY = Slugify.builder().build();
  private static final int LONGEST = 100;

  /**
   * @throws IllegalArgumentException if the value has another form
   */
  public Slug {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is no slug".formatted(value));
    }
  }

  /**
   * The slug of a title: diacritics dropped, everything but letters and digits a hyphen, cut after
   * a whole word where it would be longer than 100 characters.
   *
   * @throws IllegalArgumentException if the title has no letter or digit that ASCII can write
   */
  public static Slug of(String title) {
    String slug =
        SLUGIFY
            .slugify(title.replaceAll("['’‘ʼ`]", ""))
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (slug.length() > LONGEST) {
      int cut = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, cut > 0 ? cut : LONGEST);
    }
    return new Slug(slug);
  }

  @Override
  public String toString() {
    return value;
  }
}
