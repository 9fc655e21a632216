package org.millwright.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
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
                    return type.getMethods().stream().anyMatch(WindowThreadTest::isRun)
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

    /// As a test of whatever kind: once, for each of several values, again and again.
    private static boolean isRun(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(
                        each -> AnnotationSupport.isAnnotated(each.getRawType().reflect(), Testable.class));
    }

    @Test
    void aTestOfSeveralValuesIsATest() {
        assertThat(USES_THE_THREAD.test(new ClassFileImporter().importClass(ForEachValue.class)))
                .isTrue();
        assertThat(USES_THE_THREAD.test(new ClassFileImporter().importClass(NoTest.class)))
                .isFalse();
    }

    @FxTest
    private static final class ForEachValue {

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void test(int value) throws Exception {
            assertThat(FxThread.call(() -> value)).isEqualTo(value);
        }
    }

    static final class NoTest {

        int prepare() throws Exception {
            return FxThread.call(() -> 1);
        }
    }

    static final class OurTests implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return location.contains("/test-classes/");
        }
    }
}
