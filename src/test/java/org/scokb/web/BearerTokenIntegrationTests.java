package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who has a token of the issuer that the operator trusts may write, and nobody else. */
@ApiTest
@DirtiesContext
class BearerTokenIntegrationTests {

  private static final TokenIssuer ISSUER = new TokenIssuer();

  private static final String ARTICLE =
      "Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022.";

  private static final String AUDIENCE = "https://kb.example.org";
  private static final String PATH = "/api/v1/articles/by-a-bearer";

  @Autowired ApiClient api;

  @DynamicPropertySource
  static void trust(DynamicPropertyRegistry properties) {
    properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", ISSUER::uri);
    properties.add("spring.security.oauth2.resourceserver.jwt.audiences", () -> AUDIENCE);
  }

  @AfterAll
  static void stop() {
    ISSUER.close();
  }

  @Test
  void aTokenOfTheIssuerAddsReplacesAndWithdraws() {
    String good = TokenIssuer.token(claims().build(), ISSUER.key());
    assertThat(write("PUT", ARTICLE, "Bearer " + good).status()).isEqualTo(201);
    assertThat(api.get(PATH).json().get("text").asString()).isEqualTo(ARTICLE);
    assertThat(write("PUT", ARTICLE + " It was so.", "Bearer " + good).status()).isEqualTo(200);
    assertThat(write("DELETE", "", "Bearer " + good).status()).isEqualTo(204);
    assertThat(api.get(PATH).status()).isEqualTo(410);
  }

  static Stream<Arguments> wrong() throws JOSEException {
    Instant now = Instant.now();
    JWTClaimsSet claims = claims().build();
    String good = TokenIssuer.token(claims, ISSUER.key());
    SignedJWT byThePublicKey = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    byThePublicKey.sign(new MACSigner(ISSUER.key().toRSAPublicKey().getEncoded()));
    return Stream.of(
        Arguments.of(
            "expired",
            TokenIssuer.token(
                claims().expirationTime(Date.from(now.minus(Duration.ofMinutes(5)))).build(),
                ISSUER.key())),
        Arguments.of(
            "not valid yet",
            TokenIssuer.token(
                claims().notBeforeTime(Date.from(now.plus(Duration.ofMinutes(5)))).build(),
                ISSUER.key())),
        Arguments.of(
            "of another issuer",
            TokenIssuer.token(claims().issuer("https://issuer.example.org").build(), ISSUER.key())),
        Arguments.of(
            "of no issuer", TokenIssuer.token(claims().issuer(null).build(), ISSUER.key())),
        Arguments.of(
            "for someone else",
            TokenIssuer.token(
                claims().audience("https://other.example.org").build(), ISSUER.key())),
        Arguments.of("signed by another key", TokenIssuer.token(claims, TokenIssuer.newKey())),
        Arguments.of("signed with the public key as a secret", byThePublicKey.serialize()),
        Arguments.of("not signed", new PlainJWT(claims).serialize()),
        Arguments.of("with its signature cut off", good.substring(0, good.lastIndexOf('.') + 1)),
        Arguments.of("no token", "token"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void aTokenThatIsWrongWritesNothing(String what, String token) {
    ApiResponse refused = assertRefused("Bearer " + token);
    assertThat(refused.headers().allValues("WWW-Authenticate"))
        .as("what is wrong (RFC 6750, section 3.1)")
        .anyMatch(challenge -> challenge.endsWith("error=\"invalid_token\""));
    assertThat(api.get("/api/v1/members/KZ", "Authorization", "Bearer " + token).status())
        .as("reading needs no credentials")
        .isEqualTo(200);
  }

  @Test
  void withoutATokenNothingIsWritten() {
    assertRefused(null);
    assertRefused("Basic dXNlcjpwYXNzd29yZA==");
  }

  private ApiResponse assertRefused(String authorization) {
    long revision = revision();
    ApiResponse refused = write("PUT", ARTICLE, authorization);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.mediaType()).isEqualTo("application/problem+json");
    assertThat(refused.json().get("type").asString()).isEqualTo("/problems/unauthenticated");
    assertThat(refused.headers().allValues("WWW-Authenticate"))
        .as("how to authenticate (RFC 9110, section 11.6.1)")
        .anyMatch(challenge -> challenge.startsWith("Bearer realm="));
    assertThat(revision()).isEqualTo(revision);
    return refused;
  }

  private static JWTClaimsSet.Builder claims() {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER.uri())
        .subject("an-editor")
        .audience(AUDIENCE)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
  }

  private ApiResponse write(String method, String text, String authorization) {
    return api.send(
        method,
        PATH,
        BodyPublishers.ofString(text),
        request -> {
          request.header("Content-Type", "text/plain");
          if (authorization != null) {
            request.header("Authorization", authorization);
          }
        });
  }

  private long revision() {
    return api.get("/api/v1").json().get("revision").asLong();
  }
}
