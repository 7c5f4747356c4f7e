package org.scokb.document;

import java.util.List;
import org.scokb.feature.TitledLink;

/** Tells the initiatives that a document belongs to: what comes from a package downstream. */
public interface DocumentInitiatives {

  /** The initiatives that link to the document of that id, by their ids. */
  List<TitledLink> of(String documentId);
}
