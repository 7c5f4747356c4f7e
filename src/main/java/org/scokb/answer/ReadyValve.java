package org.scokb.answer;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;

/**
 * Gives what is ready before any filter is asked, by one look at what there is. What a proxy tells
 * of the address is for the filters to believe or not.
 */
class ReadyValve extends ValveBase {

  private final Answers answers;

  ReadyValve(Answers answers) {
    super(true);
    this.answers = answers;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    // Without a context it is refused: Tomcat couldn't make anything of its target.
    Asked asked =
        request.getContext() == null || isForwarded(request) ? null : answers.asked(request);
    CompletableFuture<Answer> known = asked == null ? null : answers.find(asked);
    Answer answer = known == null || !known.isDone() ? null : known.join();
    if (answer == null || answer == Answer.TOO_LARGE) {
      getNext().invoke(request, response);
    } else {
      answer.give(request, response);
    }
  }

  private static boolean isForwarded(Request request) {
    MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
    for (int at = 0; at < headers.size(); at++) {
      if (headers.getName(at).startsWithIgnoreCase("x-forwarded-", 0)
          || headers.getName(at).equalsIgnoreCase("forwarded")) {
        return true;
      }
    }
    return false;
  }
}
