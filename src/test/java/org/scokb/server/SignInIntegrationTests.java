package org.scokb.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Guessing is slow, and a password may be anything. */
@ApiTest
@TestPropertySource(
    properties = {"spring.security.user.name=editor", "spring.security.user.password={x}y"})
class SignInIntegrationTests {

  @Autowired private ApiClient api;

  @Test
  void whoGuessesWaitsAndWhoKnowsGetsIn() {
    assertThat(post("editor", "{x}y").status()).as("a password in braces").isBetween(200, 201);
    ApiResponse last = post("editor", "wrong");
    for (int i = 0; i < 40 && last.status() == 401; i++) {
      last = post(i % 2 == 0 ? "editor" : "nobody", "wrong" + i);
    }

    assertThat(last.status()).isEqualTo(429);
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
    assertThat(api.get("/api/v1/members").status()).as("reading goes on").isEqualTo(200);
  }

  private ApiResponse post(String name, String password) {
    String credentials =
        Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
    return api.send(
        "POST",
        "/api/v1/articles",
        BodyPublishers.ofString("The SCO summit was held in Astana on 4 July 2024."),
        request ->
            request
                .header("Content-Type", "text/plain")
                .header("Authorization", "Basic " + credentials));
  }
}
