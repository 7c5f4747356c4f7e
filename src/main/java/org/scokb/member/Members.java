package org.scokb.member;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.provenance.Portions;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.Filter;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.MemberStatus;
import org.springframework.stereotype.Component;

@Component
class Members extends StatedFeature<Member, MemberRepresentation> {

  Members(Basis basis, MemberChairmanships chairmanships) {
    super(
        collection(),
        Member.class,
        codes -> {
          Map<String, List<ChairmanshipLink>> turns = Portions.byId(codes, chairmanships::of);
          return (member, grounds) ->
              member.represent(turns.getOrDefault(member.id(), List.of()), grounds);
        },
        basis);
  }

  private static CollectionDefinition<MemberRepresentation> collection() {
    return CollectionDefinition.of(
            "members", MemberRepresentation.class, "code", MemberRepresentation::code)
        .titled(MemberRepresentation::name)
        .withWords(
            member ->
                Stream.concat(
                    Stream.ofNullable(member.officialName()),
                    Stream.of(new CountryCode(member.code()).inRussian())))
        .filteredByNullable(
            Filter.ofEnum(
                "status", MemberStatus.class, member -> Stream.ofNullable(member.status())))
        .inOrder("name");
  }
}
