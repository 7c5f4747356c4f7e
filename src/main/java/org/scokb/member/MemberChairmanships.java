package org.scokb.member;

import java.util.List;

/** Tells a member's turns in the chair: what comes from a package downstream. */
public interface MemberChairmanships {

  /** The turns of the member of that code, earliest first. */
  List<ChairmanshipLink> of(String code);
}
