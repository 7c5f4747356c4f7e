package org.scokb.change;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.scokb.provenance.FieldChange;
import org.scokb.query.Page;
import org.scokb.web.Format;
import org.scokb.web.WritingConverter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Offers whatever answers with a page of changes as a feed. */
@Configuration(proxyBeanMethods = false)
class Feeds {

  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

  @Bean
  WritingConverter<Page<ChangeRepresentation>> atomConverter() {
    return new WritingConverter<>(
        Format.ATOM.mediaType(),
        type -> type.as(Page.class).getGeneric().resolve() == ChangeRepresentation.class,
        Feeds::write);
  }

  private static void write(Page<ChangeRepresentation> page, OutputStream out) throws IOException {
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    try {
      XMLStreamWriter xml = XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new AtomFeed(xml, server).write(page);
      xml.flush();
    } catch (XMLStreamException failed) {
      if (failed.getNestedException() instanceof IOException gone) {
        throw gone;
      }
      throw new HttpMessageNotWritableException("The feed can't be written", failed);
    }
  }

  /** A feed of a server as Atom wants it (RFC 4287), page by page (RFC 5005). */
  private record AtomFeed(XMLStreamWriter xml, String server) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String NAME = "SCO chairmanship knowledge base";

    /** What tells more than that is no title. */
    private static final int LONGEST_FIELD_IN_TITLE = 80;

    void write(Page<ChangeRepresentation> page) throws XMLStreamException {
      List<ChangeRepresentation> changes = page.content();
      ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentRequest();
      String self = address.build().toUriString();
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      // What it is known by, whichever of its pages this is.
      element(
          "id", address.replaceQueryParam("page").replaceQueryParam("size").build().toUriString());
      element("title", NAME + ": what has changed");
      element(
          "updated",
          changes.stream()
              .map(ChangeRepresentation::at)
              .max(Comparator.naturalOrder())
              .orElse(Instant.EPOCH)
              .toString());
      xml.writeStartElement("author");
      element("name", NAME);
      xml.writeEndElement();
      String atom = Format.ATOM.mediaType().toString();
      link("self", atom, self);
      link("previous", atom, page.page().prev());
      link("next", atom, page.page().next());
      link("alternate", "text/html", server + "/");
      for (ChangeRepresentation change : changes) {
        entry(change);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    }

    private void entry(ChangeRepresentation change) throws XMLStreamException {
      String path = "/%s/%s".formatted(change.resource().apiName(), change.id());
      xml.writeStartElement("entry");
      element("id", "%s/api/v1%s#revision-%d".formatted(server, path, change.revision()));
      element("title", title(change));
      element("updated", change.at().toString());
      if (change.change() != ChangeKind.WITHDRAWN) {
        link("alternate", "text/html", server + path);
        link("related", "application/json", server + "/api/v1" + path);
      }
      if (change.article() != null) {
        link("via", "application/json", server + "/api/v1/articles/" + change.article());
      }
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", change.resource().apiName());
      element("content", content(change));
      xml.writeEndElement();
    }

    /** The most that a line tells: a status that is another tells more than that something did. */
    private static String title(ChangeRepresentation change) {
      boolean isOne = change.change() == ChangeKind.UPDATED && change.fields().size() == 1;
      String field = isOne ? told(change.fields().get(0)) : "";
      boolean isTold = isOne && field.length() <= LONGEST_FIELD_IN_TITLE;
      return change.title() + ": " + (isTold ? field : change.change().apiName());
    }

    private static String content(ChangeRepresentation change) {
      if (!change.fields().isEmpty()) {
        return change.fields().stream().map(AtomFeed::told).collect(Collectors.joining("\n"));
      }
      String how = change.change() == ChangeKind.UPDATED ? ", with other evidence than before" : "";
      return change.resource().apiName() + ": " + change.change().apiName() + how;
    }

    private static String told(FieldChange field) {
      String property = field.property().apiName();
      if (field.from() == null) {
        return "%s: %s".formatted(property, field.to());
      }
      return field.to() == null
          ? "%s: no longer %s".formatted(property, field.from())
          : "%s: %s → %s".formatted(property, field.from(), field.to());
    }

    private void link(String relation, String type, @Nullable String target)
        throws XMLStreamException {
      if (target != null) {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", target);
      }
    }

    private void element(String name, String text) throws XMLStreamException {
      xml.writeStartElement(name);
      xml.writeCharacters(
          text.replaceAll(
              "[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD"));
      xml.writeEndElement();
    }
  }
}
