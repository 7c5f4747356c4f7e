package org.scokb.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.ApiName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers for what was refused outside of Spring MVC, and for failures that nobody foresaw; and
 * explains problems.
 */
@Hidden
@RestController
class ProblemErrorController implements ErrorController {

  private static final Logger log = LoggerFactory.getLogger(ProblemErrorController.class);

  @RequestMapping("${spring.web.error.path:/error}")
  ResponseEntity<ProblemDetail> report(HttpServletRequest request) {
    // Without a status nothing failed: somebody asked for this very path.
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : ProblemType.NO_SUCH_PATH.status().value();
    ProblemType type = ProblemType.of(status);
    ProblemDetail problem;
    if (type.status().is5xxServerError()) {
      Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
      problem = failure(type, method(request) + " " + path(request), cause);
    } else {
      problem = type.problem();
      problem.setInstance(path(request));
    }
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private static String method(HttpServletRequest request) {
    Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
    return method == null ? request.getMethod() : method.toString();
  }

  private static URI path(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return URI.create(path == null ? request.getRequestURI() : path.toString());
  }

  /** Tells the log everything about a failure of ours, and the client where in the log to look. */
  static ProblemDetail failure(ProblemType type, String request, @Nullable Throwable cause) {
    OutOfMemory.exitOn(cause);
    ProblemDetail problem = type.problem();
    problem.setInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
    log.error("{} failed, reported as {}", request, problem.getInstance(), cause);
    return problem;
  }

  /** The page that explains a problem, at the problem's type, as text that a browser shows. */
  @GetMapping(path = "/problems/{slug}", produces = "text/plain;charset=UTF-8")
  Resource page(@PathVariable String slug) {
    ProblemType type =
        ApiName.find(ProblemType.class, slug)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NO_SUCH_PATH, "No problem is called '%s'.".formatted(slug)));
    return new ClassPathResource("problems/%s.md".formatted(type.apiName()));
  }
}
