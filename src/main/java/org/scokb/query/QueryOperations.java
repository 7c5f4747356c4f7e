package org.scokb.query;

import static java.util.stream.Collectors.toSet;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scokb.web.ContractWords;
import org.scokb.web.QueryParameters;
import org.scokb.web.RecordSchemas;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Documents the parameters of an operation that answers for a collection or an entity, and has the
 * others refused.
 */
@Component
record QueryOperations(Definitions definitions) implements OperationCustomizer, QueryParameters {

  static {
    // Its parameters are documented one by one.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Query.class);
  }

  @Override
  public Set<String> of(HandlerMethod operation) {
    return parameters(operation).map(Parameter::getName).collect(toSet());
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    Optional<CollectionDefinition<?>> asked = definitions.asked(handler);
    for (Parameter each : parameters(handler).toList()) {
      ContractWords.describe(each, asked.map(CollectionDefinition::name).orElse(ContractWords.ANY));
      asked.ifPresent(definition -> describe(each, definition));
      operation.addParametersItem(each);
    }
    if (definitions.paged(handler).isPresent()) {
      operation
          .getResponses()
          .computeIfPresent("200", (status, page) -> page.description("One page of what matches."));
    }
    return operation;
  }

  private Stream<Parameter> parameters(HandlerMethod operation) {
    boolean paged = Definitions.isPaged(operation);
    return Stream.concat(
        definitions.shown(operation).stream()
            .map(type -> list(RecordSchemas.nameOf(type) + "Field", FieldParameter.fields(type)))
            .map(fields -> parameter(QueryParser.FIELDS, fields)),
        definitions.asked(operation).stream()
            .flatMap(definition -> parameters(definition, paged).stream()));
  }

  private static List<Parameter> parameters(CollectionDefinition<?> definition, boolean paged) {
    String entity = RecordSchemas.nameOf(definition.type());
    List<Parameter> parameters = new ArrayList<>();
    if (!definition.isInItsOwnOrder()) {
      parameters.add(
          parameter(QueryParser.Q, new StringSchema().maxLength(QueryParser.LONGEST_Q))
              .required(definition.isOverOthers()));
    }
    definition
        .filters()
        .forEach(filter -> parameters.add(parameter(filter.name(), schema(filter, entity))));
    if (!paged) {
      return parameters;
    }
    if (!definition.facets().isEmpty()) {
      List<String> facets = definition.facets().stream().map(Filter::name).toList();
      parameters.add(parameter(QueryParser.FACETS, list(entity + "Facet", facets)));
    }
    if (!definition.isInItsOwnOrder()) {
      List<String> ways =
          definition.sortKeys().keySet().stream()
              .flatMap(key -> QueryParser.ways(key).stream())
              .toList();
      parameters.add(parameter(QueryParser.SORT, list(entity + "Sort", ways)));
    }
    parameters.add(parameter(QueryParser.PAGE, number(0, Integer.MAX_VALUE, 0)));
    parameters.add(
        parameter(QueryParser.SIZE, number(1, QueryParser.LARGEST_SIZE, QueryParser.DEFAULT_SIZE)));
    return parameters;
  }

  private static void describe(Parameter parameter, CollectionDefinition<?> definition) {
    Filter<?> filter = definition.filter(parameter.getName()).orElse(null);
    if (filter instanceof Filter.Id) {
      Object id = ContractWords.ofProperty(definition.type(), definition.idProperty(), "example");
      parameter.setExample(List.of(Objects.requireNonNullElse(id, "")));
    }
    if (filter != null) {
      parameter.setDescription(parameter.getDescription() + values(filter));
    } else if (parameter.getName().equals(QueryParser.SORT)) {
      parameter.setDescription(parameter.getDescription() + " " + ownOrder(definition));
    }
  }

  private static String ownOrder(CollectionDefinition<?> definition) {
    return definition.defaultSort().stream()
        .filter(sort -> definition.sortKeys().containsKey(sort.getProperty()))
        .findFirst()
        .map(
            sort ->
                "it is `%s,%s`.".formatted(sort.getProperty(), sort.isAscending() ? "asc" : "desc"))
        .orElse("they come in the order in which they are stored.");
  }

  private static String values(Filter<?> filter) {
    return (filter.isSingle() ? "" : " Several values, repeated or with commas, mean any of them.")
        + (filter.mayBeAbsent() ? " `none` selects what has none." : "");
  }

  private static Schema<?> schema(Filter<?> filter, String entity) {
    if (filter.isSingle()) {
      return filter.allowed().contains("true") ? new BooleanSchema() : new StringSchema();
    }
    return list(entity + StringUtils.capitalize(filter.name()) + "Filter", filter.allowed());
  }

  private static Parameter parameter(String name, Schema<?> schema) {
    Parameter parameter = new QueryParameter().name(name).schema(schema).required(false);
    return schema instanceof ArraySchema
        ? parameter.style(Parameter.StyleEnum.FORM).explode(true)
        : parameter;
  }

  /** An enumeration of what is allowed, by its name among the schemas; of anything, if nothing. */
  private static ArraySchema list(String name, List<String> allowed) {
    StringSchema item = new StringSchema();
    allowed.forEach(item::addEnumItem);
    item.setName(name);
    return new ArraySchema().items(item);
  }

  private static Schema<?> number(int least, int most, int otherwise) {
    return new IntegerSchema()
        .minimum(BigDecimal.valueOf(least))
        .maximum(BigDecimal.valueOf(most))
        ._default(otherwise);
  }
}
