package org.scokb.member;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.vocabulary.CountryCode;

/** A link to a member. */
public record MemberLink(String code, String name) {

  /** A link to a state that need not have an SCO status, named as its code is. */
  public static MemberLink of(CountryCode code) {
    return new MemberLink(code.value(), code.name());
  }

  /** A filter by a member, for every collection whose entities link to one. */
  public static <T> Filter.Keyword<T> filter(
      String name, Function<T, @Nullable MemberLink> member) {
    return new Filter.Keyword<>(
        name,
        List.of(),
        entity ->
            Stream.ofNullable(member.apply(entity))
                .map(link -> new Option(link.code(), link.name())),
        CountryCode::new,
        false);
  }
}
