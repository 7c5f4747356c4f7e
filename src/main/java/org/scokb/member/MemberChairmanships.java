package org.scokb.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells a member's turns in the chair: what comes from a package downstream. */
public interface MemberChairmanships {

  /** The turns of some members by these' codes, earliest first; who had none is left out. */
  Map<String, List<ChairmanshipLink>> of(Collection<String> codes);
}
