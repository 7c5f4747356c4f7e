package org.scokb.extraction.chair;

/** Tokens of a sentence that tell directions, the last excluded. */
record Stretch(int from, int to) {}
