package org.scokb.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StreamUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.exc.JacksonIOException;

/** Writes what controllers answer with, where that is asked for and not its head alone. */
public class WritingConverter<T> extends AbstractHttpMessageConverter<T> {

  private final Predicate<Class<?>> supported;
  private final Writer<T> writer;

  /** Writes a body to a stream, which stays open even if it closes that. */
  @FunctionalInterface
  public interface Writer<T> {
    void write(T body, OutputStream out) throws IOException;
  }

  /**
   * @param supported whether it writes what is of a type
   */
  public WritingConverter(MediaType written, Predicate<Class<?>> supported, Writer<T> writer) {
    super(written);
    this.supported = supported;
    this.writer = writer;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return supported.test(type);
  }

  @Override
  protected void writeInternal(T body, HttpOutputMessage output) throws IOException {
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
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected T readInternal(Class<? extends T> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("It is only written", input);
  }
}
