package org.scokb.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.scokb.change.ChangeRepresentation;
import org.scokb.query.Page;
import org.scokb.web.Format;
import org.scokb.web.OfferedFormats;
import org.scokb.web.WritingConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Offers whatever answers with a page of changes as a feed. */
@Configuration(proxyBeanMethods = false)
class Feeds implements OfferedFormats {

  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

  private static final Offer FEED =
      new Offer(
          Format.ATOM,
          "A feed (RFC 4287) of the page, the newest change first: an entry for each.",
          null);

  @Override
  public List<Offer> of(HandlerMethod operation) {
    ResolvableType answer = ResolvableType.forMethodReturnType(operation.getMethod());
    return answer.as(Page.class).getGeneric(0).resolve() == ChangeRepresentation.class
        ? List.of(FEED)
        : List.of();
  }

  @Bean
  WritingConverter<Page<ChangeRepresentation>> atomConverter() {
    return new WritingConverter<>(Format.ATOM.mediaType(), Page.class::equals, Feeds::write);
  }

  private static void write(Page<ChangeRepresentation> page, OutputStream out) throws IOException {
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    String address = ServletUriComponentsBuilder.fromCurrentRequest().build().toUriString();
    try {
      XMLStreamWriter xml = XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
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
