package org.scokb.answer;

import com.github.benmanes.caffeine.cache.AsyncCache;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.scokb.web.Revision;
import org.springframework.http.HttpHeaders;

/**
 * Answers what has been asked before at the published revision, before anything else is done. Many
 * who ask for the same at once wait for the first of them.
 */
class ReadyAnswers implements Filter {

  private final AsyncCache<Asked, Answer> answers;
  private final Supplier<Revision> revision;
  private final Compression compression;
  private final Clock clock;

  ReadyAnswers(
      AsyncCache<Asked, Answer> answers,
      Supplier<Revision> revision,
      Compression compression,
      Clock clock) {
    this.answers = answers;
    this.revision = revision;
    this.compression = compression;
    this.clock = clock;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!answer((HttpServletRequest) request, (HttpServletResponse) response, chain)) {
      chain.doFilter(request, response);
    }
  }

  private boolean answer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean get = request.getMethod().equals("GET");
    OptionalLong published = revision.get().published();
    if (!get && !request.getMethod().equals("HEAD") || isSpecial(request) || published.isEmpty()) {
      return false;
    }
    Asked asked = Asked.by(request, published.getAsLong(), LocalDate.now(clock).toEpochDay());
    CompletableFuture<Answer> known = answers.getIfPresent(asked);
    if (known == null && get) {
      CompletableFuture<@Nullable Answer> made = new CompletableFuture<>();
      known = answers.asMap().putIfAbsent(asked, made);
      if (known == null) {
        make(asked, made, request, response, chain);
        return true;
      }
    }
    Answer answer = known == null ? null : known.join();
    if (answer == null || answer == Answer.TOO_LARGE) {
      return false;
    }
    answer.give(request, response);
    return true;
  }

  /** Whether a request has what may make its answer another one, such as credentials or a body. */
  private static boolean isSpecial(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
        || request.getContentLengthLong() > 0;
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
      chain.doFilter(new Unconditional(request), recording);
      if (!request.isAsyncStarted()) {
        answer = recording.answer(body -> compression.of(asked, recording, body));
      }
    } finally {
      // An answer that is none, such as a problem, isn't kept.
      made.complete(answer);
    }
    if (answer == null) {
      recording.release();
    } else {
      response.reset();
      answer.give(request, response);
    }
  }
}
