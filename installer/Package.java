import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes a package of the program for the system it runs on: .deb or .rpm, .msi, .dmg.
///
/// Java, and no script of a shell, because it is the same on three systems, and a JDK is there wherever the program can
/// be built. `mvn -Pinstaller` builds the program folder and runs this; everything happens below `target/installer`:
///
/// 1. `jlink` makes a run-time image of the JDK's and JavaFX's modules that the program needs, as `jdeps` finds them.
/// 2. `jpackage` puts the class path and native starters around it.
/// 3. The finished image runs its own self-test, and keeps what the JVM has learned in an AOT cache.
/// 4. The image becomes the package that the system's own installer knows.
public final class Package {

    /// What no class file names and is needed all the same: how other languages write dates and numbers, character
    /// sets of old text files, zip files, what a server's certificates are signed with, figures of the own process,
    /// and what reads fields behind the language's back.
    private static final List<String> MODULES_UNNAMED = List.of(
            "javafx.controls",
            "javafx.swing",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.localedata",
            "jdk.management",
            "jdk.unsupported",
            "jdk.zipfs");

    private static final String MAIN = "org.millwright.Main";
    private static final String SUMMARY = "Preventive maintenance and spare parts for one plant";

    /// Windows tells by it that one package replaces the other: it never changes.
    private static final String WINDOWS_UPGRADE = "6f2c1d1e-0c57-4c38-9a0c-7f2b8f1f6a3d";

    /// The time of every packaged file. The AOT cache knows its class path by times too, and some packages keep
    /// only even seconds.
    private static final FileTime FILE_TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = OS.startsWith("windows");
    private static final boolean MAC = OS.startsWith("mac");

    private final Path top = Path.of("").toAbsolutePath();
    private final Path program = top.resolve("target/millwright");
    private final Path work = top.resolve("target/installer");
    private final Path icons = top.resolve("src/main/resources/org/millwright/ui/theme/icon");
    private final Path jdk = Path.of(System.getProperty("java.home"));
    private final String version;
    private final List<String> flags;

    private Package(String version, List<String> flags) {
        this.version = version;
        this.flags = flags;
    }

    /// Something that whoever builds can put right.
    private static final class Stop extends RuntimeException {
        Stop(String message) {
            super(message);
        }
    }

    /// @param args the version of the program and the flags it runs with, both as the build knows them
    public static void main(String[] args) throws Exception {
        try {
            if (args.length != 2 || !Files.isDirectory(Path.of("target/millwright/lib"))) {
                throw new Stop("Run \"mvn -Pinstaller\" in the top folder: it builds what is packaged here.");
            }
            // packages and starters know numbers only
            String version = args[0].replaceAll("[^0-9.].*", "");
            new Package(version, List.of(args[1].strip().split("\\s+"))).make();
        } catch (Stop stop) {
            System.err.println(stop.getMessage());
            System.exit(1);
        }
    }

    private void make() throws Exception {
        remove(work);
        Files.createDirectories(work);
        Path image = image(runtime());
        learn(image);
        Path made = WINDOWS || MAC ? jpackage(image) : linux(image);
        System.out.printf("%s (%d MB)%n", top.relativize(made), Files.size(made) / 1_000_000);
    }

    /// JavaFX comes in jars that hold native parts beside the classes. As jmods these land where the JVM looks for
    /// them, and the program need not unpack them into its user's home.
    private Path runtime() throws Exception {
        Path jmods = Files.createDirectories(work.resolve("jmods"));
        for (Path jar : list(program.resolve("javafx"))) {
            Path classes = work.resolve("javafx").resolve(name(jar)).resolve("classes");
            Path natives = work.resolve("javafx").resolve(name(jar)).resolve("natives");
            unpack(jar, classes, natives);
            // beside each jar with content lies an empty one that Maven needs
            if (!Files.exists(classes.resolve("module-info.class"))) {
                continue;
            }
            List<String> make = tool("jmod", "create", "--class-path", classes.toString());
            if (Files.exists(natives)) {
                make.addAll(List.of("--libs", natives.toString()));
            }
            make.add(jmods.resolve(name(jar).replaceFirst("^javafx-([a-z]+)-.*", "javafx.$1.jmod"))
                    .toString());
            run(make);
        }
        Set<String> modules = new TreeSet<>(MODULES_UNNAMED);
        modules.addAll(modulesNamed(jmods));
        System.out.println("modules: " + String.join(" ", modules));
        Path runtime = work.resolve("runtime");
        run(tool(
                "jlink",
                "--module-path",
                jmods.toString(),
                "--add-modules",
                String.join(",", modules),
                "--no-header-files",
                "--no-man-pages",
                "--output",
                runtime.toString()));
        return runtime;
    }

    /// The modules that the class path names. Its jars are looked at as one: some of them are modules themselves, and
    /// ask for others that are plain jars.
    private List<String> modulesNamed(Path jmods) throws Exception {
        Path all = work.resolve("classpath");
        for (Path jar : list(program.resolve("lib"))) {
            unpack(jar, all, all);
        }
        Files.delete(all.resolve("module-info.class"));
        String found = run(tool(
                "jdeps",
                "--ignore-missing-deps",
                "--print-module-deps",
                "--module-path",
                program.resolve("javafx").toString(),
                "--add-modules",
                "javafx.controls,javafx.swing",
                all.toString()));
        return List.of(found.strip().split(","));
    }

    private Path image(Path runtime) throws Exception {
        Path mainJar = list(program.resolve("lib")).stream()
                .filter(jar -> name(jar).startsWith("millwright-"))
                .findFirst()
                .orElseThrow();
        List<String> command = tool(
                "jpackage",
                "--type",
                "app-image",
                "--name",
                WINDOWS || MAC ? "Millwright" : "millwright",
                "--app-version",
                packageVersion(),
                "--vendor",
                "Millwright",
                "--copyright",
                "The Millwright authors, Apache License 2.0",
                "--description",
                SUMMARY,
                "--input",
                program.resolve("lib").toString(),
                "--main-jar",
                mainJar.getFileName().toString(),
                "--main-class",
                MAIN,
                "--runtime-image",
                runtime.toString(),
                "--icon",
                icon().toString(),
                "--dest",
                work.resolve("image").toString());
        List<String> options = new ArrayList<>(flags);
        // the cache stands in memory as it stands in its file, so that the system can share it and let go of it
        options.addAll(List.of(
                "-XX:AOTCache=$APPDIR/millwright.aot",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0"));
        // a cache that does not fit is left aside without a word
        options.addAll(List.of("-Xlog:disable", "-Xlog:all=error,aot*=off:stderr"));
        for (String option : options) {
            command.addAll(List.of("--java-options", option));
        }
        if (WINDOWS) {
            // a starter of windows there has no console; verbs need one
            Path console = work.resolve("console.properties");
            Files.writeString(console, "win-console=true\nwin-shortcut=false\nwin-menu=false\n");
            command.addAll(List.of("--add-launcher", "millwright-cli=" + console));
        }
        if (MAC) {
            command.addAll(List.of("--mac-package-identifier", "org.millwright"));
        }
        run(command);
        Path image = list(work.resolve("image")).getFirst();
        Files.walkFileTree(image, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.setLastModifiedTime(file, FILE_TIME);
                return FileVisitResult.CONTINUE;
            }
        });
        return image;
    }

    /// The image tests itself, on the class path that its starter will use, and the JVM writes down which classes it
    /// loads. What it counted for its compilers stays away: they would set to work on all of it while the window is
    /// being made. A cache that does not fit this very image would help nobody, so that is tried too.
    private void learn(Path image) throws Exception {
        Path app = WINDOWS ? image.resolve("app") : MAC ? image.resolve("Contents/app") : image.resolve("lib/app");
        Path runtime = WINDOWS
                ? image.resolve("runtime")
                : MAC ? image.resolve("Contents/runtime/Contents/Home") : image.resolve("lib/runtime");
        Path starter = app.resolve(WINDOWS || MAC ? "Millwright.cfg" : "millwright.cfg");
        List<String> classPath = new ArrayList<>();
        for (String line : Files.readAllLines(starter)) {
            if (line.startsWith("app.classpath=")) {
                classPath.add(line.substring("app.classpath=".length()).replace("$APPDIR", app.toString()));
            }
        }
        Path cache = app.resolve("millwright.aot");
        List<String> java = new ArrayList<>(List.of(
                runtime.resolve("bin").resolve(WINDOWS ? "java.exe" : "java").toString()));
        java.addAll(flags);
        java.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));

        List<String> learning = new ArrayList<>(java);
        learning.add(1, "-XX:AOTCacheOutput=" + cache);
        learning.addAll(2, List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-Xlog:disable"));
        learning.addAll(List.of(MAIN, "self-test"));
        run(learning);
        Files.setLastModifiedTime(cache, FILE_TIME);

        List<String> trying = new ArrayList<>(java);
        trying.add(1, "-XX:AOTCache=" + cache);
        trying.add(2, "-XX:AOTMode=on");
        trying.addAll(List.of(MAIN, "--version"));
        run(trying);
        System.out.printf("AOT cache: %d MB%n", Files.size(cache) / 1_000_000);
    }

    private Path jpackage(Path image) throws Exception {
        List<String> command = tool(
                "jpackage",
                "--type",
                WINDOWS ? "msi" : "dmg",
                "--app-image",
                image.toString(),
                "--name",
                "Millwright",
                "--app-version",
                packageVersion(),
                "--vendor",
                "Millwright",
                "--description",
                SUMMARY,
                "--license-file",
                top.resolve("LICENSE").toString(),
                "--dest",
                work.resolve("package").toString());
        command.addAll(
                WINDOWS
                        ? List.of(
                                "--win-menu",
                                "--win-shortcut",
                                "--win-dir-chooser",
                                "--win-upgrade-uuid",
                                WINDOWS_UPGRADE)
                        : List.of("--mac-package-identifier", "org.millwright"));
        run(command);
        return list(work.resolve("package")).getFirst();
    }

    /// macOS takes no version that begins with zero.
    private String packageVersion() {
        return MAC && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    /// Debian's and Red Hat's packages hold the same tree. There are no scripts in them: menu, file types and icons
    /// are known to the system's own triggers, and /usr/bin has a link that the package owns.
    private Path linux(Path image) throws Exception {
        Path tree = Files.createDirectories(work.resolve("tree"));
        copy(image, tree.resolve("opt/millwright"));
        Path share = tree.resolve("usr/share");
        Path linux = top.resolve("installer/linux");
        copy(linux.resolve("millwright.desktop"), share.resolve("applications/millwright.desktop"));
        copy(linux.resolve("millwright.xml"), share.resolve("mime/packages/millwright.xml"));
        copy(linux.resolve("copyright"), share.resolve("doc/millwright/copyright"));
        gzip(top.resolve("CHANGELOG.md"), share.resolve("doc/millwright/changelog.gz"));
        for (Path icon : list(icons)) {
            String size = name(icon) + "x" + name(icon);
            copy(icon, share.resolve("icons/hicolor/" + size + "/apps/millwright.png"));
            copy(icon, share.resolve("icons/hicolor/" + size + "/mimetypes/application-x-millwright-plant.png"));
        }
        copy(top.resolve("installer/icons/icon.svg"), share.resolve("icons/hicolor/scalable/apps/millwright.svg"));
        Path bin = Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("millwright"), Path.of("/opt/millwright/bin/millwright"));
        Path target = Files.createDirectories(work.resolve("package"));
        if (isThere("dpkg-deb")) {
            return deb(tree, target);
        }
        if (isThere("rpmbuild")) {
            return rpm(tree, target);
        }
        throw new Stop(
                "Neither dpkg-deb nor rpmbuild is there to make a package. The image in target/installer/image runs"
                        + " as it is.");
    }

    private Path deb(Path tree, Path target) throws Exception {
        String architecture = run(List.of("dpkg", "--print-architecture")).strip();
        long kilobytes;
        try (Stream<Path> files = Files.walk(tree)) {
            kilobytes = files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1024;
        }
        fill(
                "control",
                tree.resolve("DEBIAN/control"),
                Map.of(
                        "VERSION",
                        version,
                        "ARCHITECTURE",
                        architecture,
                        "SIZE",
                        String.valueOf(kilobytes),
                        "MAINTAINER",
                        maintainer()));
        Path made = target.resolve("millwright_" + version + "_" + architecture + ".deb");
        run(List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", tree.toString(), made.toString()));
        return made;
    }

    /// Whom to ask about the package: its builder, named as Debian's own tools are told it. The project has no address.
    private static String maintainer() {
        Map<String, String> environment = System.getenv();
        String mail = environment.getOrDefault("DEBEMAIL", "");
        String name = environment.getOrDefault("DEBFULLNAME", "The Millwright maintainers");
        return mail.isEmpty() ? name : name + " <" + mail + ">";
    }

    private Path rpm(Path tree, Path target) throws Exception {
        Path spec = work.resolve("millwright.spec");
        fill("millwright.spec", spec, Map.of("VERSION", version, "TREE", tree.toString()));
        run(List.of(
                "rpmbuild",
                "-bb",
                "--define",
                "_topdir " + work.resolve("rpm"),
                "--define",
                "_rpmdir " + target,
                "--define",
                "_build_name_fmt %%{NAME}-%%{VERSION}.%%{ARCH}.rpm",
                spec.toString()));
        return list(target).getFirst();
    }

    private void fill(String template, Path target, Map<String, String> values) throws IOException {
        String text = Files.readString(top.resolve("installer/linux").resolve(template));
        for (var value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue());
        }
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private Path icon() throws IOException {
        if (!WINDOWS && !MAC) {
            return icons.resolve("256.png");
        }
        Map<Integer, byte[]> pictures = new LinkedHashMap<>();
        for (Path icon : list(icons)) {
            pictures.put(Integer.valueOf(name(icon)), Files.readAllBytes(icon));
        }
        Path file = work.resolve(WINDOWS ? "millwright.ico" : "millwright.icns");
        Files.write(file, WINDOWS ? IconFiles.ico(pictures) : IconFiles.icns(pictures));
        return file;
    }

    // --- files and processes

    /// Classes and what lies beside them; libraries of the system apart from them.
    private static void unpack(Path jar, Path classes, Path natives) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(each -> !each.isDirectory()).toList()) {
                String name = entry.getName();
                if (!name.startsWith("META-INF/")) {
                    Path target = (name.matches("[^/]+\\.(so|dll|dylib)") ? natives : classes).resolve(name);
                    Files.createDirectories(target.getParent());
                    try (var content = zip.getInputStream(entry)) {
                        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(jar|png)$", "");
    }

    /// With links, rights and times.
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = from.equals(path)
                        ? to
                        : to.resolve(from.relativize(path).toString());
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static void gzip(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(to))) {
            Files.copy(from, out);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static boolean isThere(String command) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private List<String> tool(String name, String... words) {
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin").resolve(WINDOWS ? name + ".exe" : name).toString());
        command.addAll(List.of(words));
        return command;
    }

    /// @return what it has printed
    private String run(List<String> command) throws IOException, InterruptedException {
        Path out = work.resolve("out.txt");
        Path err = work.resolve("err.txt");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("MILLWRIGHT_HOME", work.resolve("home").toString());
        builder.environment().remove("DISPLAY");
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new Stop(command.stream().collect(Collectors.joining(" ")) + "\nended with " + exit + ":\n"
                    + Files.readString(out) + Files.readString(err));
        }
        return Files.readString(out);
    }
}
