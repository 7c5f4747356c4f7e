package org.scokb.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.scokb.web.Format;
import org.scokb.web.WritingConverter;
import org.springframework.http.HttpOutputMessage;

/**
 * Writes what is marked as {@link org.scokb.web.LinkedData} as JSON-LD: with its context and its
 * type.
 */
class LinkedDataConverter extends WritingConverter<Object> {

  private final LinkedDataWriter writer;

  LinkedDataConverter(LinkedDataWriter writer) {
    super(Format.JSONLD.mediaType());
    this.writer = writer;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return LinkedDataWriter.isOf(type);
  }

  @Override
  protected void writeInternal(Object body, HttpOutputMessage output) throws IOException {
    output.getBody().write(writer.document(body).toString().getBytes(StandardCharsets.UTF_8));
  }
}
