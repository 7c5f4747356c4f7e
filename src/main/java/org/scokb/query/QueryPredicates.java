package org.scokb.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;

/** A query in the index's terms. */
class QueryPredicates<T> {

  /** A phrase in quotes, or a word. */
  private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|([^\\s\"]+)");

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
  private static final float TITLE_BOOST = 3;

  private final Query<T> query;
  private final SearchScope<T> scope;

  QueryPredicates(Query<T> query, SearchScope<T> scope) {
    this.query = query;
    this.scope = scope;
  }

  /**
   * Every condition of the query, save one filter where facets are counted over what the others
   * leave.
   */
  SearchPredicate allBut(@Nullable Filter<T> except) {
    SearchPredicateFactory all = scope.predicate();
    List<SearchPredicate> conditions = new ArrayList<>();
    query
        .filters()
        .forEach(
            (filter, values) -> {
              if (!filter.equals(except)) {
                conditions.add(any(all, filter, values));
              }
            });
    if (query.q() != null) {
      WORD.matcher(query.q())
          .results()
          .filter(word -> LETTER_OR_DIGIT.matcher(word.group()).find())
          .forEach(word -> conditions.add(occurs(all, word)));
    }
    if (conditions.isEmpty()) {
      return all.matchAll().toPredicate();
    }
    var and = all.and();
    conditions.forEach(and::add);
    return and.toPredicate();
  }

  /**
   * Every word counts, in the title more than elsewhere; a word may have one typing mistake after
   * its first letter.
   */
  private static SearchPredicate occurs(SearchPredicateFactory all, MatchResult word) {
    if (word.group(1) != null) {
      return all.phrase()
          .field(Fields.TITLE)
          .boost(TITLE_BOOST)
          .field(Fields.WORDS)
          .matching(word.group(1))
          .toPredicate();
    }
    return all.or(
            all.match()
                .field(Fields.TITLE)
                .boost(TITLE_BOOST)
                .field(Fields.WORDS)
                .matching(word.group(2)),
            all.match()
                .field(Fields.TITLE_AS_SPELT)
                .boost(TITLE_BOOST)
                .field(Fields.WORDS_AS_SPELT)
                .matching(word.group(2))
                .fuzzy(1, 1))
        .toPredicate();
  }

  private SearchPredicate any(
      SearchPredicateFactory all, Filter<T> filter, Collection<String> values) {
    if (filter instanceof Filter.Keyword<T>) {
      return all.terms().field(Fields.filter(filter)).matchingAny(values).toPredicate();
    }
    if (filter instanceof Filter.Derived<T> derived) {
      List<String> ids = values.stream().map(derived.ids()).flatMap(Collection::stream).toList();
      return ids.isEmpty()
          ? all.matchNone().toPredicate()
          : all.terms().field(Fields.ID).matchingAny(ids).toPredicate();
    }
    if (filter instanceof Filter.After<T>) {
      long least = values.stream().mapToLong(Long::parseLong).min().orElse(0);
      return all.range().field(Fields.filter(filter)).greaterThan(least).toPredicate();
    }
    var or = all.or();
    for (String value : values) {
      EdtfDate asked = new EdtfDate(value);
      or.add(
          all.and(
              all.range().field(Fields.first(filter)).atMost(Filter.Time.last(asked)),
              all.range().field(Fields.last(filter)).atLeast(Filter.Time.first(asked))));
    }
    return or.toPredicate();
  }

  /** The order asked for; of texts found, the best first where none was asked for. */
  SearchSort order() {
    CompositeSortComponentsStep<?, ?> order = scope.sort().composite();
    for (Sort sort : query.order()) {
      var field = scope.sort().field(Fields.sort(sort.property()));
      order.add(
          (sort.direction() == Sort.Direction.DESC ? field.desc() : field.asc()).missing().last());
    }
    if (query.order().isEmpty()) {
      order.add(scope.sort().score());
    }
    return order.add(scope.sort().field(Fields.ID)).toSort();
  }
}
