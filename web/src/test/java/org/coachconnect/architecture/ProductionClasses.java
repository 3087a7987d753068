package org.coachconnect.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out test classes, those of the test-jars too. */
public class ProductionClasses implements ImportOption {
    @Override
    public boolean includes(Location location) {
        return !location.contains("test-classes")
                && !location.contains("-tests.jar")
                && !location.contains("/org/coachconnect/testing/");
    }
}
