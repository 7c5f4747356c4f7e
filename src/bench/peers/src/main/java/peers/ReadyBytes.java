package peers;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Answers with the bytes of files that were read at the start: what Tomcat itself costs. */
class ReadyBytes implements Filter {

  private final Map<String, Answer> answers = new HashMap<>();

  ReadyBytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        byte[] body = Files.readAllBytes(file);
        String tag = "\"" + body.length + "-" + Files.getLastModifiedTime(file).toMillis() + "\"";
        answers.put("/bytes/" + file.getFileName(), new Answer(body, tag));
      }
    }
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answered, FilterChain chain)
      throws IOException {
    HttpServletRequest request = (HttpServletRequest) asked;
    HttpServletResponse response = (HttpServletResponse) answered;
    Answer answer = answers.get(request.getRequestURI());
    if (answer == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("ETag", answer.tag());
    if (answer.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/json");
    response.setContentLength(answer.body().length);
    response.getOutputStream().write(answer.body());
  }

  record Answer(byte[] body, String tag) {}
}
