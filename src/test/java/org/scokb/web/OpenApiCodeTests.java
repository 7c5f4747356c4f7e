package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scokb.vocabulary.ApiName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the contract says is what the code does. */
@ApiTest
class OpenApiCodeTests {

  @Autowired private ApiClient client;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  private final List<String> gaps = new ArrayList<>();
  private final Set<List<Object>> compared = new HashSet<>();

  @Test
  void theDocumentIsServedAsItIsWritten() throws IOException {
    JsonNode written =
        new YAMLMapper()
            .readTree(new ClassPathResource("openapi/openapi.yaml").getContentAsByteArray());

    assertThat(document()).isEqualTo(written);
    assertThat(document().at("/openapi").asString()).isEqualTo("3.1.0");
  }

  @Test
  void everyOperationIsDocumentedAndWhatIsDocumentedIsOne() throws Exception {
    Set<String> answered = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : document().get("paths").properties()) {
      for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
        JsonNode operation = each.getValue();
        for (String format : operation.at("/responses/200/content").propertyNames()) {
          answered.add(handler(each.getKey(), path.getKey(), operation, format).toString());
        }
        answered.add(handler(each.getKey(), path.getKey(), operation, "*/*").toString());
      }
    }

    assertThat(answered)
        .containsAll(
            mapping.getHandlerMethods().entrySet().stream()
                .filter(
                    each ->
                        each.getKey().getPatternValues().stream()
                            .anyMatch(pattern -> pattern.startsWith("/api/")))
                .map(each -> each.getValue().toString())
                .toList());
  }

  /** What is refused names what is taken. */
  @Test
  void everyReadingOperationTakesTheParametersThatAreDocumented() {
    client
        .contract()
        .gets()
        .forEach(
            (address, operation) ->
                expect(
                    new TreeSet<>(allowed(address, "no-such-parameter", "1"))
                        .equals(new TreeSet<>(query(operation).keySet())),
                    address,
                    "the parameters " + query(operation).keySet()));

    assertThat(gaps).isEmpty();
  }

  /** What is refused names what is taken. */
  @Test
  void everyParameterTakesTheValuesThatAreDocumented() {
    client
        .contract()
        .gets()
        .forEach(
            (address, operation) ->
                query(operation)
                    .forEach(
                        (name, schema) -> {
                          List<String> documented = values(name, schema);
                          List<String> taken =
                              address.contains(name + "=")
                                  ? documented
                                  : allowed(address, name, "no-such-value");
                          expect(
                              new TreeSet<>(taken).equals(new TreeSet<>(documented)),
                              address + " " + name,
                              "the values %s, not %s".formatted(taken, documented));
                        }));

    assertThat(gaps).isEmpty();
  }

  @Test
  void everyAnswerHasTheFieldsOfItsRecordWhichMayBeNullWhereThoseMay() throws Exception {
    for (Map.Entry<String, JsonNode> path : document().get("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        JsonNode schema =
            operation.getValue().at("/responses/200/content/application~1json/schema");
        if (!schema.isMissingNode()) {
          HandlerMethod handler =
              handler(operation.getKey(), path.getKey(), operation.getValue(), "application/json");
          compare(WritingConverter.answer(handler), schema, operation.getKey() + path.getKey());
        }
      }
    }

    assertThat(gaps).isEmpty();
    assertThat(compared).hasSizeGreaterThan(50);
  }

  @Test
  void everyKindOfProblemIsShownAsItIs() {
    Map<String, JsonNode> shown = new HashMap<>();
    for (JsonNode response : document().at("/components/responses")) {
      response
          .at("/content/application~1problem+json/examples")
          .forEachEntry((kind, example) -> shown.put(kind, example));
    }
    shown.forEach(
        (kind, example) -> {
          ProblemType type = ApiName.require(ProblemType.class, kind);
          assertThat(example.at("/summary").asString()).isEqualTo(type.title());
          assertThat(example.at("/value/title").asString()).isEqualTo(type.title());
          assertThat(example.at("/value/type").asString()).isEqualTo(type.uri().toString());
          assertThat(example.at("/value/status").asInt()).isEqualTo(type.status().value());
        });

    assertThat(shown).hasSizeGreaterThan(15);
  }

  /** What answers an operation with something of a format; fails if nothing does. */
  private HandlerMethod handler(String method, String path, JsonNode operation, String format)
      throws Exception {
    MockHttpServletRequest request =
        new MockHttpServletRequest(
            method.toUpperCase(Locale.ROOT), path.replaceAll("\\{\\w+}", "a"));
    request.addHeader("Accept", format);
    operation.at("/requestBody/content").propertyNames().forEach(request::setContentType);
    ServletRequestPathUtils.parseAndCache(request);
    HandlerExecutionChain chain = mapping.getHandler(request);
    assertThat(chain).as("%s %s", method, path).isNotNull();
    assertThat(chain.getHandler()).as("%s %s", method, path).isInstanceOf(HandlerMethod.class);
    return (HandlerMethod) chain.getHandler();
  }

  /** What a refusal says would be taken instead; none if it takes anything, or can't list it. */
  private List<String> allowed(String address, String name, String value) {
    String asked = address + (address.contains("?") ? "&" : "?") + name + "=" + value;
    return client
        .get(asked)
        .json()
        .at("/errors/0/allowed")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private Map<String, JsonNode> query(JsonNode operation) {
    return client.contract().parameters(operation).stream()
        .filter(parameter -> parameter.get("in").asString().equals("query"))
        .collect(Collectors.toMap(each -> each.get("name").asString(), each -> each.get("schema")));
  }

  /** Of an order, the properties that it can be by. */
  private static List<String> values(String name, JsonNode schema) {
    JsonNode values = schema.at(schema.has("items") ? "/items/enum" : "/enum");
    return schema.path("type").asString("").equals("boolean")
        ? List.of("true", "false")
        : values
            .valueStream()
            .map(value -> name.equals("sort") ? value.asString().split(",")[0] : value.asString())
            .distinct()
            .toList();
  }

  private void compare(ResolvableType type, JsonNode written, String what) {
    JsonNode schema = resolved(written);
    Class<?> raw = type.toClass();
    if (!compared.add(List.of(type.toString(), schema)) || schema.has("oneOf")) {
      return;
    }
    if (Collection.class.isAssignableFrom(raw)) {
      compare(type.getGeneric(0), schema.path("items"), what + "[]");
    } else if (raw.isEnum() && ApiName.class.isAssignableFrom(raw)) {
      expect(
          Arrays.stream(raw.getEnumConstants())
              .map(each -> ((ApiName) each).apiName())
              .toList()
              .equals(schema.path("enum").valueStream().map(JsonNode::asString).toList()),
          what,
          "the names of " + raw);
    } else if (raw.isRecord() && !isOneValue(raw)) {
      for (RecordComponent component : raw.getRecordComponents()) {
        compare(type, component, schema, what);
      }
    }
  }

  private void compare(
      ResolvableType whole, RecordComponent component, JsonNode schema, String what) {
    ResolvableType type = ResolvableType.forType(component.getGenericType(), whole);
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    String name = named == null ? component.getName() : named.value();
    if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
      compare(type, schema, what);
    } else if (!component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
      JsonNode property = schema.path("properties").path(name);
      String field = what + "." + name;
      expect(!property.isMissingNode(), field, "a description");
      boolean mayBeNull =
          component.getAnnotatedType().isAnnotationPresent(Nullable.class)
              && !whole.toClass().isAnnotationPresent(JsonInclude.class);
      boolean nullable =
          property.path("type").toString().contains("\"null\"")
              || property.path("anyOf").toString().contains("\"null\"");
      expect(mayBeNull == nullable, field, "null: " + mayBeNull);
      compare(type, property, field);
    }
  }

  private static boolean isOneValue(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  private JsonNode resolved(JsonNode schema) {
    if (schema.has("$ref")) {
      return resolved(document().at(schema.get("$ref").asString().substring(1)));
    }
    return schema.has("anyOf") ? resolved(schema.get("anyOf").get(0)) : schema;
  }

  private void expect(boolean fulfilled, String what, String lacking) {
    if (!fulfilled) {
      gaps.add("%s: %s".formatted(what, lacking));
    }
  }

  private JsonNode document() {
    return client.contract().document();
  }
}
