package org.scokb.member;

import java.util.Collection;
import java.util.List;
import org.scokb.provenance.Portions;

/** Tells a member's turns in the chair: what comes from a package downstream. */
public interface MemberChairmanships {

  /** The turns of some members, of each the earliest first. */
  List<Portions.Answer<ChairmanshipLink>> of(Collection<String> codes);
}
