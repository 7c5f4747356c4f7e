package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * An issuer that doesn't answer keeps bearers from writing for a while, and nobody from reading.
 */
@ApiTest
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class SilentIssuerIntegrationTests {

  @Autowired ApiClient api;

  @DynamicPropertySource
  static void trustWhoIsGone(DynamicPropertyRegistry properties) {
    TokenIssuer gone = new TokenIssuer();
    gone.close();
    properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", gone::uri);
  }

  @Test
  void aTokenThatCannotBeCheckedIsNotRefused(CapturedOutput log) {
    ApiResponse answer =
        api.send(
            "PUT",
            "/api/v1/articles/by-a-bearer",
            BodyPublishers.ofString("Uzbekistan holds the chairmanship of the SCO in 2021-2022."),
            request ->
                request
                    .header("Content-Type", "text/plain")
                    .header("Authorization", "Bearer " + "eyJhbGciOiJSUzI1NiJ9.e30.c2ln"));
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.json().get("type").asString()).isEqualTo("/problems/unavailable");
    assertThat(log.getOut())
        .as("what an operator looks for")
        .contains(answer.json().get("instance").asString());
    assertThat(api.get("/api/v1/articles/by-a-bearer").status()).isEqualTo(404);
    assertThat(api.get("/api/v1/members/KZ").status()).isEqualTo(200);
  }
}
