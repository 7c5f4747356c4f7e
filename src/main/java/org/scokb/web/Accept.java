package org.scokb.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** What whoever asks takes, and how gladly (RFC 9110, section 12.5.1). */
public record Accept(List<MediaType> ranges) {

  private static final HeaderContentNegotiationStrategy HEADER =
      new HeaderContentNegotiationStrategy();

  private static final Comparator<MediaType> SPECIFIC_FIRST =
      Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype);

  public static Accept of(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
    return new Accept(HEADER.resolveMediaTypes(request));
  }

  /**
   * What is most welcome of what is offered; of what is equally welcome, what is named more
   * specifically, then what is offered first.
   */
  public Optional<MediaType> mostWelcome(List<MediaType> offered) {
    record Welcome(MediaType offer, MediaType range) {}
    Comparator<Welcome> order = Comparator.comparingDouble(each -> -each.range().getQualityValue());
    return offered.stream()
        .flatMap(offer -> closest(offer).map(range -> new Welcome(offer, range)).stream())
        .filter(each -> each.range().getQualityValue() > 0)
        .min(order.thenComparing(Welcome::range, SPECIFIC_FIRST))
        .map(Welcome::offer);
  }

  /** The range that speaks of a type most specifically: it alone says how welcome it is. */
  private Optional<MediaType> closest(MediaType type) {
    return ranges.stream().filter(range -> range.includes(type)).min(SPECIFIC_FIRST);
  }
}
