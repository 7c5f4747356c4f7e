package org.scokb.change;

import org.scokb.vocabulary.ApiName;

/** What a revision did to an entity; one that gains or loses evidence was updated. */
public enum ChangeKind implements ApiName {
  CREATED,
  UPDATED,
  WITHDRAWN
}
