package org.coachconnect.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/**
 * Which module may call which: one allow-list. A module that is not listed may depend on nothing; a key that does not exist
 * fails the build too.
 */
@AnalyzeClasses(packages = ContextEdgesTest.ROOT, importOptions = ProductionClasses.class)
class ContextEdgesTest {
    static final String ROOT = "org.coachconnect";

    private static final Set<String> PLATFORM =
            Set.of("kernel", "events", "outbox", "inbox", "platform", "idempotency", "deadletters", "replica", "cache");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("events", Set.of("kernel")),
            Map.entry("outbox", PLATFORM),
            Map.entry("inbox", PLATFORM),
            Map.entry("platform", PLATFORM),
            Map.entry("idempotency", PLATFORM),
            Map.entry("deadletters", PLATFORM),
            Map.entry("replica", PLATFORM),
            Map.entry("cache", PLATFORM),
            Map.entry("organisations", Set.of()),
            Map.entry("users", Set.of()),
            Map.entry("identity", Set.of("users", "organisations")),
            Map.entry("coaches", Set.of()),
            Map.entry("payments", Set.of()),
            Map.entry("bookings", Set.of("coaches", "payments")),
            Map.entry("messaging", Set.of()),
            Map.entry("notifications", Set.of("identity", "users", "messaging")),
            Map.entry("video", Set.of()),
            Map.entry("ratings", Set.of()),
            Map.entry("search", Set.of()),
            Map.entry(
                    "web",
                    Set.of(
                            "organisations",
                            "users",
                            "identity",
                            "coaches",
                            "payments",
                            "bookings",
                            "messaging",
                            "notifications",
                            "video",
                            "ratings",
                            "search")));

    private static final Set<String> SHARED_RUNTIME = Set.of(
            "kernel", "events", "outbox", "inbox", "platform", "idempotency", "deadletters", "replica", "cache", "web");

    @ArchTest
    static final ArchRule modulesCallOnlyWhomTheyMay =
            classes().that().resideInAPackage(ROOT + "..").should(keepToTheAllowList());

    @ArchTest
    static final ArchRule onlyRootPackagesOfContextsAreImported =
            classes().that().resideInAPackage(ROOT + "..").should(useOnlyRootPackagesOfOthers());

    @ArchTest
    static final ArchRule domainsArePlain = classes()
            .that(describe("are in a domain package", c -> c.getPackageName().endsWith(".domain")))
            .should()
            .onlyDependOnClassesThat(describe(
                    "are java, jakarta.persistence, jakarta.validation, the kernel or their own context",
                    c -> isPlain(c)));

    @ArchTest
    static final ArchRule noOldApi = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.ejb..", "javax.persistence..", "javax.jms..");

    @ArchTest
    static void everyKeyOfTheAllowListExists(JavaClasses all) {
        Set<String> modules =
                all.stream().map(ContextEdgesTest::module).collect(java.util.stream.Collectors.toUnmodifiableSet());
        assertThat(modules).isEqualTo(ALLOWED.keySet());
    }

    private static boolean isPlain(JavaClass c) {
        String name = c.getPackageName();
        return c.isPrimitive()
                || c.isArray()
                || name.startsWith("java.")
                || name.startsWith("jakarta.persistence")
                || name.startsWith("jakarta.validation")
                || name.startsWith("org.jspecify")
                || name.startsWith(ROOT + ".kernel")
                || !SHARED_RUNTIME.contains(module(c)) && name.startsWith(ROOT);
    }

    private static ArchCondition<JavaClass> keepToTheAllowList() {
        return onEachDependency("depend only on modules of the allow-list", (from, to) -> {
            Set<String> allowed = ALLOWED.getOrDefault(module(from), Set.of());
            boolean runtime = PLATFORM.contains(module(to)) && !PLATFORM.contains(module(from));
            return module(from).equals(module(to)) || allowed.contains(module(to)) || runtime;
        });
    }

    private static ArchCondition<JavaClass> useOnlyRootPackagesOfOthers() {
        return onEachDependency(
                "import only the root package of another context",
                (from, to) -> module(from).equals(module(to))
                        || SHARED_RUNTIME.contains(module(to))
                        || to.getPackageName().equals(ROOT + "." + module(to)));
    }

    private static ArchCondition<JavaClass> onEachDependency(
            String description, java.util.function.BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT + "."))
                        .filter(d -> !allowed.test(from, d.getTargetClass()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
            }
        };
    }

    private static String module(JavaClass c) {
        String[] parts = c.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }
}
