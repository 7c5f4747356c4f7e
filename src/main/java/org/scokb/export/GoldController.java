package org.scokb.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.scokb.article.Article;
import org.scokb.article.Articles;
import org.scokb.chairmanship.ChairmanshipId;
import org.scokb.feature.AtOneRevision;
import org.scokb.feature.Features;
import org.scokb.feature.StatedFeature;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Label;
import org.scokb.provenance.Statement;
import org.scokb.provenance.StatementRepository;
import org.scokb.provenance.Statements;
import org.scokb.provenance.SubjectId;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What an article states, as people have put it right, in the form of the gold files that reading
 * is measured on: so every correction can become a test. Each attribute lists the values that are
 * accepted: those that a person has stated or preferred, or else all that were read; {@code null}
 * where nothing is.
 */
@RestController
@RequestMapping("/api/v1/articles/{id}/gold")
class GoldController {

  /** What is told of each kind of thing, in that order. */
  private static final Map<Resource, List<Property>> ATTRIBUTES =
      new YAMLMapper()
          .readValue(
              Objects.requireNonNull(GoldController.class.getResourceAsStream("/export/gold.yml")),
              new TypeReference<>() {});

  private final Articles articles;
  private final StatementRepository statements;
  private final Features features;

  GoldController(Articles articles, StatementRepository statements, Features features) {
    this.articles = articles;
    this.statements = statements;
    this.features = features;
  }

  @GetMapping
  @AtOneRevision
  public Map<String, Object> getArticleGold(@PathVariable String id) {
    Article article = articles.get(id);
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("article", article.id());
    gold.put("title", article.title());
    gold.put("author", article.metadata().authors());
    Map<SubjectId, List<Statement>> bySubject =
        statements.findByArticle(id).stream()
            .filter(each -> !each.assertion().isDeprecated())
            .collect(groupingBy(Statement::subject, LinkedHashMap::new, toList()));
    for (StatedFeature<?, ?> feature : features.all()) {
      gold.put(
          feature.resource().apiName(),
          bySubject.entrySet().stream()
              .filter(each -> each.getKey().resource() == feature.resource())
              .map(each -> item(each.getKey(), each.getValue()))
              .toList());
    }
    return gold;
  }

  private Map<String, Object> item(SubjectId subject, List<Statement> about) {
    Map<String, Object> item = new LinkedHashMap<>();
    switch (subject.resource()) {
      case MEMBERS -> item.put("code", subject.id());
      case CHAIRMANSHIPS -> {
        ChairmanshipId id = ChairmanshipId.parse(subject.id());
        item.put("member", id.member().value());
        item.put("term", List.of(id.term().toString()));
      }
      default -> {}
    }
    Statements statements = new Statements(about);
    for (Property property : ATTRIBUTES.getOrDefault(subject.resource(), List.of())) {
      item.put(property.apiName(), accepted(property, statements));
    }
    item.put(
        "quote",
        about.stream()
            .flatMap(each -> Stream.ofNullable(each.evidence()))
            .map(Evidence::exact)
            .distinct()
            .toList());
    return item;
  }

  private Collection<?> accepted(Property property, Statements statements) {
    List<Statement> read = statements.of(property).toList();
    List<Statement> decided = read.stream().filter(Statement::isDecided).toList();
    List<String> values =
        (decided.isEmpty() || !Statements.isSingle(property) ? read : decided)
            .stream().map(each -> named(property, each.value())).distinct().toList();
    return values.isEmpty() && Statements.isSingle(property)
        ? Collections.singletonList(null)
        : values;
  }

  /** Gold files name a body where statements have its id. */
  private String named(Property property, String value) {
    return property == Property.BODY
        ? features
            .of(Resource.ORGANIZATIONS)
            .labels(List.of(value))
            .getOrDefault(value, new Label(value, null))
            .title()
        : value;
  }
}
