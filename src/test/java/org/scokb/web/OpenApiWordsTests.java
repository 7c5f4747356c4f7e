package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.NotWritablePropertyException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What people write of the OpenAPI document is said of something that is there. */
@ApiTest
class OpenApiWordsTests {

  @Autowired private ApiClient client;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping operations;

  @Test
  void everySchemaThatIsDescribedIsInTheDocument() {
    ContractWords.read("schemas.yml")
        .forEach(
            (name, words) -> {
              if (words.containsKey("description")) {
                assertThat(schemas(name)).as(name).anyMatch(schema -> says(schema, words));
              }
            });
  }

  @Test
  void everyPropertyThatIsDescribedIsInTheDocument() {
    ContractWords.read("schemas.yml")
        .forEach(
            (name, words) ->
                parts(words.get("properties"))
                    .forEach(
                        (property, said) ->
                            assertThat(schemas(name))
                                .as("%s.%s", name, property)
                                .anyMatch(
                                    schema ->
                                        says(
                                            schema.path("properties").path(property.toString()),
                                            parts(said)))));
  }

  @Test
  void everyParameterThatIsDescribedIsInTheDocument() {
    List<JsonNode> parameters = client.contract().document().findParents("in");
    ContractWords.read("parameters.yml")
        .forEach(
            (collection, words) ->
                words.forEach(
                    (name, said) ->
                        assertThat(parameters)
                            .as("%s.%s", collection, name)
                            .anyMatch(
                                each ->
                                    each.path("name").asString("").equals(name)
                                        && each.path("description")
                                            .asString("")
                                            .startsWith(description(said)))));
  }

  @Test
  void everyOperationThatIsDescribedIsOne() {
    assertThat(ContractWords.read("operations.yml").keySet())
        .isNotEmpty()
        .isSubsetOf(
            operations.getHandlerMethods().values().stream()
                .map(handler -> handler.getMethod().getName())
                .toList());
  }

  @Test
  void whatIsNotThereCannotBeDescribed() {
    Operation operation = new Operation().parameters(List.of(new Parameter().name("id")));

    ContractWords.lay(
        operation, Map.of("parameters", Map.of("id", Map.of("description", "Its id."))));

    assertThat(operation.getParameters().get(0).getDescription()).isEqualTo("Its id.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ContractWords.lay(
                    operation, Map.of("parameters", Map.of("name", Map.of("in", "a")))))
        .withMessageContaining("'name'");
    assertThatThrownBy(() -> ContractWords.lay(new Schema<>(), Map.of("descripton", "Its id.")))
        .isInstanceOf(NotWritablePropertyException.class);
  }

  /** Those that go by a name, alone or after that of what they hold; of an interface, all. */
  private Stream<JsonNode> schemas(String name) {
    JsonNode all = client.contract().document().at("/components/schemas");
    return name.equals("Evidenced")
        ? all.valueStream()
        : all.propertyStream()
            .filter(schema -> schema.getKey().endsWith(name))
            .map(Map.Entry::getValue);
  }

  private static boolean says(JsonNode described, Map<?, ?> words) {
    return described.path("description").asString("").equals(words.get("description"));
  }

  private static String description(Object said) {
    return Objects.requireNonNullElse((String) parts(said).get("description"), "");
  }

  private static Map<?, ?> parts(Object said) {
    return said instanceof Map<?, ?> parts ? parts : Map.of();
  }
}
