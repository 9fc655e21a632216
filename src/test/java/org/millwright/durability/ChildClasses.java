package org.millwright.durability;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The classes of the children, read and checked once for all of them: a child starts in a third of the time.
///
/// Java shares classes that come from jars only, so that folders are packed.
final class ChildClasses {

    private static final ChildClasses SHARED = prepare();

    private final List<String> options;

    private ChildClasses(List<String> options) {
        this.options = options;
    }

    /// What a `java` is told to have them.
    static List<String> options() {
        return SHARED.options;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static ChildClasses prepare() {
        try {
            Path folder = Files.createTempDirectory("children");
            folder.toFile().deleteOnExit();
            Path archive = file(folder, "classes.jsa");
            String path = Arrays.stream(classPath().split(File.pathSeparator))
                    .map(Path::of)
                    .map(entry -> Files.isDirectory(entry) ? packed(entry, folder) : entry)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            rehearse(path, archive, file(folder, "rehearsal.mv.db"));
            return new ChildClasses(List.of("-XX:SharedArchiveFile=" + archive, "-cp", path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A child that ends by itself leaves what it had loaded.
    private static void rehearse(String path, Path archive, Path plant) throws IOException {
        try {
            Process rehearsal = new ProcessBuilder(
                            java(),
                            "-XX:ArchiveClassesAtExit=" + archive,
                            "-XX:+UseSerialGC",
                            "-Xlog:disable",
                            "-cp",
                            path,
                            Rehearsal.class.getName(),
                            plant.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (rehearsal.waitFor() != 0) {
                throw new IllegalStateException("the rehearsal ended with " + rehearsal.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path packed(Path classes, Path folder) {
        Path jar = file(folder, classes.getFileName() + ".jar");
        try (OutputStream content = new BufferedOutputStream(Files.newOutputStream(jar));
                var zip = new ZipOutputStream(content);
                Stream<Path> files = Files.walk(classes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path entry : files.skip(1).toList()) {
                String name = classes.relativize(entry).toString().replace(File.separatorChar, '/');
                if (Files.isDirectory(entry)) {
                    zip.putNextEntry(new ZipEntry(name + "/"));
                } else {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(entry, zip);
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path folder, String name) {
        Path file = folder.resolve(name);
        file.toFile().deleteOnExit();
        return file;
    }

    /// A launcher of tests may have a class path of its own.
    private static String classPath() {
        return ChildClasses.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
