package org.scokb.ingest.reading;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is read at startup, and how much of it.
 *
 * @param seeds the folder whose {@code *.txt} are read at startup; left out, {@code seeds/} in the
 *     working directory where there is one, else the copy inside the jar
 * @param largestArticle the most bytes that an article may have
 * @param readAtOnce the most bytes of articles that are read at the same time, when they come by
 *     requests; a larger one is read alone
 * @param uploadsAMinute the most articles that one editor may send in a minute
 * @param forgetSeeds whether a folder without any file means that all articles from files are to be
 *     withdrawn; else it is taken for one that isn't mounted
 */
@ConfigurationProperties("scokb")
public record IngestProperties(
    @Nullable Path seeds,
    @DefaultValue("2MB") DataSize largestArticle,
    @DefaultValue("4MB") DataSize readAtOnce,
    @DefaultValue("3000") int uploadsAMinute,
    @DefaultValue("false") boolean forgetSeeds) {}
