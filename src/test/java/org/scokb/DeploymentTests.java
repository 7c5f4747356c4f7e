package org.scokb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What is given to run it somewhere says what the application is, and gives it no more than it
 * needs.
 */
class DeploymentTests {

  private static final Path DEPLOY = Path.of("src/deploy");
  private static final ObjectMapper YAML = YAMLMapper.builder().build();
  private static final Map<String, Class<?>> KINDS =
      Map.of(
          "Deployment", Deployment.class,
          "Service", Service.class,
          "PodDisruptionBudget", PodDisruptionBudget.class,
          "NetworkPolicy", NetworkPolicy.class);

  /** The model takes what it doesn't know as further fields: here that is refused. */
  private static final ObjectMapper KUBERNETES =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .annotationIntrospector(
              new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(MapperConfig<?> config, Annotated annotated) {
                  return false;
                }
              })
          .build();

  private static final Pattern VARIABLE = Pattern.compile("\\b((?:SCOKB|SPRING)_[A-Z_]+)\\b");

  @ParameterizedTest
  @ValueSource(
      strings = {"compose.yaml", "compose.opensearch.yaml", "kubernetes/knowledge-base.yaml"})
  void everySettingIsOneThatReadmeKnows(String file) throws IOException {
    String settings = Files.readString(Path.of("README.md")).replaceAll("[.-]", "_");
    List<String> variables =
        VARIABLE
            .matcher(Files.readString(DEPLOY.resolve(file)))
            .results()
            .map((MatchResult it) -> it.group(1))
            .filter(name -> !name.equals("SCOKB_PASSWORD"))
            .distinct()
            .toList();

    assertThat(variables).isNotEmpty();
    assertThat(variables).allSatisfy(name -> assertThat(settings).containsIgnoringCase(name));
  }

  @Test
  void theImageIsTheOneThatIsBuilt() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom)
        .contains(
            "<image>sco-chairmanship-kb:${project.version}</image>", "<version>0.1.0</version>");
    assertThat(container().get("image").asString()).isEqualTo("sco-chairmanship-kb:0.1.0");
    assertThat(service().get("image").asString()).isEqualTo("sco-chairmanship-kb:0.1.0");
  }

  @Test
  void itRunsAsNobodyOnWhatItCannotWrite() throws IOException {
    JsonNode pod = deployment().at("/spec/template/spec");
    assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains(
            "<user>%1$s:%1$s</user>".formatted(pod.at("/securityContext/runAsUser").asString()));
    JsonNode rights = container().get("securityContext");
    assertThat(rights.get("readOnlyRootFilesystem").asBoolean()).isTrue();
    assertThat(rights.get("allowPrivilegeEscalation").asBoolean()).isFalse();
    assertThat(rights.at("/capabilities/drop/0").asString()).isEqualTo("ALL");
    assertThat(
            container()
                .get("volumeMounts")
                .valueStream()
                .map(each -> each.get("mountPath").asString()))
        .containsExactlyInAnyOrder("/data", "/tmp");
  }

  @Test
  void theFolderOfItsDataIsInTheImageForWhoeverItRunsAs() throws IOException {
    assertThat(DEPLOY.resolve("image/data")).isDirectory();
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<from>src/deploy/image</from>", "<workingDirectory>/data</workingDirectory>")
        .containsPattern("<file>/data</file>\\s*<mode>777</mode>");
  }

  @Test
  void whatIsToldToStopHasTimeForItsRequestsAndItsClassArchive() throws IOException {
    int seconds = deployment().at("/spec/template/spec/terminationGracePeriodSeconds").asInt();
    assertThat(seconds).isGreaterThan(20);
    assertThat(service().path("stop_grace_period").asString()).isEqualTo(seconds + "s");
    assertThat(service().get("tmpfs").valueStream().map(JsonNode::asString))
        .noneMatch(folder -> folder.startsWith("/data"));
  }

  @Test
  void itsHeapIsTheHalfOfTheMemoryThatOperationsAdvise() throws IOException {
    assertThat(Files.readString(Path.of("docs/operations.md")))
        .contains("512 MB, and 1 GB of memory in all");
    assertThat(Files.readString(Path.of("pom.xml"))).contains("-XX:MaxRAMPercentage=50<");
    assertThat(container().at("/resources/limits/memory").asString()).isEqualTo("1Gi");
    assertThat(service().at("/deploy/resources/limits/memory").asString()).isEqualTo("1g");
  }

  @Test
  void theProxyWaitsAsLongAsAnAnswerMayTake() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("| `scokb.longest-answer` | `5m` |");
    assertThat(Files.readString(DEPLOY.resolve("nginx.conf"))).contains("proxy_read_timeout 5m;");
  }

  @Test
  void probesAskWhatHealthAnswersOnItsOwnPort() throws IOException {
    for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
      JsonNode asked = container().get(probe).get("httpGet");
      assertThat(asked.get("path").asString()).startsWith("/actuator/health/");
      assertThat(asked.get("port").asString()).isEqualTo("management");
    }
    assertThat(
            container().get("ports").valueStream().map(each -> each.get("containerPort").asInt()))
        .containsExactly(8080, 8081);
    assertThat(Files.readString(Path.of("pom.xml"))).contains("<MANAGEMENT_SERVER_PORT>8081<");
  }

  @Test
  void everyFieldOfTheManifestsIsOneThatKubernetesKnows() throws IOException {
    List<JsonNode> manifests = new ArrayList<>();
    for (String file : List.of("knowledge-base", "postgresql", "opensearch")) {
      manifests.addAll(documents("kubernetes/" + file + ".yaml").toList());
    }
    // Those are the operators' own.
    manifests.removeIf(each -> each.get("kind").asString().endsWith("Cluster"));
    assertThat(manifests)
        .hasSize(6)
        .extracting(each -> each.get("kind").asString())
        .containsAll(KINDS.keySet());
    assertThat(manifests).allSatisfy(DeploymentTests::read);
    JsonNode misspelt = deployment();
    ((ObjectNode) misspelt.at("/spec/template/spec")).put("enableServiceLink", false);
    assertThatThrownBy(() -> read(misspelt)).hasMessageContaining("enableServiceLink");
  }

  private static Object read(JsonNode manifest) {
    return KUBERNETES.treeToValue(manifest, KINDS.get(manifest.get("kind").asString()));
  }

  private static JsonNode service() throws IOException {
    return YAML.readTree(DEPLOY.resolve("compose.yaml").toFile()).at("/services/knowledge-base");
  }

  private static JsonNode container() throws IOException {
    return deployment().at("/spec/template/spec/containers/0");
  }

  private static JsonNode deployment() throws IOException {
    return documents("kubernetes/knowledge-base.yaml")
        .filter(each -> each.get("kind").asString().equals("Deployment"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> documents(String file) throws IOException {
    // Jackson leaves a reference to an anchor as its name.
    return StreamSupport.stream(
            new Yaml().loadAll(Files.readString(DEPLOY.resolve(file))).spliterator(), false)
        .map(YAML::valueToTree);
  }
}
