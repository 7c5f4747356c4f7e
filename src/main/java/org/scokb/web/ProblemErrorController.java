package org.scokb.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers for what was refused outside of Spring MVC, and for failures that nobody foresaw. */
@Hidden
@RestController
class ProblemErrorController implements ErrorController {

  @RequestMapping("${spring.web.error.path:/error}")
  ResponseEntity<ProblemDetail> report(HttpServletRequest request) {
    // Without a status nothing failed: somebody asked for this very path.
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : ProblemType.NO_SUCH_PATH.status().value();
    ProblemType type = ProblemType.of(status);
    ProblemDetail problem;
    // What the client asks for is no failure, though its status is one of a server.
    if (type.status().is5xxServerError() && type != ProblemType.NOT_IMPLEMENTED) {
      Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
      problem = FailureReport.of(type, method(request) + " " + path(request), cause);
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
}
