package org.scokb.initiative;

import org.scokb.vocabulary.Topic;

/**
 * How many initiatives of a chairmanship belong to a topic.
 *
 * @param topic the topic
 * @param initiatives how many
 * @param adopted how many of them are adopted or completed
 */
record TopicCount(Topic topic, long initiatives, long adopted) {}
