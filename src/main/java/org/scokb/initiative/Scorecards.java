package org.scokb.initiative;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.feature.AtOneRevision;
import org.scokb.feature.TitledLink;
import org.scokb.initiative.InitiativeRepository.StatusCount;
import org.scokb.initiative.ScorecardRepresentation.Priority;
import org.scokb.initiative.ScorecardRepresentation.Step;
import org.scokb.member.ChairmanshipLink;
import org.scokb.provenance.StandingRepository;
import org.scokb.provenance.Statements;
import org.scokb.query.FacetValue;
import org.scokb.query.Option;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.scokb.vocabulary.Topic;
import org.scokb.web.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What chairmanships promised, and what became of it, as the database has it at one moment. */
@RestController
public class Scorecards {

  private final InitiativeRepository initiatives;
  private final StandingRepository standing;
  private final Histories histories;

  Scorecards(InitiativeRepository initiatives, StandingRepository standing, Histories histories) {
    this.initiatives = initiatives;
    this.standing = standing;
    this.histories = histories;
  }

  /**
   * The scorecard of one chairmanship.
   *
   * @throws ProblemException if there is none of that id
   */
  @GetMapping("/api/v1/chairmanships/{id}/scorecard")
  @AtOneRevision
  public ScorecardRepresentation of(@PathVariable String id) {
    Statements chairmanship = standing.of(Resource.CHAIRMANSHIPS, List.of(id)).get(id);
    if (chairmanship == null) {
      throw ProblemException.noSuchEntity(Resource.CHAIRMANSHIPS, id);
    }
    Map<Topic, Priority> topics =
        initiatives.topics(id).stream().collect(toMap(Priority::topic, Function.identity()));
    return new ScorecardRepresentation(
        new ChairmanshipLink(id, ChairmanshipId.parse(id).term()),
        initiatives.countByChairmanshipId(id),
        FacetValue.ranked(
            initiatives.statuses(id).stream()
                .collect(toMap(count -> Option.of(count.status()), StatusCount::initiatives))),
        FacetValue.ranked(
            topics.values().stream()
                .collect(toMap(count -> Option.of(count.topic()), Priority::initiatives))),
        priorities(chairmanship, topics),
        steps(id));
  }

  private static List<Priority> priorities(Statements chairmanship, Map<Topic, Priority> topics) {
    return chairmanship.values(Property.PRIORITIES).stream()
        .map(value -> ApiName.require(Topic.class, value))
        .map(topic -> topics.getOrDefault(topic, new Priority(topic, 0, 0)))
        .toList();
  }

  private List<Step> steps(String chairmanship) {
    List<TitledLink> changed = initiatives.ofSeveralStatuses(chairmanship);
    Map<String, Statements> stated =
        standing.of(Resource.INITIATIVES, changed.stream().map(TitledLink::id).toList());
    List<Step> steps = new ArrayList<>();
    for (TitledLink initiative : changed) {
      Statements about = Objects.requireNonNull(stated.get(initiative.id()));
      HistoryStep from = null;
      for (HistoryStep to : histories.toStatus(about)) {
        if (from != null) {
          steps.add(
              new Step(initiative, from.status(), to.status(), to.assertedOn(), to.evidence()));
        }
        from = to;
      }
    }
    return steps;
  }
}
