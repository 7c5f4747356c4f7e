package org.scokb.member;

import org.scokb.vocabulary.Term;

/** A link to a chairmanship. */
public record ChairmanshipLink(String id, Term term) {}
