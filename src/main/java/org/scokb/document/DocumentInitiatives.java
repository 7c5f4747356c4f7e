package org.scokb.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.scokb.feature.TitledLink;

/** Tells the initiatives that a document belongs to: what comes from a package downstream. */
public interface DocumentInitiatives {

  /**
   * The initiatives that link to some documents, by the ids of these and in the order of their own;
   * a document that none links to is left out.
   */
  Map<String, List<TitledLink>> of(Collection<String> documents);
}
