package org.scokb.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.scokb.web.WritingConverter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.exc.JacksonIOException;

/** Writes a data package as it is read from the database. */
@Component
class DataPackageConverter extends WritingConverter<DataPackage> implements WebMvcConfigurer {

  static final String ZIP = "application/zip";

  private final DataPackageWriter writer;

  DataPackageConverter(DataPackageWriter writer) {
    super(MediaType.parseMediaType(ZIP));
    this.writer = writer;
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.configureMessageConvertersList(converters -> converters.add(this));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == DataPackage.class;
  }

  private static boolean isHead() {
    return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes asked
        && HttpMethod.HEAD.matches(asked.getRequest().getMethod());
  }

  @Override
  protected void writeInternal(DataPackage asked, HttpOutputMessage output) throws IOException {
    if (isHead()) {
      return;
    }
    try {
      writer.write(asked, StreamUtils.nonClosing(output.getBody()));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    } catch (JacksonIOException gone) {
      throw gone.getCause();
    }
  }
}
