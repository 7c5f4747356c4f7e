package org.scokb.vocabulary;

/**
 * A kind of thing that the knowledge base speaks of; the name is its path below {@code /api/v1}.
 */
public enum Resource implements ApiName {
  MEMBERS,
  CHAIRMANSHIPS,
  INITIATIVES,
  MEETINGS,
  DOCUMENTS,
  PEOPLE,
  ORGANIZATIONS,
  ARTICLES
}
