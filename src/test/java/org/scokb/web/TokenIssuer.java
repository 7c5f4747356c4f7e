package org.scokb.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * An issuer of bearer tokens, as far as who trusts it can see: it says where its keys are (OpenID
 * Connect Discovery 1.0, section 4) and gives their public halves (RFC 7517).
 */
final class TokenIssuer implements AutoCloseable {

  private static final String KEY_ID = "the-only-key";

  private final HttpServer server;
  private final RSAKey key = newKey();

  TokenIssuer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    answer(
        "/.well-known/openid-configuration",
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "issuer",
                    uri(),
                    "jwks_uri",
                    uri() + "/keys",
                    "subject_types_supported",
                    new String[] {"public"})));
    answer("/keys", new JWKSet(key.toPublicJWK()).toString());
    server.start();
  }

  /** What it is called, and where it is. */
  String uri() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The key that it signs with. */
  RSAKey key() {
    return key;
  }

  /** A new key, of the id that the issuer's has too. */
  static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(KEY_ID).generate();
    } catch (JOSEException ex) {
      throw new IllegalStateException(ex);
    }
  }

  /** A token of these claims, signed by a key. */
  static String token(JWTClaimsSet claims, RSAKey key) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private void answer(String path, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
