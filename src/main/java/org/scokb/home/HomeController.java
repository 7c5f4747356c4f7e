package org.scokb.home;

import java.util.List;
import java.util.stream.Stream;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionSource;
import org.scokb.web.AnswerRevision;
import org.scokb.web.Revision;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
record HomeController(
    List<CollectionSource<?>> sources, List<CollectionDefinition<?>> small, Revision revision) {

  /** What there is to ask besides collections. */
  private static final List<String> ANSWERS =
      List.of("curation", "export", "search", "verification");

  @GetMapping
  Home getHome() {
    long published = revision.current();
    AnswerRevision.tell(published);
    Stream<String> collections =
        Stream.concat(sources.stream().map(CollectionSource::definition), small.stream())
            .filter(CollectionDefinition::isOnItsOwn)
            .map(CollectionDefinition::name);
    return new Home(
        published,
        Stream.concat(collections, ANSWERS.stream())
            .distinct()
            .sorted()
            .map(name -> new Entry(name, "/api/v1/" + name))
            .toList());
  }

  record Home(long revision, List<Entry> resources) {}

  record Entry(String name, String href) {}
}
