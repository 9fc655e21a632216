package org.millwright.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.millwright.boot.TestWindow;
import org.millwright.ui.FxTest;
import org.millwright.ui.FxThread;
import org.millwright.ui.WindowTest;

/// There is one window's thread for all tests, and they run three at a time.
@AnalyzeClasses(packages = "org.millwright", importOptions = WindowThreadTest.OurTests.class)
class WindowThreadTest {

    private static final DescribedPredicate<JavaClass> USES_THE_THREAD =
            new DescribedPredicate<>("tests with a hand on the window's thread") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Test.class))
                            && type.getDirectDependenciesFromSelf().stream()
                                    .map(each -> each.getTargetClass())
                                    .anyMatch(each -> each.isEquivalentTo(FxThread.class)
                                            || each.isEquivalentTo(TestWindow.class));
                }
            };

    @ArchTest
    static final ArchRule whoUsesTheWindowsThreadUsesItAlone = classes()
            .that(USES_THE_THREAD)
            .should()
            .beAnnotatedWith(FxTest.class)
            .orShould()
            .beAnnotatedWith(WindowTest.class)
            .because("two tests at once on one thread wait for each other, and miss what they wait for");

    static final class OurTests implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return location.contains("/test-classes/");
        }
    }
}
