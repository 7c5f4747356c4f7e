package org.scokb.article;

/** What a response holds of a sentence that gave no fact. */
public record UnreadSentence(int start, int end, String exact) {}
