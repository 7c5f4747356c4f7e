package org.scokb.web;

import java.util.Collection;
import java.util.List;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponseException;

/** Refuses a request with a problem; thrown from anywhere below a controller. */
public class ProblemException extends ErrorResponseException {

  /**
   * @param type the kind of problem, which brings status and title
   * @param detail what was wrong this time and how to mend it, for a person
   * @param faults the parts of the request at fault, if any
   */
  public ProblemException(ProblemType type, String detail, Fault... faults) {
    super(type.status(), type.problem(detail, faults), null);
  }

  /** 503: what answers are made from isn't there yet. */
  public static ProblemException notYet(String why) {
    return later(why + "; try again in a moment.", 2);
  }

  /**
   * 404: the resource has nothing under that id. Where it had, a reader is told that it has moved
   * (308), and everybody that it was withdrawn (410).
   */
  public static ProblemException noSuchEntity(Resource resource, String id) {
    return new NoSuchEntity(resource, id);
  }

  /** The same of a collection, whether or not what it had is remembered. */
  public static ProblemException noSuchEntity(String collection, String id) {
    return ApiName.find(Resource.class, collection)
        .map(resource -> noSuchEntity(resource, id))
        .orElseGet(() -> noSuchEntity(collection, collection, id));
  }

  /** The same of a part of a collection, which a list below {@code /api/v1} has. */
  public static ProblemException noSuchEntity(String part, String list, String id) {
    return new ProblemException(ProblemType.NO_SUCH_ENTITY, absent(part, list, id));
  }

  private static String absent(String part, String list, String id) {
    return "There is no '%s' in %s; GET /api/v1/%s lists what there is.".formatted(id, part, list);
  }

  /** 503: it can't be answered now; the client may try again after so many seconds. */
  public static ProblemException unavailable(String why, int seconds) {
    return later("%s; try again in %d seconds.".formatted(why, seconds), seconds);
  }

  private static ProblemException later(String detail, int seconds) {
    ProblemException unavailable = new ProblemException(ProblemType.UNAVAILABLE, detail);
    unavailable.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    return unavailable;
  }

  /** 400: the operation has no query parameter of that name. */
  public static ProblemException unknownParameter(String name, Collection<String> allowed) {
    List<String> names = allowed.stream().sorted().toList();
    return new ProblemException(
        ProblemType.UNKNOWN_PARAMETER,
        names.isEmpty()
            ? "There is no parameter '%s' here; this operation takes none.".formatted(name)
            : "There is no parameter '%s' here; allowed are %s."
                .formatted(name, String.join(", ", names)),
        Fault.ofParameter(name, "unknown parameter", names));
  }

  /** 400: the operation can't answer without the parameter. */
  public static ProblemException missingParameter(String name) {
    return new ProblemException(
        ProblemType.INVALID_PARAMETER,
        "The parameter '%s' must be given.".formatted(name),
        Fault.ofParameter(name, "missing", null));
  }

  /** Refuses a value that is none of those {@code allowed}. */
  public static void requireAllowed(String name, String value, Collection<String> allowed) {
    if (!allowed.contains(value)) {
      throw invalidParameter(name, value, allowed);
    }
  }

  /** 400: the parameter takes none but the {@code allowed} values. */
  public static ProblemException invalidParameter(
      String name, String value, Collection<String> allowed) {
    List<String> values = List.copyOf(allowed);
    return new ProblemException(
        ProblemType.INVALID_PARAMETER,
        "'%s' is no value of the parameter '%s'; allowed are %s."
            .formatted(value, name, String.join(", ", values)),
        Fault.ofParameter(name, "'%s' is not allowed".formatted(value), values));
  }

  /** 400: the parameter's value has another form than is expected, such as a whole number. */
  public static ProblemException invalidParameter(String name, String value, String expected) {
    return new ProblemException(
        ProblemType.INVALID_PARAMETER,
        "'%s' is no value of the parameter '%s': expected %s.".formatted(value, name, expected),
        Fault.ofParameter(name, "expected " + expected, null));
  }

  /** There is nothing under an id; there may have been. */
  static final class NoSuchEntity extends ProblemException {

    final Resource resource;
    final String id;

    private NoSuchEntity(Resource resource, String id) {
      super(ProblemType.NO_SUCH_ENTITY, absent(resource.apiName(), resource.apiName(), id));
      this.resource = resource;
      this.id = id;
    }
  }
}
