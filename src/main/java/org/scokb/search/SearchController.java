package org.scokb.search;

import java.util.List;
import java.util.stream.Stream;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.CollectionSource;
import org.scokb.query.Filter;
import org.scokb.query.Found;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search")
record SearchController(CollectionIndex index) {

  @GetMapping
  Page<Found> searchAll(Query<Found> query) {
    return index.find(query);
  }

  /** What an entity has in a filter is what its own collection says of it, or else nothing. */
  @Bean
  static CollectionDefinition<Found> search(List<CollectionSource<?>> sources) {
    List<CollectionDefinition<?>> searched = CollectionSource.searched(sources).toList();
    return CollectionDefinition.of("search", Found.class, "id", Found::id)
        .titled(Found::title)
        .filteredBy(
            filter(
                CollectionDefinition.RESOURCE,
                searched.stream().map(CollectionDefinition::name).toList()))
        .filteredByNullable(filter("topic", allowed(searched, "topic")))
        .filteredBy(ChairmanshipId.filter(found -> null))
        .filteredByNullable(filter("status", allowed(searched, "status")));
  }

  private static Filter.Keyword<Found> filter(String name, List<String> allowed) {
    return Filter.ofList(name, allowed, found -> Stream.empty());
  }

  /** The values that the filter of that name takes in any of the collections. */
  private static List<String> allowed(List<CollectionDefinition<?>> searched, String filter) {
    return searched.stream()
        .flatMap(definition -> definition.filters().stream())
        .filter(each -> each.name().equals(filter))
        .filter(Filter.Keyword.class::isInstance)
        .flatMap(each -> ((Filter.Keyword<?>) each).words().stream())
        .distinct()
        .toList();
  }
}
