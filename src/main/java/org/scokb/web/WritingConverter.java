package org.scokb.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StreamUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.core.exc.JacksonIOException;

/** Writes what controllers answer with, where that is asked for and not its head alone. */
public class WritingConverter<T> extends AbstractSmartHttpMessageConverter<T> {

  private final Predicate<ResolvableType> supported;
  private final Writer<T> writer;

  /** Writes a body to a stream, which stays open even if it closes that. */
  @FunctionalInterface
  public interface Writer<T> {
    void write(T body, OutputStream out) throws IOException;
  }

  /**
   * @param supported whether it writes what is of a type
   */
  public WritingConverter(
      MediaType written, Predicate<ResolvableType> supported, Writer<T> writer) {
    super(written);
    this.supported = supported;
    this.writer = writer;
  }

  /** What an operation answers with, apart from status and headers: what may be written. */
  public static ResolvableType answer(HandlerMethod operation) {
    ResolvableType answer =
        ResolvableType.forMethodReturnType(operation.getMethod(), operation.getBeanType());
    return HttpEntity.class.isAssignableFrom(answer.toClass()) ? answer.getGeneric() : answer;
  }

  @Override
  public boolean canWrite(ResolvableType type, Class<?> body, @Nullable MediaType mediaType) {
    return supported.test(type) && canWrite(mediaType);
  }

  @Override
  protected void writeInternal(
      T body, ResolvableType type, HttpOutputMessage output, @Nullable Map<String, Object> hints)
      throws IOException {
    if (isHead()) {
      return;
    }
    try {
      writer.write(body, StreamUtils.nonClosing(output.getBody()));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    } catch (JacksonIOException gone) {
      throw gone.getCause();
    }
  }

  private static boolean isHead() {
    return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes asked
        && HttpMethod.HEAD.matches(asked.getRequest().getMethod());
  }

  @Override
  public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public T read(ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints) {
    throw new HttpMessageNotReadableException("It is only written", input);
  }
}
