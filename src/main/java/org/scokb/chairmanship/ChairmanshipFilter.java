package org.scokb.chairmanship;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.member.ChairmanshipLink;
import org.scokb.member.MemberLink;
import org.scokb.query.Filter;
import org.scokb.query.Option;

/** A filter by a chairmanship, for every collection whose entities belong to one. */
public final class ChairmanshipFilter {

  private ChairmanshipFilter() {}

  public static <T> Filter<T> over(Function<T, @Nullable ChairmanshipLink> chairmanship) {
    return new Filter.Keyword<>(
        "chairmanship",
        List.of(),
        entity ->
            Stream.ofNullable(chairmanship.apply(entity))
                .map(link -> new Option(link.id(), label(link))),
        ChairmanshipId::parse,
        true);
  }

  private static String label(ChairmanshipLink link) {
    return MemberLink.to(ChairmanshipId.parse(link.id()).member()).name() + " " + link.term();
  }
}
