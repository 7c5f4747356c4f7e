package org.scokb;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.pattern.Rules;

/** Holds the code against the package map of {@code docs/architecture.md}. */
class ArchitectureTests {

  private static final String ROOT = "org.scokb";

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  private static final Set<String> FEATURES =
      Set.of(
          "member",
          "chairmanship",
          "meeting",
          "document",
          "organization",
          "person",
          "initiative",
          "article");

  /** From each package to those of ours that it may use. */
  private static final Map<String, Set<String>> MAP =
      Map.ofEntries(
          entry("vocabulary", Set.of()),
          entry("text", Set.of("vocabulary")),
          entry("extraction", Set.of("vocabulary", "text")),
          entry("extraction.fact", Set.of("vocabulary", "text")),
          entry("extraction.date", Set.of("vocabulary", "text")),
          entry("extraction.language", extraction("date")),
          entry("extraction.pattern", extraction("date", "language")),
          entry("extraction.page", extraction("date", "fact", "language", "pattern")),
          entry("extraction.phrase", extraction("date", "language", "pattern")),
          entry("extraction.clause", extraction("date", "language", "page", "phrase", "pattern")),
          entry(
              "extraction.organization", extraction("date", "fact", "language", "page", "pattern")),
          entry("extraction.person", extraction("date", "fact", "language", "page", "pattern")),
          entry(
              "extraction.chair",
              extraction("date", "fact", "language", "page", "organization", "pattern")),
          entry(
              "extraction.undertaking",
              extraction("date", "fact", "language", "page", "phrase", "clause", "pattern")),
          entry(
              "extraction.meeting",
              extraction("date", "fact", "language", "page", "phrase", "undertaking", "pattern")),
          entry("provenance", Set.of("vocabulary", "text")),
          entry("web", Set.of("vocabulary")),
          entry("server", Set.of("web")),
          entry("database", Set.of("server", "web")),
          entry("answer", Set.of("web")),
          entry("query", Set.of("vocabulary", "web")),
          entry("curation", Set.of("vocabulary", "text", "provenance")),
          entry("feature", Set.of("vocabulary", "provenance", "curation", "web", "query")),
          entry("article", feature("text")),
          entry("member", feature()),
          entry("chairmanship", feature("member")),
          entry("meeting", feature("member", "chairmanship", "organization", "person")),
          entry("document", feature("member", "chairmanship")),
          entry("organization", feature("member", "chairmanship")),
          entry("person", feature("member", "chairmanship")),
          entry(
              "initiative",
              feature("member", "chairmanship", "meeting", "document", "organization", "person")),
          entry("ingest", union(ingest(), "database", "extraction")),
          entry(
              "ingest.identity", Set.of("vocabulary", "extraction", "chairmanship", "provenance")),
          entry(
              "ingest.reading",
              union(
                  Set.of("vocabulary", "text", "extraction", "chairmanship", "article"),
                  "provenance",
                  "ingest.identity")),
          entry("ingest.ledger", ingest("reading")),
          entry("ingest.editor", ingest("reading", "ledger")),
          entry("ingest.decision", ingest("ledger", "editor")),
          entry(
              "ingest.seed", union(ingest("reading", "ledger", "editor", "decision"), "database")),
          entry("format", Set.of("vocabulary", "provenance", "query", "web")),
          entry(
              "assistant", union(FEATURES, "vocabulary", "provenance", "feature", "query", "web")),
          entry(
              "export",
              union(FEATURES, "vocabulary", "provenance", "feature", "query", "format", "web")),
          entry("home", Set.of("provenance", "query", "web")),
          entry("explorer", Set.of("vocabulary", "query", "format", "web")),
          entry("change", Set.of("vocabulary", "provenance", "web", "query")),
          entry("search", union(FEATURES, "vocabulary", "provenance", "feature", "query", "web")));

  static Stream<String> packages() {
    return CLASSES.getPackage(ROOT).getSubpackagesInTree().stream()
        .filter(found -> !found.getClasses().isEmpty())
        .map(found -> found.getName().substring(ROOT.length() + 1));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyWhatTheMapLetsItUse(String name) {
    assertThat(MAP).as("the package map").containsKey(name);
    String[] allowed =
        Stream.concat(MAP.get(name).stream(), Stream.of(name))
            .map(ArchitectureTests::inside)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(inside(name))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {ROOT + ".(*)..", ROOT + ".extraction.(*)..", ROOT + ".ingest.(*).."})
  void noPackageDependsOnItselfThroughOthers(String packages) {
    slices().matching(packages).should().beFreeOfCycles().check(CLASSES);
  }

  /** A fact's claims may link to other facts. */
  @Test
  void noClassOfExtractionDependsOnItselfThroughOthers() {
    slices()
        .assignedFrom(new TopLevelClasses())
        .should()
        .beFreeOfCycles()
        .ignoreDependency(Claim.class, Fact.class)
        .ignoreDependency(Claim.Link.class, Fact.class)
        .check(CLASSES.that(resideInAPackage(inside("extraction"))));
  }

  @Test
  void noPackageOfExtractionHoldsMoreThanCanBeSeenAtOnce() {
    CLASSES.getPackage(ROOT + ".extraction").getSubpackages().stream()
        .forEach(
            found ->
                assertThat(found.getClasses().stream().filter(JavaClass::isTopLevelClass))
                    .as(found.getName())
                    .hasSizeLessThanOrEqualTo(31));
  }

  /** Those that a class read by itself, later, would be missed by the version of reading. */
  @Test
  void rulesAreReadWhereTheExtractorIsMade() {
    noFields()
        .that()
        .haveRawType(Rules.class)
        .should()
        .beStatic()
        .because("the version of reading counts the files that were read by then")
        .check(CLASSES);
  }

  @Test
  void extractionKnowsNeitherSpringNorJpa() {
    noClasses()
        .that()
        .resideInAnyPackage(inside("vocabulary"), inside("text"), inside("extraction"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.hibernate..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyPackageIsNullMarked(String name) {
    assertThat(CLASSES.getPackage(ROOT + "." + name).isAnnotatedWith(NullMarked.class))
        .as("package-info.java of %s is @NullMarked", name)
        .isTrue();
  }

  @Test
  void classesAreNamedAfterWhatTheyAreOrDo() {
    classes()
        .should()
        .haveNameNotMatching(".*(Service|Manager|Util|Utils|Impl|Helper|Dto)")
        .check(CLASSES);
  }

  /** A class with those nested in it. */
  private static final class TopLevelClasses implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getEnclosingClass()
          .map(this::getIdentifierOf)
          .orElseGet(() -> SliceIdentifier.of(type.getName()));
    }

    @Override
    public String getDescription() {
      return "classes with those nested in them";
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"extraction", "text"})
  void noClassOfReadingIsLongerThanOneCanKeepInMind(String room) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/scokb", room))) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(200));
    }
  }

  private static Set<String> extraction(String... rooms) {
    return union(
        Set.of("vocabulary", "text"),
        Arrays.stream(rooms).map("extraction."::concat).toArray(String[]::new));
  }

  private static Set<String> ingest(String... rooms) {
    return union(
        union(FEATURES, Arrays.stream(rooms).map("ingest."::concat).toArray(String[]::new)),
        "vocabulary",
        "text",
        "change",
        "provenance",
        "curation",
        "feature",
        "query",
        "web");
  }

  private static String inside(String name) {
    return "%s.%s..".formatted(ROOT, name);
  }

  private static Set<String> feature(String... upstream) {
    return union(Set.of(upstream), "vocabulary", "provenance", "feature", "query", "web");
  }

  private static Set<String> union(Set<String> some, String... others) {
    Set<String> union = new HashSet<>(some);
    union.addAll(Arrays.asList(others));
    return union;
  }
}
