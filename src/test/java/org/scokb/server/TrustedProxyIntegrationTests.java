package org.scokb.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that is trusted, links lead where the client asked, and nowhere else. */
@ApiTest
@TestPropertySource(
    properties = {"scokb.trusted-proxies=127.0.0.0/8,::1", "scokb.hosts=localhost,kb.example"})
class TrustedProxyIntegrationTests {

  @Autowired private ApiClient api;

  @Test
  void linksCarryTheAddressThatTheProxyTells() {
    ApiResponse response =
        api.get("/api/v1/members?size=1", "Forwarded", "host=kb.example;proto=https");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Link")).contains("<https://kb.example/api/v1/members");
  }

  @Test
  void anotherHostIsRefused() {
    ApiResponse response = api.get("/api/v1/members", "X-Forwarded-Host", "evil.example");

    assertThat(response.status()).isEqualTo(421);
    assertThat(response.body()).doesNotContain("evil.example");
    assertThat(response.json().at("/type").asString()).isEqualTo("/problems/misdirected-request");
  }

  @ParameterizedTest
  @CsvSource({"X-Forwarded-Host, [", "X-Forwarded-Proto, ht tp"})
  void nonsenseIsTheSendersFault(String header, String value) {
    assertThat(api.get("/api/v1/members", header, value).status()).isBetween(400, 421);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kb", "%"})
  void whateverAProxyHasTakenOffThePathAnswersAreAlike(String prefix) {
    ApiResponse plain = api.get("/api/v1/members");
    ApiResponse behind = api.get("/api/v1/members", "X-Forwarded-Prefix", prefix);
    assertThat(behind.status()).isEqualTo(200);
    assertThat(behind.header("ETag")).isEqualTo(plain.header("ETag"));
    assertThat(behind.body()).isEqualTo(plain.body());
  }
}
