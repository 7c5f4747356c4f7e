package org.scokb.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What OpenAPI says of a problem; on the wire it is Spring's {@code ProblemDetail}. */
@Schema(description = "Why a request wasn't answered as wished (RFC 9457).")
record Problem(
    @Schema(
            description =
                "The kind of problem, to tell them apart by: a reference that is the same on every"
                    + " deployment, and answers with a page that explains the kind.",
            example = "/problems/unknown-parameter",
            format = "uri-reference")
        URI type,
    @Schema(description = "The kind in words.", example = "Unknown parameter") String title,
    @Schema(
            description = "The HTTP status, the same as the response's.",
            example = "400",
            minimum = "400",
            maximum = "599")
        int status,
    @Schema(
            description = "What was wrong this time and how to mend it.",
            example = "There is no parameter 'topik' here; allowed are q, topic.")
        String detail,
    @Schema(
            description = "The path that was asked for, or after a failure the id in the log.",
            example = "/api/v1/initiatives",
            format = "uri-reference")
        URI instance,
    @Schema(description = "The parts of the request at fault; empty where it isn't a part.")
        List<Fault> errors,
    @Schema(
            description =
                "The id of the request, as its `traceparent` gave it or made up: what the log says of it stands under it."
                    + " Left out where the request couldn't be read at all.",
            example = "4bf92f3577b34da6a3ce929d0e0e4736",
            requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Nullable String traceId) {}
