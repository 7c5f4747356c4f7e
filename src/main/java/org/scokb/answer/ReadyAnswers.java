package org.scokb.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.Compression;
import org.springframework.http.HttpHeaders;

/**
 * Has everything be answered once a revision: of many who ask for the same at once, the first goes
 * on, and the others wait.
 */
class ReadyAnswers extends HttpFilter {

  private final Answers answers;
  private final Compression compression;

  ReadyAnswers(Answers answers, Compression compression) {
    this.answers = answers;
    this.compression = compression;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Asked asked = answers.asked(request);
    CompletableFuture<Answer> known = asked == null ? null : answers.find(asked);
    if (asked != null && known == null && request.getMethod().equals("GET")) {
      CompletableFuture<@Nullable Answer> made = new CompletableFuture<>();
      known = answers.begin(asked, made);
      if (known == null) {
        make(asked, made, request, response, chain);
        return;
      }
    }
    Answer answer = known == null ? null : known.join();
    if (answer == null || answer == Answer.TOO_LARGE) {
      chain.doFilter(request, response);
    } else {
      answer.give(request, response);
    }
  }

  /** Has the application answer, in whole even if the client has that, and keeps what it says. */
  private void make(
      Asked asked,
      CompletableFuture<@Nullable Answer> made,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    Recording recording = new Recording(response, () -> made.complete(Answer.TOO_LARGE));
    Answer answer = null;
    try {
      chain.doFilter(unconditional(request), recording);
      if (!request.isAsyncStarted()) {
        answer = recording.answer(body -> coded(asked, recording, body));
      }
    } finally {
      // An answer that is none, such as a problem, isn't kept.
      made.complete(isAlwaysAnew(recording) ? null : answer);
    }
    if (answer == null) {
      recording.release();
    } else {
      response.reset();
      answer.give(request, response);
    }
  }

  /** Whether it says that nobody is to keep it (RFC 9111, section 5.2.2.5). */
  private static boolean isAlwaysAnew(HttpServletResponse response) {
    return response.getHeaders(HttpHeaders.CACHE_CONTROL).stream()
        .anyMatch(directives -> directives.contains("no-store"));
  }

  /** The body as it is sent, which the response says: compressed where the server would do that. */
  private byte[] coded(Asked asked, HttpServletResponse response, byte[] body) {
    String tag = String.valueOf(response.getHeader(HttpHeaders.ETAG));
    String type = String.valueOf(response.getContentType()).replaceFirst(";.*", "");
    // A strong tag names the very bytes (RFC 9110, section 8.8.1).
    if (!compression.getEnabled()
        || !asked.gzip()
        || body.length < compression.getMinResponseSize().toBytes()
        || !tag.startsWith("W/")
        || !List.of(compression.getMimeTypes()).contains(type)) {
      return body;
    }
    ByteArrayOutputStream small = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream zip = new GZIPOutputStream(small, 8192)) {
      zip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    if (response.getHeaders(HttpHeaders.VARY).stream()
        .noneMatch(HttpHeaders.ACCEPT_ENCODING::equalsIgnoreCase)) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    return small.toByteArray();
  }

  /** A request for an answer in whole, whatever the client has of it. */
  private static HttpServletRequest unconditional(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {

      @Override
      public @Nullable String getHeader(String name) {
        return isCondition(name) ? null : super.getHeader(name);
      }

      @Override
      public Enumeration<String> getHeaders(String name) {
        return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
      }

      private boolean isCondition(String name) {
        return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name);
      }
    };
  }
}
