package org.scokb.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.scokb.change.ChangeRepresentation;
import org.scokb.query.Page;
import org.scokb.web.Format;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Writes a page of changes as a feed (Atom, RFC 4287): an entry for each. */
class AtomConverter extends AbstractGenericHttpMessageConverter<Page<ChangeRepresentation>> {

  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

  AtomConverter() {
    super(Format.ATOM.mediaType());
  }

  /** What a controller answers with: a page of changes, and no other. */
  static boolean writes(ResolvableType type) {
    return type.as(Page.class).getGeneric(0).resolve() == ChangeRepresentation.class;
  }

  @Override
  public boolean canWrite(
      java.lang.reflect.@Nullable Type type, Class<?> raw, @Nullable MediaType media) {
    return type != null && writes(ResolvableType.forType(type)) && canWrite(media);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return false;
  }

  @Override
  public Page<ChangeRepresentation> read(
      java.lang.reflect.Type type, @Nullable Class<?> context, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("Feeds are only written", input);
  }

  @Override
  protected Page<ChangeRepresentation> readInternal(
      Class<? extends Page<ChangeRepresentation>> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("Feeds are only written", input);
  }

  @Override
  protected void writeInternal(
      Page<ChangeRepresentation> page,
      java.lang.reflect.@Nullable Type type,
      HttpOutputMessage output)
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
