package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages of any origin may read, and do nothing else. */
@ApiTest
class CorsTests {

  @Autowired private ApiClient client;

  @Test
  void anyOriginMayReadAndSeeTheHeadersThatMatter() {
    ApiResponse response = client.get("/api/v1/members", "Origin", "https://elsewhere.test");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(response.header("Access-Control-Expose-Headers"))
        .isEqualTo("ETag, Link, Location, Content-Disposition, Retry-After");
  }

  @Test
  void aRefusalMayBeReadToo() {
    ApiResponse response = client.get("/api/v1/members?x=1", "Origin", "https://elsewhere.test");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void theDocumentAndTheProblemPagesMayBeReadToo() {
    assertThat(
            client
                .get("/v3/api-docs", "Origin", "https://elsewhere.test")
                .header("Access-Control-Allow-Origin"))
        .isEqualTo("*");
    assertThat(
            client
                .get("/problems/no-such-path", "Origin", "https://elsewhere.test")
                .header("Access-Control-Allow-Origin"))
        .isEqualTo("*");
  }

  @Test
  void aPreflightForReadingIsGranted() {
    ApiResponse response = preflight("GET");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Access-Control-Allow-Methods")).isEqualTo("GET,HEAD,OPTIONS");
    assertThat(response.header("Access-Control-Max-Age")).isEqualTo("7200");
  }

  @Test
  void aPreflightForWritingIsRefusedWithAProblem() {
    ApiResponse response = preflight("POST");

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.mediaType()).isEqualTo("application/problem+json");
    assertThat(response.json().at("/type").asString()).isEqualTo("/problems/cors-refused");
    assertThat(response.header("Access-Control-Allow-Origin")).isEmpty();
  }

  private ApiResponse preflight(String method) {
    return client.send(
        "OPTIONS",
        "/api/v1/members",
        request ->
            request
                .header("Origin", "https://elsewhere.test")
                .header("Access-Control-Request-Method", method));
  }
}
