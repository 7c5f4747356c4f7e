package org.scokb.change;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.scokb.provenance.FieldChange;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what fields have changed in a column, as JSON: it is only ever told as a whole. */
@Converter
class FieldsConverter implements AttributeConverter<List<FieldChange>, String> {

  private static final TypeReference<List<FieldChange>> FIELDS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<FieldChange> fields) {
    return JsonMapper.shared().writeValueAsString(fields);
  }

  @Override
  public List<FieldChange> convertToEntityAttribute(String column) {
    return JsonMapper.shared().readValue(column, FIELDS);
  }
}
