package org.coachconnect.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;

/** Who may call is said on every resource method, and nobody forgets to. */
@AnalyzeClasses(packages = "org.coachconnect.web", importOptions = ProductionClasses.class)
class ResourceAccessTest {
    @ArchTest
    static void everyResourceMethodSaysWhoMayCallIt(JavaClasses web) {
        List<JavaMethod> methods = resourceMethods(web).toList();
        assertThat(methods).hasSizeGreaterThan(40);
        assertThat(methods)
                .allSatisfy(method -> assertThat(accessAnnotations(method))
                        .as(method.getFullName())
                        .isEqualTo(1));
    }

    @ArchTest
    static void whatIsUnderAdminIsForAdministrators(JavaClasses web) {
        assertThat(resourceMethods(web).filter(m -> fullPath(m).startsWith("/admin")))
                .isNotEmpty()
                .allSatisfy(method -> {
                    assertThat(method.isAnnotatedWith(RolesAllowed.class))
                            .as(method.getFullName())
                            .isTrue();
                    assertThat(method.getAnnotationOfType(RolesAllowed.class).value())
                            .as(method.getFullName())
                            .containsExactly("ADMIN");
                });
    }

    private static Stream<JavaMethod> resourceMethods(JavaClasses web) {
        return web.stream()
                .filter(c -> c.isAnnotatedWith(Path.class))
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class)
                                || a.getRawType().getPackageName().equals("jakarta.ws.rs")
                                        && a.getRawType().getSimpleName().matches("GET|POST|PUT|PATCH|DELETE|HEAD")));
    }

    private static long accessAnnotations(JavaMethod method) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                .filter(method::isAnnotatedWith)
                .count();
    }

    private static String fullPath(JavaMethod method) {
        JavaClass owner = method.getOwner();
        String own = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        return slashed(owner.getAnnotationOfType(Path.class).value()) + slashed(own);
    }

    private static String slashed(String path) {
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }
}
