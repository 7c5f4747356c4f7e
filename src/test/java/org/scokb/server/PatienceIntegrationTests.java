package org.scokb.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Clients that keep the server waiting, on purpose, don't keep others from being answered. */
@EditorTest
@TestPropertySource(
    properties = {
      "server.tomcat.max-connections=60",
      "server.tomcat.threads.max=20",
      "scokb.longest-request=3s",
      "scokb.read-at-once=250KB",
      "scokb.longest-answer=10s",
      "server.tomcat.connection-timeout=5s"
    })
class PatienceIntegrationTests {

  private static final String HALF = "GET /api/v1/members HTTP/1.1\r\nHost: localhost\r\nX-A: ";

  private static final String POST =
      "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";

  @Autowired private ApiClient client;
  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void leave() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @Test
  void halfSentRequestsKeepNobodyOut() throws IOException {
    for (int i = 0; i < 300; i++) {
      open(HALF);
    }
    answersOthers();
  }

  @Test
  void aHeadThatTricklesIsEnded() throws Exception {
    Socket socket = open(HALF);

    assertThat(trickles(socket, "a")).isTrue();
  }

  @Test
  void bodiesThatNobodyWantsTakeNoThreads() throws IOException {
    for (int i = 0; i < 50; i++) {
      open(POST + "Content-Length: 100000\r\n\r\nU");
      open("GET /api/v1/members HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n");
      open("PUT /nothing HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n");
    }
    answersOthers();
  }

  @Test
  void aBodyIsRefusedBeforeItHasCome() throws IOException {
    assertThat(firstLine(open(POST + "Content-Length: 100000\r\n\r\n"))).contains(" 401 ");
    assertThat(
            firstLine(
                open(
                    "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/png\r\n"
                        + credentials()
                        + "Content-Length: 100000\r\n\r\n")))
        .contains(" 415 ");
    assertThat(firstLine(open(POST + credentials() + "Content-Length: 100000000\r\n\r\n")))
        .contains(" 413 ");
    assertThat(
            firstLine(
                open(
                    "GET /api/v1/members HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")))
        .contains(" 413 ");
    assertThat(
            firstLine(
                open(
                    "POST /nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n")))
        .contains(" 413 ");
  }

  @Test
  void aBodyThatTricklesIsAnsweredThatItTookTooLong() throws Exception {
    Socket socket = open(POST + credentials() + "Content-Length: 100000\r\n\r\n");

    trickles(socket, "a");
    assertThat(firstLine(socket)).contains(" 408 ");
  }

  @Test
  void whatIsReadAtOnceIsBounded() throws IOException {
    String request = POST + credentials() + "Content-Length: 249000\r\n\r\n";
    List<String> answers = new ArrayList<>();
    for (Socket socket : List.of(open(request), open(request))) {
      answers.add(
          firstLine(socket) + new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
    }

    assertThat(answers)
        .as("whichever came first is waited for, and the other isn't read")
        .satisfiesExactlyInAnyOrder(
            waitedFor -> assertThat(waitedFor).contains(" 408 "),
            other ->
                assertThat(other)
                    .contains(" 429 ", "Retry-After: 5", "\"/problems/too-many-requests\""));
  }

  @Test
  void answersThatNobodyTakesKeepNobodyOut() throws IOException {
    for (int i = 0; i < 40; i++) {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(1024);
      socket.connect(new java.net.InetSocketAddress("localhost", client.port()));
      sockets.add(socket);
      send(socket, "GET /v3/api-docs HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20));
    }
    answersOthers();
  }

  @Test
  void whoIsRefusedWithASmallBodyKeepsTheConnection() throws IOException {
    Socket socket = open(POST + "Content-Length: 5\r\n\r\nHello");

    assertThat(firstLine(socket)).contains(" 401 ");
    send(socket, "GET /api/v1/members/XX HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
        .contains("HTTP/1.1 404 ");
  }

  private void answersOthers() throws IOException {
    for (int i = 0; i < 3; i++) {
      for (String path : List.of("/api/v1/members?size=1", "/actuator/health/liveness")) {
        Socket socket = open("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(firstLine(socket)).contains(" 200 ");
      }
    }
  }

  /** Sends the same again and again, and tells whether the server put an end to it. */
  private static boolean trickles(Socket socket, String what) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      try {
        send(socket, what);
        if (socket.getInputStream().available() > 0) {
          return true;
        }
      } catch (IOException ended) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }

  private Socket open(String beginning) throws IOException {
    Socket socket = new Socket("localhost", client.port());
    sockets.add(socket);
    send(socket, beginning);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private static String firstLine(Socket socket) throws IOException {
    socket.setSoTimeout(30_000);
    StringBuilder line = new StringBuilder();
    for (int c = socket.getInputStream().read(); c >= 0 && c != '\n'; ) {
      line.append((char) c);
      c = socket.getInputStream().read();
    }
    return line.toString();
  }

  private static String credentials() {
    return "Authorization: " + EditorClient.credentials() + "\r\n";
  }
}
