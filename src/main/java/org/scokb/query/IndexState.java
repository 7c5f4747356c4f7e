package org.scokb.query;

/**
 * What the index holds, kept in the index itself.
 *
 * @param id always {@link #ID}
 * @param revision the revision of the knowledge base that it was written from
 * @param build the build of the application that wrote it: another one may index otherwise
 */
record IndexState(String id, long revision, String build) {

  static final String ID = "state";

  static IndexState of(long revision, String build) {
    return new IndexState(ID, revision, build);
  }
}
