package org.scokb.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.scokb.query.Page;
import org.scokb.query.Whole;
import org.scokb.web.Format;
import org.scokb.web.WritingConverter;
import org.springframework.http.HttpOutputMessage;
import org.springframework.util.StreamUtils;
import tools.jackson.core.exc.JacksonIOException;

/** Writes all that matches, of which a page is a part, as it is read from the index. */
abstract class WholeConverter extends WritingConverter<Page<?>> {

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
  protected void writeInternal(Page<?> page, HttpOutputMessage output) throws IOException {
    try {
      write(Objects.requireNonNull(page.whole()), StreamUtils.nonClosing(output.getBody()));
    } catch (JacksonIOException gone) {
      throw gone.getCause();
    }
  }
}
