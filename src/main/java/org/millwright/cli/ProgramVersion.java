package org.millwright.cli;

import picocli.CommandLine.IVersionProvider;

/// The version that the package carries in its manifest.
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Millwright " + (version == null ? "(development)" : version)};
    }
}
