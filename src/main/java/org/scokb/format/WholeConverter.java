package org.scokb.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scokb.query.Page;
import org.scokb.query.Whole;
import org.scokb.web.Format;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StreamUtils;
import tools.jackson.core.exc.JacksonIOException;

/** Writes all that matches, of which a page is a part, as it is read from the index. */
abstract class WholeConverter extends AbstractHttpMessageConverter<Page<?>> {

  WholeConverter(Format format) {
    super(format.mediaType());
  }

  /** Writes all entities; the stream must be left open. */
  protected abstract <T> void write(Whole<T> whole, OutputStream out) throws IOException;

  @Override
  protected boolean supports(Class<?> type) {
    return Page.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Page<?> readInternal(Class<? extends Page<?>> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("Collections are only written", input);
  }

  @Override
  protected void writeInternal(Page<?> page, HttpOutputMessage output) throws IOException {
    try {
      write(Objects.requireNonNull(page.whole()), StreamUtils.nonClosing(output.getBody()));
    } catch (JacksonIOException gone) {
      throw gone.getCause();
    }
  }
}
