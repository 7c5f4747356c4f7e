package org.scokb.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where what is kept comes from, and the room that it needs.
 *
 * @param copyFrom the JDBC URL of a database of which everything is copied at the start; empty
 *     copies nothing
 * @param leastRoom the room that the disk must have for anything to be written
 */
@ConfigurationProperties("scokb")
record DatabaseProperties(
    @DefaultValue("") String copyFrom, @DefaultValue("64MB") DataSize leastRoom) {}
