package org.millwright.house;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/// What we wrote for the program: no tests, and no classes that the build generates.
public final class OurCode implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("/test-classes/") && !location.contains("/platform/db/schema/");
    }
}
