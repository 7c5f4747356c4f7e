package org.scokb.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.Property;

/**
 * What became of one field of an entity.
 *
 * @param from what it was, as a statement has it; {@code null} where there was nothing
 * @param to what it is; {@code null} where there is nothing any more
 */
public record FieldChange(Property property, @Nullable String from, @Nullable String to) {

  /** Longer values are cut: they are told, not kept. */
  private static final int LONGEST = 300;

  /** More elements of a list than that aren't told. */
  private static final int MOST = 20;

  public FieldChange {
    from = cut(from);
    to = cut(to);
  }

  /**
   * What differs between an entity's values before and after, field by field. Where one value took
   * the place of another, that is one change.
   */
  public static List<FieldChange> between(
      Map<Property, Set<String>> before, Map<Property, Set<String>> after) {
    Set<Property> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (Property property : all) {
      List<String> went = without(before, after, property);
      List<String> came = without(after, before, property);
      if (went.size() == 1 && came.size() == 1 && Statements.isSingle(property)) {
        changes.add(new FieldChange(property, went.get(0), came.get(0)));
      } else {
        went.forEach(value -> changes.add(new FieldChange(property, value, null)));
        came.forEach(value -> changes.add(new FieldChange(property, null, value)));
      }
    }
    return List.copyOf(changes);
  }

  private static List<String> without(
      Map<Property, Set<String>> some, Map<Property, Set<String>> others, Property property) {
    Set<String> taken = others.getOrDefault(property, Set.of());
    return some.getOrDefault(property, Set.of()).stream()
        .filter(value -> !taken.contains(value))
        .limit(MOST)
        .toList();
  }

  private static @Nullable String cut(@Nullable String value) {
    return value == null || value.codePointCount(0, value.length()) <= LONGEST
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
