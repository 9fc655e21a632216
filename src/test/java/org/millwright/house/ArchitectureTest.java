package org.millwright.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Random;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import javafx.application.Platform;
import org.jooq.DSLContext;
import org.millwright.platform.i18n.DatePatterns;

/// The arrows of the house. Each rule says what would go wrong without it.
@AnalyzeClasses(packages = "org.millwright", importOptions = OurCode.class)
class ArchitectureTest {

    private static final String ROOT = "org.millwright";

    /// A feature's root package holds its rules; what is around it are not features.
    private static final DescribedPredicate<JavaClass> DOMAIN = new DescribedPredicate<>("the domain of a feature") {
        @Override
        public boolean test(JavaClass type) {
            String name = type.getPackageName();
            return name.startsWith(ROOT + ".")
                    && name.indexOf('.', ROOT.length() + 1) < 0
                    && !name.matches("org\\.millwright\\.(bench|boot|cli|plant|kernel)");
        }
    };

    @ArchTest
    static final ArchRule theKernelStandsAlone = noClasses()
            .that()
            .resideInAPackage("org.millwright.kernel..")
            .should()
            .dependOnClassesThat(not(resideInAnyPackage("org.millwright.kernel..", "java..", "org.jspecify..")))
            .because("everything stands on the kernel, so whatever it needs, everything needs");

    @ArchTest
    static final ArchRule domainsUseDomainsAndTheKernelOnly = noClasses()
            .that(DOMAIN)
            .should()
            .dependOnClassesThat(
                    not(DOMAIN.or(resideInAnyPackage("org.millwright.kernel..", "java..", "org.jspecify.."))))
            .because("rules that know no database and no window can be tested by the thousand in a second");

    @ArchTest
    static final ArchRule domainsDoNoInputOrOutput = noClasses()
            .that(DOMAIN.and(not(resideInAPackage("org.millwright.sample"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql.."))
            .because("a rule that reads a file gives another answer on another computer");

    @ArchTest
    static final ArchRule timeAndChanceComeFromOutside = noClasses()
            .that()
            .resideOutsideOfPackages("org.millwright.boot..", "org.millwright.platform..")
            .should()
            .callMethodWhere(calls(Clock.class, "systemDefaultZone", "systemUTC", "system"))
            .orShould()
            .callMethodWhere(calls(Instant.class, "now").and(withoutArguments()))
            .orShould()
            .callMethodWhere(calls(LocalDate.class, "now").and(withoutArguments()))
            .orShould()
            .callMethodWhere(calls(LocalDateTime.class, "now").and(withoutArguments()))
            .orShould()
            .callMethodWhere(calls(UUID.class, "randomUUID"))
            .orShould()
            .callMethodWhere(calls(Math.class, "random"))
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .dependOnClassesThat(type(ThreadLocalRandom.class))
            .because("a test must be able to fix them");

    @ArchTest
    static final ArchRule windowsOnlyInTheUserInterface = noClasses()
            .that()
            .resideOutsideOfPackages("org.millwright.ui..", "org.millwright.boot..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.."))
            .because("the command line and the tests of the rules run where there is no window system");

    @ArchTest
    static final ArchRule sqlOnlyInStores = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "org.millwright.platform.db..", "org.millwright.bench..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.millwright.platform.db.schema..")
                    .or(resideInAPackage("org.jooq..").and(not(type(DSLContext.class)))))
            .because("a query is found, explained and made fast in one place; others only hand its context on, and the"
                    + " bench compares with plain statements");

    @ArchTest
    static final ArchRule theContextIsOnlyHandedOn = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "org.millwright.platform.db..", "org.millwright.bench..")
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("a query is built") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTargetOwner().isAssignableTo(DSLContext.class);
                }
            })
            .because("see sqlOnlyInStores");

    @ArchTest
    static final ArchRule storesServeTheirOwnFeature = slices().matching("org.millwright.(*).store..")
            .should()
            .notDependOnEachOther()
            .because(
                    "a feature asks another feature's use cases, so that its checks and its audit cannot be passed by");

    @ArchTest
    static final ArchRule storesAreBehindUseCases = classes()
            .that()
            .resideInAPackage("org.millwright.*.store..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("org.millwright.*.store..", "org.millwright.*.app..")
            .because("a screen that writes by itself writes without a check, a transaction and an audit entry");

    @ArchTest
    static final ArchRule useCasesKnowNoFace = noClasses()
            .that()
            .resideInAnyPackage("org.millwright.*.app..", "org.millwright.*.store..", "org.millwright.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.millwright.ui..", "org.millwright.cli..", "org.millwright.plant..")
            .because("the window, the command line and the import call the same action");

    @ArchTest
    static final ArchRule thePlatformKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("org.millwright.platform..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.millwright..")
                    .and(not(resideInAnyPackage("org.millwright.platform..", "org.millwright.kernel.."))))
            .because("an adapter that knows one feature cannot serve the next");

    @ArchTest
    static final ArchRule nothingSeesTheBoot = noClasses()
            .that()
            .resideOutsideOfPackage("org.millwright.boot..")
            .and()
            .doNotHaveFullyQualifiedName("org.millwright.Main")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.millwright.boot..")
            .because("who wires everything knows everything; who sees it does too");

    @ArchTest
    static final ArchRule facesAreStrangers = noClasses()
            .that()
            .resideInAPackage("org.millwright.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.millwright.cli..")
            .because("the window and the command line share use cases, not each other");

    @ArchTest
    static final ArchRule screensAreStrangers = slices().matching("org.millwright.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("org.millwright.ui.."),
                    resideInAnyPackage(
                            "org.millwright.ui.nav..",
                            "org.millwright.ui.kit..",
                            "org.millwright.ui.theme..",
                            // what plans and work orders have in common
                            "org.millwright.ui.job..",
                            // the ways of lists into spreadsheets and back
                            "org.millwright.ui.exchange..",
                            // what every record with files has in common
                            "org.millwright.ui.files.."))
            .because("screens that import each other end in one cycle; a screen opens a Route instead");

    @ArchTest
    static final ArchRule noCycles = slices().matching("org.millwright.(**)")
            .should()
            .beFreeOfCycles()
            .because("two packages in a cycle are one package that cannot be understood in parts");

    @ArchTest
    static final ArchRule threadsOnlyInTasks = noClasses()
            .that()
            .resideOutsideOfPackage("org.millwright.platform.task..")
            .should()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .dependOnClassesThat(type(Executors.class)
                    .or(type(ForkJoinPool.class))
                    .or(type(CompletableFuture.class))
                    .or(type(Timer.class)))
            .because("cancelling, ordering and telling of failures are solved once, in Tasks");

    @ArchTest
    static final ArchRule theForegroundIsReachedThroughTasks = noClasses()
            .that()
            .resideOutsideOfPackage("org.millwright.boot..")
            .should()
            .callMethodWhere(calls(Platform.class, "runLater"))
            .because("a screen that posts to the window by itself can show an answer nobody waits for any more");

    @ArchTest
    static final ArchRule patternsOfDatesAreAskedForInOnePlace = noClasses()
            .that()
            .doNotBelongToAnyOf(DatePatterns.class)
            .should()
            .callMethodWhere(calls(DateTimeFormatterBuilder.class, "getLocalizedDateTimePattern"))
            .because("the JDK answers two at once wrongly");

    @ArchTest
    static final ArchRule printingBelongsToTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages("org.millwright.boot..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("results go to the caller, faults to the log");

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Base)$")
            .because("such a name fits anything, so anything moves in");

    @ArchTest
    static final ArchRule screensAreNamedScreens = classes()
            .that()
            .implement("org.millwright.ui.nav.Screen")
            .and(not(simpleName("Screen")))
            .and()
            .areNotAnonymousClasses()
            .should()
            .haveSimpleNameEndingWith("Screen")
            .because("a reader looks for the screen of a route by its name");

    private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String... names) {
        return new DescribedPredicate<>(owner.getSimpleName() + "." + String.join("/", names) + " is called") {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTargetOwner().isEquivalentTo(owner)
                        && java.util.List.of(names).contains(call.getName());
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> withoutArguments() {
        return new DescribedPredicate<>("without arguments") {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTarget().getRawParameterTypes().isEmpty();
            }
        };
    }
}
