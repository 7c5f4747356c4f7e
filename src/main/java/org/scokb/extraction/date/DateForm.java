package org.scokb.extraction.date;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A form in which dates are written, from {@code lexicon/dates.yml}: "5 July 2023", "next summer",
 * "2023-2025".
 *
 * @param kind what a date in this form tells
 * @param cue what a sentence must have for it
 * @param pattern how it is written
 * @param groups the named groups of the pattern
 */
record DateForm(DateMention.Kind kind, Pattern cue, Pattern pattern, List<String> groups) {

  private record Entry(DateMention.Kind kind, String cue, String match) {}

  private record File(
      Map<String, String> parts,
      Map<String, String> cues,
      List<Entry> forms,
      Map<String, Integer> steps,
      Map<String, Integer> numbers,
      Map<String, String> words) {

    Pattern pattern(String written) {
      String pattern = written;
      for (Map.Entry<String, String> part : parts.entrySet()) {
        pattern = pattern.replace(part.getKey(), part.getValue());
      }
      return Pattern.compile(pattern);
    }
  }

  private static final Pattern GROUP = Pattern.compile("\\(\\?<(\\w+)>");

  private static final File FILE =
      YAMLMapper.shared()
          .readValue(DateForm.class.getResourceAsStream("/lexicon/dates.yml"), File.class);

  /** In the order in which they are tried: what one form has read, no later one reads again. */
  static final List<DateForm> ALL = FILE.forms.stream().map(DateForm::of).toList();

  private static DateForm of(Entry form) {
    Pattern pattern = FILE.pattern(form.match);
    Pattern cue = FILE.pattern(Objects.requireNonNull(FILE.cues.get(form.cue)));
    List<String> groups =
        GROUP.matcher(pattern.pattern()).results().map(group -> group.group(1)).toList();
    return new DateForm(form.kind, cue, pattern, groups);
  }

  /** What tells, by its name in the file, of the dates around it. */
  static Pattern words(String name) {
    return FILE.pattern(Objects.requireNonNull(FILE.words.get(name)));
  }

  /** The EDTF number of a season or a quarter. */
  static int number(String words) {
    return first(FILE.numbers, words).orElseThrow();
  }

  /** How far words count from the present on; {@code null} where they count from another date. */
  static @Nullable Integer steps(String words) {
    return first(FILE.steps, words).orElse(null);
  }

  private static Optional<Integer> first(Map<String, Integer> numbers, String words) {
    return numbers.entrySet().stream()
        .filter(entry -> words.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
