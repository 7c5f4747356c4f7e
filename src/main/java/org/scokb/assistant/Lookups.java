package org.scokb.assistant;

import static org.scokb.assistant.Compact.object;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.scokb.article.ArticleRepository;
import org.scokb.article.Articles;
import org.scokb.assistant.Toolbox.Arguments;
import org.scokb.feature.Basis;
import org.scokb.feature.StatementRepresentation;
import org.scokb.initiative.Scorecards;
import org.scokb.provenance.SubjectId;
import org.scokb.query.CollectionIndex;
import org.scokb.query.Page;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
import org.scokb.web.ProblemException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks things up as requests do, and answers with what an assistant needs of it. */
@Component
record Lookups(
    CollectionIndex index,
    Basis basis,
    Articles articles,
    ArticleRepository texts,
    Scorecards scorecards,
    Compact compact) {

  private static final int QUOTES = 10;

  /** Quotes of an entity that are shown with it; there is a tool for all of them. */
  private static final int SHOWN = 2;

  /** Steps of initiatives that are told with a scorecard. */
  private static final int STEPS = 8;

  JsonNode search(Arguments arguments) {
    return listed(index.find("search", arguments.parameters(8)), "results", compact::found);
  }

  JsonNode initiatives(Arguments arguments) {
    Page<?> page = index.find("initiatives", arguments.parameters(10));
    return listed(page, "initiatives", compact::initiative)
        .put("nextPage", page.isLast() ? null : Long.valueOf(page.page().number() + 1L));
  }

  private ObjectNode listed(Page<?> page, String name, UnaryOperator<ObjectNode> told) {
    Stream<ObjectNode> content = page.content().stream().map(compact::tree).map(told);
    return listed(page.page().totalElements(), name, content);
  }

  private static ObjectNode listed(long total, String name, Stream<ObjectNode> content) {
    ObjectNode answer = object().put("total", total);
    answer.putArray(name).addAll(content.toList());
    return answer;
  }

  JsonNode entity(Arguments arguments) {
    String resource = arguments.get("resource");
    String id = arguments.get("id");
    ObjectNode entity = compact.tree(index.get(resource, id));
    entity.findParents("evidence").forEach(this::shorten);
    ObjectNode answer =
        object().put("resource", resource).put("id", id).put("url", compact.page(resource, id));
    return answer.set("entity", entity);
  }

  /** Has quotes be as they are told to assistants, and few of them. */
  private void shorten(JsonNode quoted) {
    JsonNode evidence = quoted.get("evidence");
    if (evidence instanceof ArrayNode quotes) {
      List<ObjectNode> shown = quotes.valueStream().limit(SHOWN).map(compact::quote).toList();
      quotes.removeAll().addAll(shown);
    } else if (evidence.isObject()) {
      ((ObjectNode) quoted).set("evidence", compact.quote(evidence));
    }
  }

  JsonNode evidence(Arguments arguments) {
    Resource resource = ApiName.require(Resource.class, arguments.get("resource"));
    String id = arguments.get("id");
    String property = arguments.find("property");
    List<StatementRepresentation> asked =
        basis.statements(
            new SubjectId(resource, id),
            each -> property == null || each.apiName().equals(property));
    if (asked.isEmpty() && property == null) {
      throw ProblemException.noSuchEntity(resource, id);
    }
    int page = arguments.find("page") == null ? 0 : Integer.parseInt(arguments.get("page"));
    long next = (page + 1L) * QUOTES;
    return listed(
            asked.size(),
            "claims",
            asked.stream().skip((long) page * QUOTES).limit(QUOTES).map(this::claim))
        .put("nextPage", next < asked.size() ? Long.valueOf(page + 1L) : null);
  }

  private ObjectNode claim(StatementRepresentation statement) {
    ObjectNode claim = compact.tree(statement);
    JsonNode evidence = claim.get("evidence");
    claim.retain("property", "value", "rank", "assertedOn", "reference");
    return claim.set("quote", evidence.isNull() ? evidence : compact.quote(evidence));
  }

  JsonNode quote(Arguments arguments) {
    String exact = arguments.get("exact");
    String article = arguments.find("article");
    List<String> asked =
        article == null ? texts.idsWhoseTextHas(exact, Limit.of(QUOTES)) : List.of(article);
    Stream<ObjectNode> places =
        asked.stream()
            .flatMap(id -> articles.quotes(id, exact).stream().map(found -> place(id, found)));
    ObjectNode answer = object();
    answer.putArray("places").addAll(places.limit(QUOTES).toList());
    return answer;
  }

  private ObjectNode place(String article, Object found) {
    ObjectNode place = compact.tree(found);
    ObjectNode told = compact.quote(place.get("exact").asString(), article, place);
    return told.setAll(place.retain("prefix", "suffix", "facts"));
  }

  /** What a chair promised and what became of it, counted. */
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
    told.set("assertedOn", step.get("assertedOn"));
    return told.set("quote", compact.quote(step.get("evidence")));
  }
}
