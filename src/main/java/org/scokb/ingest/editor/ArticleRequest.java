package org.scokb.ingest.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.ingest.reading.Described;
import org.scokb.vocabulary.EdtfDate;

/** An article as an editor sends it; only the text must be there. */
@Schema(
    name = "ArticleRequest",
    description = "An article to be read; only its text must be there.",
    requiredProperties = "text")
record ArticleRequest(
    @Schema(
            description = "The id that it gets; left out, the slug of its title.",
            example = "uzbekistan-takes-the-chair",
            pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
            maxLength = 100)
        @Nullable String id,
    @Schema(
            description = "Its title; left out, what reading finds.",
            example = "Uzbekistan takes the chair")
        @Nullable String title,
    @Schema(
            description = "Its authors; left out, whom reading finds.",
            example = "[\"Aziza Karimova\"]")
        @Nullable List<String> authors,
    @Schema(description = "Who published it.", example = "Example Press")
        @Nullable String publisher,
    @Schema(description = "Its language, as BCP 47 has it.", example = "en")
        @Nullable String language,
    @Schema(
            description = "When it was published, as EDTF; left out, what reading finds.",
            example = "2021-09-18")
        @Nullable EdtfDate publishedOn,
    @Schema(
            description = "Where it was published.",
            example = "https://example.org/article",
            format = "uri")
        @Nullable String url,
    @Schema(
            description = "Its text.",
            example =
                "Uzbekistan takes the chair\n\nUzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022.")
        @Nullable String text) {

  Described described() {
    List<String> writers =
        authors == null
            ? List.of()
            : authors.stream().map(author -> author == null ? "" : author).toList();
    return new Described(title, writers, publisher, language, publishedOn, url);
  }
}
