package org.scokb.ingest.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scokb.vocabulary.Slug;

/** The many names of the SCO's standing bodies, and the one id that each body has. */
public class BodyNames {

  private static final Pattern SCO =
      Pattern.compile(
          "\\b(?:of the )?(?:SCO|Shanghai Cooperation Organi[sz]ation)\\b|\\([^)]*\\)|^the\\b",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, String> ids = new HashMap<>();

  public void add(String name, String id) {
    key(name).ifPresent(key -> ids.put(key, id));
  }

  Optional<String> id(String name) {
    return key(name).map(ids::get);
  }

  /** The name without the SCO in it, which articles put in or leave out as they like. */
  private static Optional<String> key(String name) {
    String rest = SCO.matcher(name).replaceAll(" ").strip();
    return rest.isEmpty() ? Optional.empty() : Optional.of(Slug.of(rest).value());
  }
}
