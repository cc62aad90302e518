package io.github.claimchecker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The direction of imports and what may be seen outside, as ARCHITECTURE.md tells them. */
@AnalyzeClasses(
    packages = "io.github.claimchecker",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule importsPointToTheLeft =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy("..claimchecker.text..")
          .layer("quantity")
          .definedBy("..claimchecker.quantity..")
          .layer("claim")
          .definedBy("..claimchecker.claim..")
          .layer("compare")
          .definedBy("..claimchecker.compare..")
          .layer("rule")
          .definedBy("..claimchecker.rule..")
          .optionalLayer("report")
          .definedBy("..claimchecker.report..")
          .optionalLayer("facade")
          .definedBy("io.github.claimchecker")
          .whereLayer("facade")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("facade")
          .whereLayer("rule")
          .mayOnlyBeAccessedByLayers("report", "facade")
          .whereLayer("compare")
          .mayOnlyBeAccessedByLayers("rule", "report", "facade")
          .whereLayer("claim")
          .mayOnlyBeAccessedByLayers("compare", "rule", "report", "facade")
          .whereLayer("quantity")
          .mayOnlyBeAccessedByLayers("claim", "compare", "rule", "report", "facade");

  @ArchTest
  static final ArchRule openNlpStaysInTextAndClaim =
      noClasses()
          .that()
          .resideOutsideOfPackages("..claimchecker.text..", "..claimchecker.claim..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule yamlStaysInTextAndRule =
      noClasses()
          .that()
          .resideOutsideOfPackages("..claimchecker.rule..", "..claimchecker.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.snakeyaml..", "tools.jackson.dataformat..");

  @ArchTest
  static final ArchRule theCoreNeverLogsAndNeverSeesMaven =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.maven..");

  @ArchTest
  static final ArchRule publicClassesAreNounsThatUsersMeet =
      classes()
          .that()
          .arePublic()
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
          .orShould()
          .beInterfaces()
          .orShould()
          .beEnums()
          .because("what is public is final: nobody has to think of what a subclass might do");
}
