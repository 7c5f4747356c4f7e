package org.scokb.provenance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/** How the value types of the vocabulary are kept in a column: as their text. */
abstract class ValueConverters<T> implements AttributeConverter<@Nullable T, @Nullable String> {

  private final Function<String, T> parse;

  ValueConverters(Function<String, T> parse) {
    this.parse = parse;
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable T value) {
    return value == null ? null : value.toString();
  }

  @Override
  public @Nullable T convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : parse.apply(column);
  }

  @Converter(autoApply = true)
  static class OfEdtfDate extends ValueConverters<EdtfDate> {
    OfEdtfDate() {
      super(EdtfDate::new);
    }
  }

  @Converter(autoApply = true)
  static class OfTerm extends ValueConverters<Term> {
    OfTerm() {
      super(Term::parse);
    }
  }

  @Converter(autoApply = true)
  static class OfCountryCode extends ValueConverters<CountryCode> {
    OfCountryCode() {
      super(CountryCode::new);
    }
  }
}
