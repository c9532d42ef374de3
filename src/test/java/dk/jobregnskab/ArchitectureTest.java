package dk.jobregnskab;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawType;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The boundaries that every piece of work relies on. */
class ArchitectureTest {

    /** Cells and axes hold doubles: what is computed is computed before. */
    private static final String DRAWN = "dk.jobregnskab.*.sheet..";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.jobregnskab");

    @Test
    void modulesUseEachOtherOnlyAsTheyDeclare() {
        ApplicationModules.of("dk.jobregnskab").verify();
    }

    @Test
    void theModulesAreThoseOfTheDesign() {
        Stream<String> names = ApplicationModules.of("dk.jobregnskab").stream()
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString);

        assertThat(names)
                .contains(
                        "run",
                        "intake",
                        "benchmark",
                        "indicator",
                        "register",
                        "savings",
                        "budget",
                        "development",
                        "forecast",
                        "fetch",
                        "figures",
                        "workbook",
                        "platform",
                        "reference");
    }

    @Test
    void theMachineRoomKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..platform..",
                        "..run..",
                        "..intake..",
                        "..reference..",
                        "dk.jobregnskab.figures..",
                        "dk.jobregnskab.workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..benchmark..",
                        "..indicator..",
                        "..register..",
                        "..savings..",
                        "..budget..",
                        "..development..",
                        "..forecast..",
                        "..fetch..")
                .check(PROGRAM);
    }

    @Test
    void noBinaryFloatingPointIsNearAShareAPriceOrMoney() {
        DescribedPredicate<JavaClass> money = resideInAnyPackage(
                        "..benchmark..", "..register..", "..savings..", "..development..")
                .and(DescribedPredicate.not(resideInAPackage(DRAWN)));
        noFields().that().areDeclaredInClassesThat(money).should(beFloating()).check(PROGRAM);
        methods()
                .that()
                .areDeclaredInClassesThat(money)
                .should(touchNoFloating())
                .check(PROGRAM);
        noClasses()
                .that(money)
                .should()
                .callMethodWhere(new DescribedPredicate<>("it takes or gives a double or float") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                        return isFloating(call.getTarget().getRawReturnType())
                                || call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(ArchitectureTest::isFloating);
                    }
                })
                .check(PROGRAM);
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> beFloating() {
        return haveRawType(new DescribedPredicate<>("double or float") {
            @Override
            public boolean test(JavaClass type) {
                return isFloating(type);
            }
        });
    }

    private static boolean isFloating(JavaClass type) {
        return List.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getName());
    }

    private static ArchCondition<JavaMethod> touchNoFloating() {
        return new ArchCondition<>("take and give no double or float") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean floating = isFloating(method.getRawReturnType())
                        || method.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating);
                if (floating) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    @Test
    void theOldDatesAreUsedNowhere() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat")
                .check(PROGRAM);
    }

    @Test
    void onlyThePlatformAndTheRunReadTheMachinesClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..platform..", "..run..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .check(PROGRAM);
    }

    @Test
    void excelIsKnownOnlyWhereWorkbooksAreReadAndWritten() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dk.jobregnskab.workbook..", DRAWN, "..intake.format..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(PROGRAM);
    }

    @Test
    void everyStepIsGivenItsTransactionManager() {
        noClasses()
                .should()
                .callMethod(StepBuilder.class, "tasklet", org.springframework.batch.core.step.tasklet.Tasklet.class)
                .check(PROGRAM);
        classes()
                .that(callAChunk())
                .should(new ArchCondition<>("give every chunk step a transaction manager") {
                    @Override
                    public void check(JavaClass one, ConditionEvents events) {
                        long chunks = calls(one, "chunk");
                        if (calls(one, "transactionManager") < chunks) {
                            events.add(SimpleConditionEvent.violated(one, one.getName()));
                        }
                    }
                })
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> callAChunk() {
        return new DescribedPredicate<>("build chunk steps") {
            @Override
            public boolean test(JavaClass one) {
                return calls(one, "chunk") > 0;
            }
        };
    }

    private static long calls(JavaClass one, String method) {
        return one.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTarget().getName().equals(method)
                        && call.getTargetOwner().getPackageName().startsWith("org.springframework.batch.core.step"))
                .count();
    }

    @Test
    void pureCalculationsKnowNoSpringNoDatabaseAndNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage("..calculation..", "..suppression..", "..reference..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(DescribedPredicate.not(resideInAPackage("org.springframework.modulith.."))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.apache.poi..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(PROGRAM);
    }

    @Test
    void aNameSaysWhatAClassIs() {
        noClasses()
                .that(alwaysTrue())
                .should()
                .haveSimpleNameContaining("Util")
                .orShould()
                .haveSimpleNameContaining("Helper")
                .orShould()
                .haveSimpleNameContaining("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(PROGRAM);
        fields().that().areStatic().should().beFinal().check(PROGRAM);
    }

    @Test
    void packagesAreSmallAndKnowEachOtherOneWay() {
        Map<String, Long> sizes = PROGRAM.stream()
                .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(sizes).isNotEmpty();
        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(25));
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass one) {
                        return one.getPackageName().startsWith("dk.jobregnskab")
                                ? SliceIdentifier.of(one.getPackageName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(PROGRAM);
    }
}
