package org.scokb.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scokb.vocabulary.CountryCode;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class MemberNamesIntegrationTests {

  @Autowired private ApiClient api;

  @Test
  void aLinkToAMemberHasItsName() {
    List<JsonNode> members =
        api.get("/api/v1/members?size=100").json().get("content").valueStream().toList();
    assertThat(members)
        .isNotEmpty()
        .allSatisfy(
            member ->
                assertThat(MemberLink.of(new CountryCode(member.get("code").asString())).name())
                    .isEqualTo(member.get("name").asString()));
  }
}
