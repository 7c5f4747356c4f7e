package org.scokb.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/**
 * Asks the running application, and holds every response against the OpenAPI document that it
 * serves: one that the document doesn't describe fails the test.
 */
@TestComponent
public class ApiClient {

  private final Environment environment;
  private final HttpClient http = HttpClient.newHttpClient();
  private OpenApiContract contract;

  ApiClient(Environment environment) {
    this.environment = environment;
  }

  /** GETs a path with its query, both already percent-encoded. */
  public ApiResponse get(String pathAndQuery) {
    return send("GET", pathAndQuery, request -> {});
  }

  /** GETs with a header more. */
  public ApiResponse get(String pathAndQuery, String header, String value) {
    return send("GET", pathAndQuery, request -> request.header(header, value));
  }

  /** Sends a request without a body. */
  public ApiResponse send(String method, String pathAndQuery, Consumer<HttpRequest.Builder> more) {
    return send(method, pathAndQuery, BodyPublishers.noBody(), more);
  }

  /** Sends a request with a body. */
  public ApiResponse send(
      String method, String pathAndQuery, BodyPublisher body, Consumer<HttpRequest.Builder> more) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(pathAndQuery)).method(method, body);
    more.accept(request);
    ApiResponse response = exchange(request.build());
    contract().verify(method, uri(pathAndQuery), response);
    return response;
  }

  /** The port that the application listens on. */
  public int port() {
    return environment.getRequiredProperty("local.server.port", Integer.class);
  }

  /** The OpenAPI document that the application serves. */
  public OpenApiContract contract() {
    if (contract == null) {
      contract =
          new OpenApiContract(exchange(HttpRequest.newBuilder(uri("/v3/api-docs")).build()).body());
    }
    return contract;
  }

  private URI uri(String pathAndQuery) {
    return URI.create("http://localhost:" + port() + pathAndQuery);
  }

  private ApiResponse exchange(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      return new ApiResponse(response.statusCode(), response.headers(), text(response));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ex);
    }
  }

  private static String text(HttpResponse<byte[]> response) throws IOException {
    InputStream body = new ByteArrayInputStream(response.body());
    boolean zipped =
        response.body().length > 0
            && response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    try (InputStream plain = zipped ? new GZIPInputStream(body) : body) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
