package org.millwright.platform.settings;

/// The version that the package carries in its manifest; started from classes there is none.
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
