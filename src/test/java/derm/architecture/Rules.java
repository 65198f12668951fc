package derm.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import derm.shared.BaseEntity;
import derm.shared.Rejected;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house, by name; each says why it is there. */
final class Rules {

    private static final Set<String> CLOCKED = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private final String root;

    /**
     * The rules for the house under a root package.
     *
     * @param root {@code derm}, or where the canary's violators live
     */
    Rules(String root) {
        this.root = root;
    }

    /** All rules that a canary must be able to break. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        Arrows.packages().forEach(name -> rules.put("arrows of " + name, arrowsOf(name)));
        rules.put("no circles", noCircles());
        rules.put("desks apart", desksApart());
        rules.put("faces on desks", facesOnDesks());
        rules.put("jax-rs in the api", jaxRsInTheApi());
        rules.put("stores hidden", storesHidden());
        rules.put("transactions by EJB", transactionsByEjb());
        rules.put("use cases name their roles", useCasesNameTheirRoles());
        rules.put("entities guarded", entitiesGuarded());
        rules.put("injected clock", injectedClock());
        rules.put("no old dates", noOldDates());
        rules.put("names", names());
        rules.put("refusals", refusals());
        rules.put("page names", pageNames());
        return rules;
    }

    private ArchRule arrowsOf(String name) {
        return noClasses()
                .that()
                .resideInAPackage(under(name)[0])
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                Arrows.join(under(Arrows.allowedFor(name).toArray(String[]::new)), under(name))))))
                .allowEmptyShould(true)
                .because("the level plan of the house lets " + name + " use only " + Arrows.allowedFor(name));
    }

    private ArchRule noCircles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().because("a circle cannot be taken apart");
    }

    private ArchRule desksApart() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(under(Arrows.desks()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(under(Arrows.desks()))
                .because("a desk is for people and programs; nothing builds on one");
    }

    private ArchRule facesOnDesks() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(Arrows.join(under(Arrows.desks()), under("platform.faces")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
                .because("features know nothing of pages");
    }

    private ArchRule jaxRsInTheApi() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(under("api", "fhir", "platform.rest"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..")
                .because("REST is a desk like any other");
    }

    private ArchRule storesHidden() {
        return noClasses()
                .that()
                .arePublic()
                .and()
                .resideOutsideOfPackages(under("platform"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .because("use cases are the only doors into a feature");
    }

    private ArchRule transactionsByEjb() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.transaction..")
                .because("one use case is one transaction, and the container draws the line");
    }

    private ArchRule useCasesNameTheirRoles() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ejb.Stateless")
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(under("platform.schema"))
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                .because("whoever calls, the use case says for whom it is");
    }

    private ArchRule entitiesGuarded() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(BaseEntity.class)
                .and()
                .haveNameMatching("set[A-Z].*")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .because("an entity changes by verbs that guard its state");
    }

    private ArchRule injectedClock() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(under("platform.time", "launch"))
                .should()
                .callMethodWhere(DescribedPredicate.describe("reads the hidden clock", Rules::readsHiddenClock))
                .because("time that cannot be set cannot be tested");
    }

    private static boolean readsHiddenClock(JavaMethodCall call) {
        boolean now = CLOCKED.contains(call.getTargetOwner().getName())
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
        boolean zone = call.getTargetOwner().getName().equals("java.time.ZoneId")
                && call.getName().equals("systemDefault");
        return now || zone || isMillis(call);
    }

    private static boolean isMillis(JavaCall<?> call) {
        return call.getTargetOwner().getName().equals("java.lang.System")
                && call.getName().equals("currentTimeMillis");
    }

    private ArchRule noOldDates() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .because("java.time says what it means");
    }

    private ArchRule names() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".launch..")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Facade|Bean)")
                .because("the clinic has no such things");
    }

    private ArchRule refusals() {
        return classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .and()
                .resideOutsideOfPackages(under("platform", "launch"))
                .and()
                .areNotAnonymousClasses()
                .should()
                .beAssignableTo(Rejected.class)
                .because("there is one way to refuse");
    }

    private ArchRule pageNames() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.inject.Named")
                .and()
                .resideOutsideOfPackage(root + ".platform.faces..")
                .and(DescribedPredicate.not(JavaClass.Predicates.INTERFACES))
                .should()
                .haveNameMatching(".*(Page|Picker)")
                .andShould()
                .resideInAnyPackage(under(Arrows.desks()))
                .andShould()
                .notHaveModifier(JavaModifier.FINAL)
                .because("a page's bean is found by its page's name");
    }

    private String[] under(String... names) {
        return Stream.of(names).map(name -> root + "." + name + "..").toArray(String[]::new);
    }
}
