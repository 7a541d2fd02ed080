package dev.madang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Holds the picture in the README: who may use whom. A rule is never weakened; an exception needs a named annotation.
 */
@AnalyzeClasses(packages = "dev.madang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule modelUsesNothing =
            onlyUses("model").because("plans are plain values that everything else is a function of");

    @ArchTest
    static final ArchRule textUsesTheModelOnly =
            onlyUses("text", "model").because("words and numbers know nothing of rules, files or windows");

    @ArchTest
    static final ArchRule geometryUsesTheModelOnly =
            onlyUses("geometry", "model").because("geometry is asked by all and asks nobody");

    @ArchTest
    static final ArchRule walkUsesGeometryAndModel = onlyUses("walk", "geometry", "model")
            .because("ways over a floor know no rules; rules ask how long they are");

    @ArchTest
    static final ArchRule crowdUsesTheModelOnly =
            onlyUses("crowd", "model").because("the arithmetic of crowds takes numbers, whoever measured them");

    @ArchTest
    static final ArchRule editUsesGeometryAndModel =
            onlyUses("edit", "geometry", "model").because("edits never know rules");

    @ArchTest
    static final ArchRule editsOfTheBuildingUseEditsAndBelow = onlyUses("edit.venue", "edit", "geometry", "model")
            .because("the building is edited as purely as what stands in it");

    @ArchTest
    static final ArchRule editsKnowNoEditsOfTheBuilding = noClasses()
            .that()
            .resideInAnyPackage("dev.madang.edit", "dev.madang.session..", "dev.madang.check..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.madang.edit.venue..")
            .because("a session and its checks take any edit, whatever it changes");

    @ArchTest
    static final ArchRule arrangeUsesEditsAndBelow = onlyUses("arrange", "edit", "geometry", "model")
            .because("what is done by rule ends in edits, and knows neither files nor windows nor checks");

    @ArchTest
    static final ArchRule nobodyBelowKnowsArrange = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.madang.model..",
                    "dev.madang.text..",
                    "dev.madang.geometry..",
                    "dev.madang.edit..",
                    "dev.madang.check..",
                    "dev.madang.session..",
                    "dev.madang.draw..",
                    "dev.madang.io..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.madang.arrange..")
            .because("plans, checks and files are the same whether a hand or a rule arranged them");

    @ArchTest
    static final ArchRule rulesUseTheModelOnly =
            onlyUses("rules", "model").because("books say what is allowed, and measure nothing");

    @ArchTest
    static final ArchRule checkUsesWhatLiesBelow = onlyUses(
                    "check", "rules", "crowd", "edit", "geometry", "text", "model")
            .because("rules read plans and changes; they know neither files nor drawings");

    @ArchTest
    static final ArchRule globalRulesUseCheckAndBelow = onlyUses(
                    "check.global", "check", "rules", "walk", "crowd", "edit", "geometry", "text", "model")
            .because("what looks at whole levels says it with the same findings");

    @ArchTest
    static final ArchRule compareUsesWhatLiesBelow = onlyUses("compare", "geometry", "text", "model")
            .because("what differs between two plans follows from the plans alone");

    @ArchTest
    static final ArchRule nobodyBelowKnowsComparisons = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.madang.model..",
                    "dev.madang.text..",
                    "dev.madang.geometry..",
                    "dev.madang.edit..",
                    "dev.madang.check..",
                    "dev.madang.arrange..",
                    "dev.madang.session..",
                    "dev.madang.io.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.madang.compare..")
            .because("plans are edited and checked without a look at what they were");

    @ArchTest
    static final ArchRule sessionUsesCheckAndBelow = onlyUses(
                    "session", "check", "rules", "edit", "geometry", "text", "model")
            .because("a session needs no file and no window");

    @ArchTest
    static final ArchRule drawUsesCheckAndBelow = onlyUses("draw", "check", "rules", "geometry", "text", "model")
            .because("a drawing is a function of plan and check result, and knows no paper");

    @ArchTest
    static final ArchRule paperUsesDrawingsAndBelow = onlyUses(
                    "draw.paper", "draw", "check", "rules", "geometry", "text", "model")
            .because("what is asked of a sheet says nothing about where on it a figure comes to lie");

    @ArchTest
    static final ArchRule kindsUsePaperAndBelow = onlyUses(
                    "draw.kind", "draw.paper", "draw", "check", "geometry", "text", "model")
            .because("what a kind of sheet tells is the same on every paper");

    @ArchTest
    static final ArchRule sheetsUseKindsAndBelow = onlyUses(
                    "draw.sheet", "draw.kind", "draw.paper", "draw", "check", "compare", "geometry", "text", "model")
            .because("pages are laid out from what was asked and what each kind tells");

    @ArchTest
    static final ArchRule overlaysUseWhatWasReckoned = onlyUses(
                    "draw.overlay",
                    "draw.paper",
                    "draw",
                    "check",
                    "check.global",
                    "rules",
                    "walk",
                    "crowd",
                    "geometry",
                    "text",
                    "model")
            .because("what was reckoned of a level becomes figures like any other");

    @ArchTest
    static final ArchRule exchangeUsesEditsAndBelow = onlyUses("exchange", "edit", "geometry", "text", "model")
            .because("what a foreign list or drawing means follows from its content, whatever file held it");

    @ArchTest
    static final ArchRule listsUseExchangeAndBelow = onlyUses(
                    "exchange.list", "exchange", "edit", "geometry", "text", "model")
            .because("what a row means is the same whether it was pasted or read from a file of any form");

    @ArchTest
    static final ArchRule exchangedDrawingsUseEditsAndBelow = onlyUses(
                    "exchange.drawing", "exchange", "edit", "geometry", "text", "model")
            .because("what the lines of a drawing mean does not depend on the format that kept them");

    @ArchTest
    static final ArchRule dxfUsesExchangedDrawings = onlyUses("io.dxf", "io", "exchange.drawing", "exchange", "model")
            .because("a file of a drawing becomes lines and texts, and knows no plan");

    @ArchTest
    static final ArchRule savingUsesNothing =
            onlyUses("io").because("writing a file safely is the same for plans and for sheets");

    @ArchTest
    static final ArchRule jsonUsesCheckAndBelow = onlyUses(
                    "io.json",
                    "io",
                    "exchange.list",
                    "exchange",
                    "check.global",
                    "check",
                    "crowd",
                    "rules",
                    "compare",
                    "geometry",
                    "text",
                    "model")
            .because("files hold plans, venues, events, rule books and check results, nothing that arranges or draws");

    @ArchTest
    static final ArchRule exportUsesDrawings = onlyUses(
                    "io.export", "io", "draw.sheet", "draw.paper", "draw", "text", "model")
            .because("PDF, SVG and PNG take the same drawing as the screen");

    @ArchTest
    static final ArchRule picturesUseTheModelOnly = onlyUses("io.picture", "io", "model")
            .because("what a picture from elsewhere shows does not depend on the plan that it is laid beneath");

    @ArchTest
    static final ArchRule editsOfUnderlaysUseEditsAndBelow = onlyUses("edit.underlay", "edit", "model")
            .because("a drawing from elsewhere touches nothing that stands on it");

    @ArchTest
    static final ArchRule editsKnowNoEditsOfUnderlays = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.madang.edit", "dev.madang.edit.venue..", "dev.madang.session..", "dev.madang.check..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.madang.edit.underlay..")
            .because("underlays count in no figure and in no check");

    @ArchTest
    static final ArchRule tablesUseExchangeAndBelow = onlyUses(
                    "io.table", "io", "exchange.list", "exchange", "text", "model")
            .because("reading a file ends in cells, and writing begins with them; what they mean is not its business");

    @ArchTest
    static final ArchRule spreadsheetLibrariesInTables = noClasses()
            .that()
            .resideOutsideOfPackage("dev.madang.io.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.commons.csv..", "org.apache.commons.compress..", "org.apache.poi..", "org.dhatim..")
            .because("CSV and workbooks have one home");

    @ArchTest
    static final ArchRule reportUsesExportAndCheckAndBelow = onlyUses(
                    "report",
                    "io.export",
                    "io",
                    "draw.overlay",
                    "draw.sheet",
                    "draw.paper",
                    "draw",
                    "check.global",
                    "check",
                    "rules",
                    "walk",
                    "crowd",
                    "text",
                    "model")
            .because("a report says what a check found, on paper or on a page, without a file of a plan or a window");

    @ArchTest
    static final ArchRule visitorMapsUseExportAndBelow = onlyUses(
                    "visitor", "io.export", "io", "draw.sheet", "draw.paper", "draw", "geometry", "text", "model")
            .because("what visitors see follows from the plan alone, and knows neither checks nor windows");

    @ArchTest
    static final ArchRule nobodyBelowKnowsReports = noClasses()
            .that()
            .resideInAnyPackage("dev.madang.check..", "dev.madang.draw..", "dev.madang.io..", "dev.madang.session..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.madang.report..")
            .because("what is reported does not depend on how");

    @ArchTest
    static final ArchRule commandLineUsesNoWindow = noClasses()
            .that()
            .resideInAPackage("dev.madang.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.madang.app..", "dev.madang.view..", "dev.madang.session..")
            .because("every capability is reachable without a window");

    @ArchTest
    static final ArchRule windowUsesNoCommandLine = noClasses()
            .that()
            .resideInAnyPackage("dev.madang.app..", "dev.madang.view..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.madang.cli..")
            .because("window and command line stand side by side");

    @ArchTest
    static final ArchRule viewDoesNotUseApp = noClasses()
            .that()
            .resideInAPackage("dev.madang.view..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.madang.app..")
            .because("app wires the views together, not the other way round");

    @ArchTest
    static final ArchRule whatAllPartsShareKnowsNoPlan = noClasses()
            .that()
            .resideInAPackage("dev.madang.view.support..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.madang.model..", "dev.madang.session..", "dev.madang.edit..")
            .because("threads, fields and the loading of views are the same for anything that is edited");

    @ArchTest
    static final ArchRule nothingBelowUsesTheWindow = noClasses()
            .that()
            .resideOutsideOfPackages("dev.madang", "dev.madang.app..", "dev.madang.view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.madang.app..", "dev.madang.view..")
            .because("the window is the top of the picture");

    @ArchTest
    static final ArchRule noCycles = slices().matching("dev.madang.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs another that needs it cannot be understood alone");

    @ArchTest
    static final ArchRule javaFxInAppAndView = noClasses()
            .that()
            .resideOutsideOfPackages("dev.madang.app..", "dev.madang.view..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
            .because("the same work is done without a window");

    @ArchTest
    static final ArchRule jtsInGeometry = noClasses()
            .that()
            .resideOutsideOfPackage("dev.madang.geometry..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.locationtech.jts..")
            .because("geometry is the home of JTS");

    @ArchTest
    static final ArchRule jacksonInJsonAndPreferences = noClasses()
            .that()
            .resideOutsideOfPackage("dev.madang.io.json..")
            .and()
            .haveNameNotMatching("dev\\.madang\\.app\\.(Panel|Print)?Preferences")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("the domain knows no JSON");

    @ArchTest
    static final ArchRule pdfBoxAndAwtInExport = noClasses()
            .that()
            .resideOutsideOfPackages("dev.madang.io.export..", "dev.madang.io.picture..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "java.awt..", "javax.imageio..")
            .because("page formats are the business of those who write and read them");

    @ArchTest
    static final ArchRule printingInCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.madang.cli..")
            .should()
            .accessField(System.class, "out")
            .because("standard output belongs to the command line");

    @ArchTest
    static final ArchRule finalOrSealed = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areTopLevelClasses()
            .and()
            .resideOutsideOfPackages("dev.madang.app..", "dev.madang.view..")
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
            .orShould()
            .beAssignableTo(Throwable.class)
            .orShould()
            .haveSimpleName("package-info")
            .because("what is not made for extension is closed");

    private static ArchRule onlyUses(String user, String... used) {
        String[] allowed = new String[used.length + 11];
        allowed[0] = "dev.madang." + user;
        for (int i = 0; i < used.length; i++) {
            allowed[i + 1] = "dev.madang." + used[i];
        }
        String[] others = {
            "java..",
            "javax..",
            "org.jspecify..",
            "org.slf4j..",
            "com.fasterxml..",
            "org.locationtech..",
            "org.apache..",
            "org.dhatim..",
            "org.w3c..",
            "org.xml.."
        };
        System.arraycopy(others, 0, allowed, used.length + 1, others.length);
        return classes()
                .that()
                .resideInAPackage("dev.madang." + user)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }
}
