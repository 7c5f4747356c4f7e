package org.scokb.export;

/**
 * The knowledge base as a file to keep.
 *
 * @param server the address of the server that it comes from
 * @param revision the revision that all of it is of
 */
record DataPackage(String server, long revision) {}
