package org.scokb.answer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much memory is given to what has been answered.
 *
 * @param answers the most bytes that are kept, in all; 0 keeps nothing
 */
@ConfigurationProperties("scokb")
record AnswerProperties(@DefaultValue("16MB") DataSize answers) {}
