package org.scokb.member;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scokb.feature.Basis;
import org.scokb.feature.StatedFeature;
import org.scokb.query.CollectionDefinition;
import org.scokb.query.CollectionIndex;
import org.scokb.query.EntityController;
import org.scokb.query.Filter;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.MemberStatus;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/members")
record MemberController(CollectionIndex index) implements EntityController<MemberRepresentation> {

  @Bean
  static StatedFeature<Member, MemberRepresentation> members(Basis basis) {
    return new StatedFeature<>(
        CollectionDefinition.of(
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
            .inOrder("name"),
        Member.class,
        basis,
        codes -> {
          Map<String, List<ChairmanshipLink>> turns =
              basis.linking(Resource.CHAIRMANSHIPS, Property.MEMBER, codes, ChairmanshipLink.class);
          return (member, grounds) ->
              Map.of("chairmanships", turns.getOrDefault(member.id(), List.of()));
        });
  }
}
