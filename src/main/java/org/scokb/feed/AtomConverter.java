package org.scokb.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.scokb.change.ChangeRepresentation;
import org.scokb.query.Page;
import org.scokb.web.Format;
import org.scokb.web.WritingConverter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Writes a page of changes as a feed (Atom, RFC 4287): an entry for each. */
class AtomConverter extends WritingConverter<Page<ChangeRepresentation>> {

  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

  AtomConverter() {
    super(Format.ATOM.mediaType());
  }

  /** What a controller answers with: a page of changes, and no other. */
  static boolean writes(ResolvableType type) {
    return type.as(Page.class).getGeneric(0).resolve() == ChangeRepresentation.class;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Page.class;
  }

  @Override
  protected void writeInternal(Page<ChangeRepresentation> page, HttpOutputMessage output)
      throws IOException {
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    String address = ServletUriComponentsBuilder.fromCurrentRequest().build().toUriString();
    try {
      XMLStreamWriter xml =
          XML.createXMLStreamWriter(output.getBody(), StandardCharsets.UTF_8.name());
      new AtomFeed(xml, server).write(address, page.content());
      xml.flush();
    } catch (XMLStreamException failed) {
      if (failed.getNestedException() instanceof IOException gone) {
        throw gone;
      }
      throw new HttpMessageNotWritableException("The feed can't be written", failed);
    }
  }
}
