package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@ApiTest
@Import(SampleController.class)
class RecordSchemasTests {

  @Autowired private ApiClient client;

  @Test
  void everyComponentIsRequiredAndNullableOnesMayBeNull() {
    JsonNode sample = schema("Sample");

    assertThat(sample.at("/required").toString())
        .isEqualTo("[\"aliases\",\"name\",\"note\",\"parent\",\"topic\"]");
    assertThat(sample.at("/properties/name/type").asString()).isEqualTo("string");
    assertThat(sample.at("/properties/note/type").toString()).isEqualTo("[\"string\",\"null\"]");
    assertThat(sample.at("/properties/parent/anyOf").toString())
        .isEqualTo("[{\"$ref\":\"#/components/schemas/Parent\"},{\"type\":\"null\"}]");
  }

  @Test
  void aGenericRecordIsNamedAfterWhatItHolds() {
    assertThat(schema("SamplePage").at("/properties/content/items/$ref").asString())
        .isEqualTo("#/components/schemas/Sample");
  }

  private JsonNode schema(String name) {
    return client.contract().document().at("/components/schemas/" + name);
  }
}
