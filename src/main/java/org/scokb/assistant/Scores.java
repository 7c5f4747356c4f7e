package org.scokb.assistant;

import static org.scokb.assistant.Compact.object;

import org.scokb.initiative.Scorecards;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What chairs promised and what became of it, counted. */
@Component
record Scores(Scorecards scorecards, Compact compact) {

  private static final int STEPS = 8;

  JsonNode scorecard(Arguments arguments) {
    ObjectNode whole = compact.tree(scorecards.of(arguments.get("chairmanship")));
    ObjectNode answer = counted(whole);
    ArrayNode steps = answer.putArray("firstSteps");
    whole.get("steps").valueStream().limit(STEPS).forEach(step -> steps.add(step(step)));
    return answer;
  }

  JsonNode comparison(Arguments arguments) {
    ObjectNode answer = object();
    for (String side : new String[] {"one", "other"}) {
      answer.set(side, counted(compact.tree(scorecards.of(arguments.get(side)))));
    }
    return answer;
  }

  private ObjectNode counted(JsonNode scorecard) {
    String id = scorecard.at("/chairmanship/id").asString();
    ObjectNode counted =
        object()
            .put("chairmanship", id)
            .put("url", compact.page("chairmanships", id))
            .put("initiatives", scorecard.get("initiatives").asLong());
    for (String by : new String[] {"byStatus", "byTopic"}) {
      ObjectNode counts = counted.putObject(by);
      scorecard
          .get(by)
          .forEach(each -> counts.put(each.get("value").asString(), each.get("count").asLong()));
    }
    counted.set("priorities", scorecard.get("priorities"));
    return counted.put("steps", scorecard.get("steps").size());
  }

  private ObjectNode step(JsonNode step) {
    ObjectNode told =
        object()
            .put("initiative", step.at("/initiative/id").asString())
            .put("title", step.at("/initiative/title").asString())
            .put("from", step.get("from").asString())
            .put("to", step.get("to").asString());
    return told.set("quote", compact.quote(step.get("evidence")));
  }
}
