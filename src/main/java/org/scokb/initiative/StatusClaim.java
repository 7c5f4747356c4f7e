package org.scokb.initiative;

import org.scokb.feature.TitledLink;
import org.scokb.provenance.Statement;

/**
 * A status that is stated of an initiative.
 *
 * @param id the initiative's id
 * @param title its title
 * @param statement what states it
 */
record StatusClaim(String id, String title, Statement statement) {

  TitledLink initiative() {
    return new TitledLink(id, title);
  }
}
