package org.scokb.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The revision that an answer is of, as it is told by whatever reads for it, while it reads: what
 * has changed since then is in the next answer.
 */
public final class AnswerRevision {

  private static final String TOLD = AnswerRevision.class.getName();

  /** Stands for more than one: no tag would be right. */
  private static final long SEVERAL = -1;

  private AnswerRevision() {}

  /** Whether an answer is being made. */
  public static boolean isAsked() {
    return RequestContextHolder.getRequestAttributes() != null;
  }

  /** Says what was read for the answer that is being made; where none is, nobody asks. */
  public static void tell(long revision) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      Object before = request.getAttribute(TOLD, RequestAttributes.SCOPE_REQUEST);
      request.setAttribute(
          TOLD,
          before == null || before.equals(revision) ? revision : SEVERAL,
          RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** The one revision that everything in the answer is of; {@code null} where there isn't one. */
  static @Nullable Long of(HttpServletRequest request) {
    Long told = (Long) request.getAttribute(TOLD);
    return told == null || told == SEVERAL ? null : told;
  }
}
