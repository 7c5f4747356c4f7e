package org.scokb.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scokb.text.Span;
import org.scokb.text.Text;
import tools.jackson.databind.JsonNode;

/** What the scorer of the annotation guidelines knows of a gold item: quotes, accepted values. */
final class Gold {

  private static final Set<String> STOP =
      Set.of(
          ("a an the of on in for to and or by with at from its within between into as sco shanghai"
                  + " cooperation organization organisation member members states state")
              .split(" "));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Gold() {}

  /** The content words of a title; all words where it has none. */
  static Set<String> words(String title) {
    String text =
        title
            .toLowerCase(Locale.ROOT)
            .replace("programme", "program")
            .replace("centre", "center")
            .replace("organisation", "organization");
    Set<String> all = new HashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      all.add(matcher.group());
    }
    Set<String> content = new HashSet<>(all);
    content.removeAll(STOP);
    return content.isEmpty() ? all : content;
  }

  /** Whether a title holds half of an accepted one, which makes up a third of it. */
  static boolean titleFits(String found, List<String> accepted) {
    Set<String> got = words(found);
    return accepted.stream()
        .map(Gold::words)
        .anyMatch(
            gold -> {
              int shared = shared(got, gold);
              return shared * 2 >= gold.size() && shared * 3 >= got.size();
            });
  }

  /** The Jaccard similarity with the nearest accepted title. */
  static double likeness(String found, List<String> accepted) {
    Set<String> got = words(found);
    return accepted.stream()
        .map(Gold::words)
        .mapToDouble(
            gold -> {
              int shared = shared(got, gold);
              return (double) shared / (got.size() + gold.size() - shared);
            })
        .max()
        .orElse(0);
  }

  private static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  /** Where a gold item's quotes stand in the text. */
  static List<Span> occurrences(Text text, JsonNode item) {
    List<Span> spans = new ArrayList<>();
    for (String quote : strings(item.path("quote"))) {
      String value = text.toString();
      for (int at = value.indexOf(quote); at >= 0; at = value.indexOf(quote, at + 1)) {
        spans.add(text.span(at, at + quote.length()));
      }
    }
    return spans;
  }

  /** A string or a list of strings; a JSON null in a list comes out as the word "null". */
  static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(child -> strings.add(child.isNull() ? "null" : child.asString()));
    } else if (!node.isMissingNode() && !node.isNull()) {
      strings.add(node.asString());
    }
    return strings;
  }
}
