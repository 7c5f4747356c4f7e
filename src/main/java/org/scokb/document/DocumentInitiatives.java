package org.scokb.document;

import java.util.Collection;
import java.util.List;
import org.scokb.feature.TitledLink;
import org.scokb.provenance.Portions;

/** Tells the initiatives that a document belongs to: what comes from a package downstream. */
public interface DocumentInitiatives {

  /** The initiatives that link to some documents, in the order of their ids. */
  List<Portions.Answer<TitledLink>> of(Collection<String> documents);
}
