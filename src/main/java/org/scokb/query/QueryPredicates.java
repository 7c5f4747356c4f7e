package org.scokb.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Order;

/**
 * A query in the index's terms.
 *
 * @param scope what is asked: a collection, or several
 * @param all all entities of the collection, for filters that need them
 * @param text what {@code q} asks for
 */
record QueryPredicates<T>(
    Query<T> query,
    SearchMapping mapping,
    SearchScope<?> scope,
    Backend backend,
    Supplier<List<T>> all,
    @Nullable TextQuery text) {

  /** Every condition, save one filter where facets are counted over what the others leave. */
  SearchPredicate allBut(@Nullable Filter<T> except) {
    SearchPredicateFactory all = scope.predicate();
    var and = all.and();
    query
        .filters()
        .forEach(
            (filter, values) -> {
              if (!filter.equals(except)) {
                and.add(any(all, filter, values));
              }
            });
    if (text != null) {
      and.add(backend.met(all, text));
    }
    return and.hasClause() ? and.toPredicate() : all.matchAll().toPredicate();
  }

  private SearchPredicate any(SearchPredicateFactory all, Filter<T> filter, List<String> values) {
    var or = all.or();
    List<String> some = values;
    if (filter.mayBeAbsent() && values.contains(Filter.NONE)) {
      String field =
          filter instanceof Filter.Within<T> ? Fields.first(filter) : Fields.filter(filter);
      or.add(all.not(all.exists().field(field)));
      some = values.stream().filter(value -> !value.equals(Filter.NONE)).toList();
    }
    if (filter instanceof Filter.Within<T> within) {
      for (String value : some) {
        Filter.Range asked = within.asked().apply(value);
        or.add(
            all.and(
                all.range().field(Fields.first(filter)).atMost(asked.last()),
                all.range().field(Fields.last(filter)).atLeast(asked.first())));
      }
      return or.toPredicate();
    }
    if (filter instanceof Filter.Derived<T> derived) {
      some =
          values.stream().flatMap(value -> derived.ids().apply(value, this.all).stream()).toList();
    }
    if (!some.isEmpty()) {
      String field = filter instanceof Filter.Keyword<T> ? Fields.filter(filter) : Fields.ID;
      or.add(all.terms().field(field).matchingAny(some));
    }
    return or.hasClause() ? or.toPredicate() : all.matchNone().toPredicate();
  }

  /** Whether the best come first: where words were asked for, and no order. */
  boolean byScore() {
    return text != null && query.order().isEmpty();
  }

  /** The order asked for, or that of equals, by fields of the index; ties are broken by id. */
  List<Order> order() {
    List<Order> order = new ArrayList<>();
    query.order().forEach(key -> order.add(key.withProperty(Fields.sort(key.getProperty()))));
    order.add(Order.asc(Fields.ID));
    if (query.definition().isOverOthers()) {
      // Two collections may have the same id.
      order.add(Order.asc(Fields.sort(CollectionDefinition.RESOURCE)));
    }
    return order;
  }
}
