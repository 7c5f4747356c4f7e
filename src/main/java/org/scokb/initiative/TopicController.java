package org.scokb.initiative;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scokb.feature.StatedFeature;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.FacetValue;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.scokb.vocabulary.Topic;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/topics")
record TopicController(
    StatedFeature<Initiative, InitiativeRepresentation> initiatives, CollectionIndex index) {

  @GetMapping
  Page<TopicSummary> listTopics(Query<TopicSummary> query) {
    Map<String, Long> counts =
        index.count(initiatives.definition(), "topic").stream()
            .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
    return query.over(
        Stream.of(Topic.values())
            .map(
                topic ->
                    new TopicSummary(
                        topic.apiName(), topic.label(), counts.getOrDefault(topic.apiName(), 0L)))
            .toList());
  }

  @Bean
  static CollectionDefinition<TopicSummary> topics() {
    return CollectionDefinition.of("topics", TopicSummary.class, "id", TopicSummary::id)
        .titled(TopicSummary::label)
        .inOrder("label");
  }

  /** What a response holds of a topic. */
  record TopicSummary(String id, String label, long initiatives) {}
}
