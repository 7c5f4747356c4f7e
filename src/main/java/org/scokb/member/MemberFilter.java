package org.scokb.member;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.query.Filter;
import org.scokb.query.Option;
import org.scokb.vocabulary.CountryCode;

/** A filter by a member, for every collection whose entities belong to one. */
public final class MemberFilter {

  private MemberFilter() {}

  public static <T> Filter.Keyword<T> of(String name, Function<T, @Nullable MemberLink> member) {
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
