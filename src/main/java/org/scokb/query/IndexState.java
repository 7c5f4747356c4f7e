package org.scokb.query;

/**
 * What the index holds, kept in the index itself.
 *
 * @param id always {@link #ID}
 * @param revision the revision of the knowledge base that it was written from
 * @param settled whether that is what is read; else the next one is appearing
 * @param origin the build of the application that wrote it, as another one may index otherwise, and
 *     the database that it wrote of
 */
record IndexState(String id, long revision, boolean settled, String origin) {

  static final String ID = "state";

  static IndexState of(long revision, boolean settled, String origin) {
    return new IndexState(ID, revision, settled, origin);
  }
}
