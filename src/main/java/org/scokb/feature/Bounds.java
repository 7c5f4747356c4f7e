package org.scokb.feature;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what a response holds of an entity small, however much there is to tell. What is too long
 * loses quotes first, then the words around them, then elements of lists, until it fits. A list
 * keeps its first elements, a history its first and its last.
 */
@Component
record Bounds(JsonMapper json) {

  /** The most bytes of an entity, in a list too. */
  private static final int MOST = 4_096;

  private static final String EVIDENCE = "evidence";
  private static final String HISTORY = "history";
  private static final String PREFIX = "prefix";
  private static final String SUFFIX = "suffix";

  /**
   * How much of everything there may be.
   *
   * @param quotes the most quotes of an entity
   * @param around the most characters on either side of a quote
   * @param elements the most elements of other lists
   */
  private record Measure(int quotes, int around, int elements) {}

  /** From the most generous on. */
  private static final List<Measure> MEASURES =
      List.of(
          new Measure(5, 300, 20),
          new Measure(4, 300, 20),
          new Measure(3, 300, 20),
          new Measure(2, 300, 20),
          new Measure(1, 300, 20),
          new Measure(1, 120, 20),
          new Measure(1, 32, 20),
          new Measure(1, 0, 20),
          new Measure(1, 0, 10),
          new Measure(1, 0, 5),
          new Measure(1, 0, 1));

  /** A representation that is short enough. */
  <T> T fit(T representation, Class<T> type) {
    ObjectNode tree = json.valueToTree(representation);
    boolean whole = true;
    for (Measure measure : MEASURES) {
      whole &= !shorten(tree, measure);
      if (json.writeValueAsBytes(tree).length <= MOST) {
        break;
      }
    }
    return whole ? representation : json.treeToValue(tree, type);
  }

  /** Whether anything was cut. */
  private static boolean shorten(JsonNode node, Measure measure) {
    boolean cut = false;
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        String name = field.getKey();
        if (field.getValue() instanceof ArrayNode list) {
          int most = name.equals(EVIDENCE) ? measure.quotes() : measure.elements();
          while (list.size() > most) {
            cut = true;
            list.remove(name.equals(HISTORY) ? Math.min(1, most - 1) : list.size() - 1);
          }
        } else if (name.equals(PREFIX) || name.equals(SUFFIX)) {
          String words = field.getValue().asString();
          String left = cut(words, measure.around(), name.equals(PREFIX));
          if (!left.equals(words)) {
            cut = true;
            object.put(name, left);
          }
        }
      }
    }
    for (JsonNode part : node) {
      cut |= shorten(part, measure);
    }
    return cut;
  }

  /** The whole words next to the quote, in as many characters at most. */
  private static String cut(String words, int most, boolean before) {
    int length = words.codePointCount(0, words.length());
    if (length <= most) {
      return words;
    }
    int end = words.offsetByCodePoints(0, before ? length - most : most);
    if (before) {
      return words.substring(Math.max(end, words.indexOf(' ', end - 1) + 1));
    }
    int space = words.lastIndexOf(' ', end);
    return words.substring(0, space < 0 ? end : space);
  }
}
