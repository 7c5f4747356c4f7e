package org.scokb.home;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@Tag(name = "about")
class HomeController {

  /** What there is to ask besides collections. */
  private static final List<String> ANSWERS =
      List.of("curation", "export", "search", "verification");

  private final List<String> resources;
  private final Revision revision;

  HomeController(
      List<CollectionSource<?>> sources, List<CollectionDefinition<?>> small, Revision revision) {
    Stream<String> collections =
        Stream.concat(sources.stream().map(CollectionSource::definition), small.stream())
            .filter(CollectionDefinition::isOnItsOwn)
            .map(CollectionDefinition::name);
    this.resources = Stream.concat(collections, ANSWERS.stream()).distinct().sorted().toList();
    this.revision = revision;
  }

  @GetMapping
  Home getHome() {
    long published = revision.current();
    AnswerRevision.tell(published);
    return new Home(
        published, resources.stream().map(name -> new Entry(name, "/api/v1/" + name)).toList());
  }

  record Home(long revision, List<Entry> resources) {}

  @Schema(name = "HomeEntry")
  record Entry(String name, String href) {}
}
