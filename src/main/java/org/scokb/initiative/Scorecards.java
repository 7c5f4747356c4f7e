package org.scokb.initiative;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.feature.AtOneRevision;
import org.scokb.feature.TitledLink;
import org.scokb.member.ChairmanshipLink;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Statements;
import org.scokb.query.FacetValue;
import org.scokb.query.Option;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.scokb.vocabulary.Topic;
import org.scokb.web.ProblemException;
import org.springframework.stereotype.Component;

/** What chairmanships promised, and what became of it, as the database has it at one moment. */
@Component
public class Scorecards {

  private final InitiativeRepository initiatives;
  private final StatementRepository statements;

  Scorecards(InitiativeRepository initiatives, StatementRepository statements) {
    this.initiatives = initiatives;
    this.statements = statements;
  }

  /**
   * The scorecard of one chairmanship.
   *
   * @throws ProblemException if there is none of that id
   */
  @AtOneRevision
  public ScorecardRepresentation of(String id) {
    Statements chairmanship = statements.stated(Resource.CHAIRMANSHIPS, List.of(id)).get(id);
    if (chairmanship == null) {
      throw ProblemException.noSuchEntity(Resource.CHAIRMANSHIPS, id);
    }
    Map<Topic, TopicCount> topics =
        initiatives.topics(id).stream().collect(toMap(TopicCount::topic, Function.identity()));
    return new ScorecardRepresentation(
        new ChairmanshipLink(id, ChairmanshipId.parse(id).term()),
        initiatives.countByChairmanshipId(id),
        FacetValue.ranked(
            initiatives.statuses(id).stream()
                .collect(toMap(count -> Option.of(count.status()), StatusCount::initiatives))),
        FacetValue.ranked(
            topics.values().stream()
                .collect(toMap(count -> Option.of(count.topic()), TopicCount::initiatives))),
        priorities(chairmanship, topics),
        steps(id));
  }

  private static List<ScorecardRepresentation.Priority> priorities(
      Statements chairmanship, Map<Topic, TopicCount> topics) {
    return chairmanship.values(Property.PRIORITIES).stream()
        .map(value -> ApiName.require(Topic.class, value))
        .map(topic -> topics.getOrDefault(topic, new TopicCount(topic, 0, 0)))
        .map(
            count ->
                new ScorecardRepresentation.Priority(
                    count.topic(), count.initiatives(), count.adopted()))
        .toList();
  }

  private List<ScorecardRepresentation.Step> steps(String chairmanship) {
    Map<TitledLink, Statements> stated =
        initiatives.changedStatuses(chairmanship).stream()
            .collect(
                groupingBy(
                    StatusClaim::initiative,
                    LinkedHashMap::new,
                    mapping(StatusClaim::statement, collectingAndThen(toList(), Statements::new))));
    List<ScorecardRepresentation.Step> steps = new ArrayList<>();
    stated.forEach(
        (initiative, about) -> {
          List<HistoryStep> dated = History.dated(about);
          List<HistoryStep> history = dated.isEmpty() ? History.all(about) : dated;
          for (int later = 1; later < history.size(); later++) {
            HistoryStep to = history.get(later);
            steps.add(
                new ScorecardRepresentation.Step(
                    initiative, history.get(later - 1).status(), to.status(), to.evidence()));
          }
        });
    return steps;
  }
}
