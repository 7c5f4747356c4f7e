package org.scokb.assistant;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.Assert;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Model Context Protocol over HTTP: a message a request, answered at once, without sessions
 * (specification of 2025-06-18, Streamable HTTP). Mistakes within a message are answered in the
 * protocol's terms, JSON-RPC 2.0; those of HTTP as everywhere. It is made when somebody asks first.
 */
@Lazy
@RestController
class McpController implements McpStatelessServerTransport {

  private static final Logger log = LoggerFactory.getLogger(McpController.class);

  private static final Set<String> WITH_PARAMETERS =
      Set.of(
          McpSchema.METHOD_INITIALIZE,
          McpSchema.METHOD_TOOLS_CALL,
          McpSchema.METHOD_RESOURCES_READ);

  private final McpJsonMapper json;

  @SuppressWarnings("NullAway.Init")
  private McpStatelessServerHandler handler;

  /** The server says what handles messages while it is built. */
  McpController(
      JsonMapper json,
      Toolbox tools,
      TextResources texts,
      @Nullable BuildProperties build,
      @Value("classpath:assistant/instructions.txt") Resource instructions)
      throws IOException {
    this.json = new JacksonMcpJsonMapper(json);
    McpServer.sync(this)
        .serverInfo("sco-chairmanship-kb", build == null ? "0" : String.valueOf(build.getVersion()))
        .instructions(instructions.getContentAsString(StandardCharsets.UTF_8).strip())
        .jsonMapper(this.json)
        .capabilities(ServerCapabilities.builder().tools(false).resources(false, false).build())
        .tools(tools.specifications())
        .resources(texts.vocabularies())
        .resourceTemplates(texts.articles())
        // On the thread of the request, which knows by which address it was asked.
        .immediateExecution(true)
        .build();
  }

  @Override
  public void setMcpHandler(McpStatelessServerHandler handler) {
    this.handler = handler;
  }

  /** Those without batches, which 2025-03-26 alone requires. */
  @Override
  public List<String> protocolVersions() {
    return List.of(ProtocolVersions.MCP_2025_06_18, ProtocolVersions.MCP_2025_11_25);
  }

  /** Nothing is kept between requests. */
  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @PostMapping(
      path = "/mcp",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> answer(
      InputStream body,
      @RequestHeader(name = "MCP-Protocol-Version", required = false) @Nullable String version)
      throws IOException {
    if (version != null && !protocolVersions().contains(version)) {
      return refusal(
          ErrorCodes.INVALID_REQUEST,
          "Supported versions are " + String.join(", ", protocolVersions()));
    }
    // The server's edge has bounded it.
    String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    if (text.stripLeading().startsWith("[")) {
      return refusal(ErrorCodes.INVALID_REQUEST, "Batches aren't taken: send a message a request");
    }
    JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(json, text);
    } catch (IOException unreadable) {
      return refusal(ErrorCodes.PARSE_ERROR, "That is no object of JSON");
    } catch (RuntimeException another) {
      return refusal(ErrorCodes.INVALID_REQUEST, "That is no message of JSON-RPC 2.0");
    }
    if (!McpSchema.JSONRPC_VERSION.equals(message.jsonrpc())) {
      return refusal(ErrorCodes.INVALID_REQUEST, "The version of JSON-RPC must be 2.0");
    }
    if (message instanceof JSONRPCRequest request) {
      return ResponseEntity.ok(json.writeValueAsString(answer(request)));
    }
    if (message instanceof JSONRPCNotification notification) {
      handler.handleNotification(McpTransportContext.EMPTY, notification).block();
      return ResponseEntity.accepted().build();
    }
    return refusal(ErrorCodes.INVALID_REQUEST, "Nothing was asked");
  }

  private JSONRPCResponse answer(JSONRPCRequest request) {
    JSONRPCError error;
    try {
      // The SDK takes it for granted that there are some.
      Assert.isTrue(
          request.params() != null || !WITH_PARAMETERS.contains(request.method()), "no parameters");
      JSONRPCResponse response =
          Objects.requireNonNull(handler.handleRequest(McpTransportContext.EMPTY, request).block());
      if (response.error() == null || response.error().code() != ErrorCodes.INTERNAL_ERROR) {
        return response;
      }
      // The SDK has made it of whatever a reader threw, and tells the message of that.
      log.error("{} failed: {}", request.method(), response.error().message());
      error = error(ErrorCodes.INTERNAL_ERROR, Toolbox.FAILED);
    } catch (McpError refused) {
      error = refused.getJsonRpcError();
      // The message of the SDK names no tool; its data says which was asked for.
      if (error.data() instanceof String told) {
        error = error(error.code(), told);
      }
    } catch (IllegalArgumentException unreadable) {
      error =
          error(ErrorCodes.INVALID_PARAMS, "The parameters aren't those of " + request.method());
    } catch (RuntimeException failed) {
      log.error("{} failed", request.method(), failed);
      error = error(ErrorCodes.INTERNAL_ERROR, Toolbox.FAILED);
    }
    return new JSONRPCResponse(McpSchema.JSONRPC_VERSION, request.id(), null, error);
  }

  private ResponseEntity<String> refusal(int code, String why) throws IOException {
    Refusal refusal = new Refusal(McpSchema.JSONRPC_VERSION, null, error(code, why));
    return ResponseEntity.badRequest()
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.writeValueAsString(refusal));
  }

  /** An error of a message whose id isn't known (JSON-RPC 2.0, section 5). */
  private record Refusal(String jsonrpc, @Nullable Object id, JSONRPCError error) {}

  private static JSONRPCError error(int code, String why) {
    return new JSONRPCError(code, why, null);
  }
}
