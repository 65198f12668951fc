package derm.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule notices its deliberate violator; a rule that checks nothing would pass here and fail this test. */
class ArchitectureCanaryTest {

    private static final String ROOT = "derm.architecture.violations";
    private static final JavaClasses VIOLATORS = new ClassFileImporter().importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> everyRuleNoticesItsViolator() {
        return new Rules(ROOT)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(),
                                () -> assertThat(rule.getValue()
                                                .evaluate(VIOLATORS)
                                                .hasViolation())
                                        .isTrue()));
    }
}
