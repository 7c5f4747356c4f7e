package org.scokb.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends what no well-behaved client sends. */
public final class RawHttp {

  /** A busy machine may stand still for seconds; that nothing comes at all is what fails. */
  private static final int TIMEOUT_MILLIS = 60_000;

  private RawHttp() {}

  /** The one response to a request that asks for the connection to be closed. */
  public static ApiResponse send(int port, String request) {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private static ApiResponse parse(String response) {
    String[] parts = response.split("\r\n\r\n", 2);
    List<String> lines = Arrays.asList(parts[0].split("\r\n"));
    Map<String, List<String>> headers =
        lines.stream()
            .skip(1)
            .map(line -> line.split(": *", 2))
            .collect(
                Collectors.groupingBy(
                    pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
    String body = parts.length > 1 ? parts[1] : "";
    boolean chunked = headers.containsKey("Transfer-Encoding");
    return new ApiResponse(
        Integer.parseInt(lines.get(0).split(" ")[1]),
        HttpHeaders.of(headers, (name, value) -> true),
        chunked ? firstChunk(body) : body);
  }

  private static String firstChunk(String body) {
    int start = body.indexOf("\r\n") + 2;
    return body.substring(start, body.indexOf("\r\n", start));
  }
}
