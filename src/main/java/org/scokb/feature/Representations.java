package org.scokb.feature;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Quotations;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.stereotype.Component;
import org.springframework.util.ObjectUtils;

/**
 * What responses hold of entities, as records: the first field is the id, the others have what the
 * attribute says that is called like them. A linked entity is a record of the same kind, and lists
 * are in order; {@code earliest} and {@code latest} are the days of the date before them.
 */
@Component
record Representations(StatedEntities entities, Quotations quotations, Bounds bounds) {

  /** What a response holds of an entity, with what no attribute says by the names of the fields. */
  <T> T of(Stated entity, Class<T> type, Map<String, ?> beside) {
    RecordComponent[] fields = type.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[fields.length];
    values[0] = entity.id();
    for (int each = 1; each < fields.length; each++) {
      String name = fields[each].getName();
      if (name.equals("earliest")) {
        values[each] = EdtfDate.firstDay(interval(values[each - 1]));
      } else if (name.equals("latest")) {
        values[each] = EdtfDate.lastDay(interval(values[each - 2]));
      } else if (beside.containsKey(name)) {
        values[each] = ObjectUtils.unwrapOptional(beside.get(name));
      } else {
        values[each] =
            shown(
                entities.value(entity, name),
                ResolvableType.forMethodReturnType(fields[each].getAccessor()));
      }
    }
    return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), values);
  }

  private @Nullable Object shown(@Nullable Object value, ResolvableType as) {
    if (value instanceof Collection<?> several) {
      return several.stream().sorted().map(each -> shown(each, as.getGeneric())).toList();
    }
    return value instanceof Stated linked
        ? of(linked, as.toClass(), Map.of())
        : DefaultConversionService.getSharedInstance().convert(value, as.toClass());
  }

  private static @Nullable EdtfDate interval(@Nullable Object date) {
    return date instanceof Term term ? term.interval() : (EdtfDate) date;
  }
}
