package org.scokb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The requests of {@code docs/requests.http} are answered, one after another. */
@EditorTest
class RequestsFileTests {

  private static final Path FILE = Path.of("docs", "requests.http");
  private static final Pattern VARIABLE = Pattern.compile("(?m)^@(\\w+) = (.*)$");

  @Autowired private ApiClient client;

  @TestFactory
  Stream<DynamicTest> everyRequestIsAnswered() throws IOException {
    String file = Files.readString(FILE);
    Map<String, String> variables = new LinkedHashMap<>();
    VARIABLE.matcher(file).results().forEach(it -> variables.put(it.group(1), it.group(2)));
    variables.put("host", "");
    List<String> requests = List.of(file.split("(?m)^### ")).stream().skip(1).toList();
    assertThat(requests).hasSizeGreaterThan(10);
    return requests.stream()
        .map(
            request ->
                DynamicTest.dynamicTest(
                    request.lines().findFirst().orElseThrow(),
                    () -> ask(fill(request, variables))));
  }

  private static String fill(String request, Map<String, String> variables) {
    String filled = request;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      filled = filled.replace("{{" + variable.getKey() + "}}", variable.getValue());
    }
    return filled;
  }

  private void ask(String request) {
    String[] headAndBody = request.split("\n\n", 2);
    List<String> head = headAndBody[0].lines().skip(1).toList();
    String[] line = head.get(0).split(" ", 2);
    ApiResponse response =
        client.send(
            line[0],
            line[1].replace(" ", "%20"),
            BodyPublishers.ofString(headAndBody.length == 1 ? "" : headAndBody[1].strip()),
            builder -> head.stream().skip(1).forEach(header -> add(builder, header)));

    assertThat(response.status()).as(response.body()).isBetween(200, 299);
    assertThat(response.body().isEmpty()).isEqualTo(line[0].equals("DELETE"));
  }

  private static void add(HttpRequest.Builder request, String header) {
    if (header.startsWith("Authorization: ")) {
      EditorClient.authenticate(request);
    } else {
      String[] nameAndValue = header.split(": ", 2);
      request.header(nameAndValue[0], nameAndValue[1]);
    }
  }
}
