package org.coachconnect.module;

import java.io.File;
import java.util.Arrays;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's EAR with all its EJB modules and libraries as they are packed; the tests take the place of the web tier. */
final class Application {
    private static final File PACKED = new File("target/coachconnect");

    private Application() {}

    static EnterpriseArchive withTests(Class<?>... tests) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, "org.coachconnect.module")
                .deleteClass(ModuleInfrastructure.class)
                .addClasses(tests)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        EnterpriseArchive ear =
                ShrinkWrap.create(EnterpriseArchive.class, "coachconnect.ear").addAsModule(war);
        for (File module : jars(PACKED)) {
            ear.addAsModule(module, module.getName());
        }
        for (File library : jars(new File(PACKED, "lib"))) {
            ear.addAsLibrary(library);
        }
        for (String library : new String[] {"assertj-core", "awaitility", "hamcrest", "byte-buddy"}) {
            ear.addAsLibrary(onTestClasspath(library));
        }
        return ear;
    }

    private static File[] jars(File folder) {
        File[] found = folder.listFiles((dir, name) -> name.endsWith(".jar"));
        if (found == null || found.length == 0) {
            throw new IllegalStateException(folder + " has no modules: package the EAR first");
        }
        return found;
    }

    private static File onTestClasspath(String artifact) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(File::new)
                .filter(f -> f.getName().startsWith(artifact + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(artifact + " is not on the test classpath"));
    }
}
