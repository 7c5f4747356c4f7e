package org.scokb.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.Resource;
import org.scokb.vocabulary.Topic;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A resource with everything that can go wrong, so that problems are tested without features. */
@NullMarked
@TestComponent
@RestController
@RequestMapping("/api/v1/samples")
class SampleController {

  record Sample(
      String name,
      @Nullable Topic topic,
      @Nullable String note,
      List<String> aliases,
      @Nullable Parent parent) {}

  record Parent(String name) {}

  record Page<T>(List<T> content) {}

  @GetMapping
  Page<Sample> list(@RequestParam(defaultValue = "20") int size) {
    return new Page<>(List.of(sample(size < 0 ? null : "note")));
  }

  @GetMapping("/{code}")
  Sample get(@PathVariable CountryCode code) {
    if (code.value().equals("FR")) {
      throw ProblemException.noSuchEntity(Resource.MEMBERS, code.value());
    }
    if (code.value().equals("DE")) {
      throw new IllegalStateException("a secret of ours");
    }
    return sample(null);
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Sample add(@RequestBody Parent parent) {
    return sample(parent.name());
  }

  private static Sample sample(@Nullable String note) {
    return new Sample("first", note == null ? null : Topic.SECURITY, note, List.of(), null);
  }

  /** Stands for the declared filters of a collection. */
  @Bean
  static QueryParameters declaredFilters() {
    return operation ->
        operation.getMethod().getName().equals("list") ? Set.of("topic", "sort") : Set.of();
  }
}
