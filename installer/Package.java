import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// What the packages of all systems share; each system's script calls it. Run from the top of the repository, after Maven has
/// filled `target/budget-explorer`, by the Java that is to be bundled:
///
/// - `image` makes `target/installer/image`: jars and native libraries, a trimmed runtime, and the launchers;
/// - `train` runs the program there through a rehearsal and keeps what Java learnt as AOT caches;
/// - `package TYPE OPTION…` makes an installer of that image with jpackage.
final class Package {
    private static final Path TARGET = Path.of("target", "installer");
    private static final Path INPUT = TARGET.resolve("input");
    private static final Path MODULES = TARGET.resolve("modules");
    private static final Path NATIVES = TARGET.resolve("natives");
    private static final Path RUNTIME = TARGET.resolve("runtime");
    private static final Path IMAGES = TARGET.resolve("image");
    private static final Path PACKAGES = TARGET.resolve("packages");
    private static final Path INSTALLER = Path.of("installer");
    private static final Path ICONS = Path.of("assets", "icon");

    private static final String NAME = "budget-explorer";
    private static final String MAIN_CLASS = "budgetexplorer.Main";
    private static final String SYSTEM = system();

    /// A cache is valid only for jars with the times they had; even seconds survive every archive.
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    /// What starts the program: each has a cache of its own, since Java loads all classes of a cache at each start.
    ///
    /// @param part what the program does to train the cache
    private record Launcher(String name, String part) {
        static final Launcher WINDOW = new Launcher(NAME, "use");
        static final Launcher COMMAND = new Launcher("budget", "rehearse");

        String cache() {
            return name + ".aot";
        }

        /// A command has no splash; and on macOS the splash of Java and the windows of JavaFX want the same thread.
        boolean hasSplash() {
            return equals(WINDOW) && !SYSTEM.equals("macos");
        }
    }

    private Package() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        switch (arguments[0]) {
            case "image" -> image();
            case "train" -> train();
            case "package" -> pack(arguments[1], List.of(arguments).subList(2, arguments.length));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    // ---- the image

    private static void image() throws IOException, InterruptedException {
        delete(TARGET);
        stage(Path.of("target", "budget-explorer"));
        runtime();
        unpackFonts();
        compileStyles();
        List<String> options = new ArrayList<>(about());
        options.addAll(List.of("--type", "app-image", "--dest", IMAGES.toString(), "--input", INPUT.toString(),
                "--runtime-image", RUNTIME.toString(), "--main-jar", mainJar(), "--main-class", MAIN_CLASS, "--icon",
                ICONS.resolve(NAME + iconEnding()).toString()));
        javaOptions(Launcher.WINDOW).forEach(option -> options.addAll(List.of("--java-options", option)));
        if (!SYSTEM.equals("linux")) {
            options.addAll(List.of("--add-launcher", Launcher.COMMAND.name() + "=" + commandLauncher()));
        }
        run("jpackage", options);
        if (SYSTEM.equals("linux")) {
            writeScript(Launcher.WINDOW);
            writeScript(Launcher.COMMAND);
        }
        for (Path jar : list(appFolder())) {
            Files.setLastModifiedTime(jar, TIME);
        }
    }

    /// JavaFX becomes a part of the runtime, the other jars the program's input. Native libraries, of this system alone, stand
    /// in files of their own, so that they need not be unpacked at each start.
    private static void stage(Path built) throws IOException {
        for (Path folder : List.of(INPUT, MODULES, NATIVES)) {
            Files.createDirectories(folder);
        }
        for (Path jar : list(built.resolve("lib"))) {
            String name = jar.getFileName().toString();
            if (name.startsWith("javafx-")) {
                moveNatives(Files.copy(jar, MODULES.resolve(name)), NATIVES);
            } else if (name.startsWith("sqlite-")) {
                moveNatives(Files.copy(jar, INPUT.resolve(name)), INPUT);
            } else {
                copy(jar, INPUT);
            }
        }
        copy(built.resolve("sbom.json"), INPUT);
        if (Launcher.WINDOW.hasSplash()) {
            copy(ICONS.resolve("splash.png"), INPUT);
            copy(ICONS.resolve("splash@200pct.png"), INPUT);
        }
    }

    private static void moveNatives(Path jar, Path folder) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(jar); Stream<Path> found = Files.walk(archive.getPath("/"))) {
            for (Path entry : found.filter(Package::isNative).toList()) {
                if (isOfThisSystem(entry)) {
                    Files.copy(entry, folder.resolve(entry.getFileName().toString()));
                }
                Files.delete(entry);
            }
        }
    }

    private static void runtime() throws IOException {
        List<String> options = new ArrayList<>(lines("jlink.options"));
        options.addAll(List.of("--module-path", MODULES.toString(), "--output", RUNTIME.toString()));
        run("jlink", options);
        Path folder = RUNTIME.resolve(SYSTEM.equals("windows") ? "bin/javafx" : "lib"); // where JavaFX looks for them
        Files.createDirectories(folder);
        for (Path file : list(NATIVES, "*")) {
            copy(file, folder);
        }
    }

    /// JavaFX copies a font out of a jar at each start.
    private static void unpackFonts() throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(INPUT.resolve(mainJar()))) {
            for (Path font : list(jar.getPath("budgetexplorer", "base", "fonts"), "*.ttf")) {
                Files.copy(font, INPUT.resolve(font.getFileName().toString()));
                Files.delete(font);
            }
        }
    }

    /// JavaFX takes a compiled style sheet that stands beside the other.
    private static void compileStyles() throws IOException, InterruptedException {
        Path sheet = TARGET.resolve("sheet.css");
        Path compiled = TARGET.resolve("sheet.bss");
        try (FileSystem jar = FileSystems.newFileSystem(INPUT.resolve(mainJar()));
                Stream<Path> found = Files.walk(jar.getPath("/"))) {
            for (Path each : found.filter(entry -> entry.toString().endsWith(".css")).toList()) {
                Files.copy(each, sheet, StandardCopyOption.REPLACE_EXISTING);
                start(TARGET.resolve("styles.log"), List.of(RUNTIME.resolve("bin").resolve("java").toString(), "-m",
                        "javafx.graphics/com.sun.javafx.css.parser.Css2Bin", sheet.toString(), compiled.toString()));
                Files.copy(compiled, each.resolveSibling(each.getFileName().toString().replace(".css", ".bss")));
            }
        }
    }

    private static boolean isNative(Path entry) {
        return entry.toString().matches(".*\\.(so|dll|dylib)");
    }

    /// JavaFX's jars are of one system each; SQLite's has a folder for each system and kind of processor.
    private static boolean isOfThisSystem(Path entry) {
        String sqlite = "/org/sqlite/native/";
        String path = entry.toString();
        return !path.startsWith(sqlite) || path.startsWith(sqlite + switch (SYSTEM) {
            case "windows" -> "Windows";
            case "macos" -> "Mac";
            default -> "Linux";
        } + "/" + processor() + "/");
    }

    private static String processor() {
        String architecture = System.getProperty("os.arch");
        return architecture.equals("amd64") ? "x86_64" : architecture;
    }

    private static String mainJar() throws IOException {
        return list(INPUT).stream().map(jar -> jar.getFileName().toString())
                .filter(name -> name.startsWith(NAME + "-")).findFirst().orElseThrow();
    }

    private static List<String> javaOptions(Launcher launcher) throws IOException {
        List<String> options = new ArrayList<>(List.of("-XX:AOTCache=$APPDIR/" + launcher.cache()));
        options.addAll(lines("java.options"));
        if (launcher.hasSplash()) {
            options.add("-splash:$APPDIR/splash.png");
        }
        return options;
    }

    private static Path commandLauncher() throws IOException {
        return Files.write(TARGET.resolve("budget.properties"),
                List.of("java-options=" + String.join(" ", javaOptions(Launcher.COMMAND)), "win-console=true",
                        "win-shortcut=false", "win-menu=false"));
    }

    /// On Linux jpackage's launchers would ask rpm and dpkg at each start, twice, which package they are of.
    private static void writeScript(Launcher launcher) throws IOException {
        String script = Files.readString(INSTALLER.resolve("linux").resolve("launcher"))
                .replace("OPTIONS", quoted(javaOptions(launcher), " "))
                .replace("CLASS_PATH", quoted(classPath(), ":")).replace("MAIN_CLASS", MAIN_CLASS);
        Path file = Files.writeString(imageFolder().resolve("bin").resolve(launcher.name()), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String quoted(List<String> words, String between) {
        return words.stream().map(word -> '"' + word.replace("$APPDIR", "$app") + '"').collect(joining(between));
    }

    // ---- training

    private static void train() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("rehearsal");
        train(Launcher.COMMAND, home); // imports what the window shows
        train(Launcher.WINDOW, home);
        delete(home);
    }

    private static void train(Launcher launcher, Path home) throws IOException, InterruptedException {
        Path app = appFolder();
        Path cache = app.resolve(launcher.cache());
        List<String> command = new ArrayList<>();
        command.add(runtimeFolder().resolve("bin").resolve("java").toString());
        javaOptions(launcher).stream().filter(option -> !option.matches("-XX:AOTCache=.*|-splash:.*|-Xlog:.*"))
                .map(option -> option.replace("$APPDIR", app.toString())).forEach(command::add);
        command.addAll(lines("training.options"));
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Duser.home=" + home, "-cp",
                String.join(System.getProperty("path.separator"), classPath()).replace("$APPDIR", app.toString()),
                MAIN_CLASS, launcher.part(), home.toString()));
        Path log = TARGET.resolve("training-" + launcher.name() + ".log");
        start(log, command, "XDG_DATA_HOME=" + home, "LOCALAPPDATA=" + home);
        if (!Files.exists(cache)) {
            throw new IllegalStateException("nothing learnt, see " + log);
        }
    }

    /// As jpackage has put it together.
    private static List<String> classPath() throws IOException {
        String key = "app.classpath=";
        return Files.readAllLines(appFolder().resolve(NAME + ".cfg")).stream().filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length())).toList();
    }

    private static Path imageFolder() {
        return IMAGES.resolve(SYSTEM.equals("macos") ? NAME + ".app" : NAME);
    }

    private static Path appFolder() {
        return imageFolder().resolve(switch (SYSTEM) {
            case "windows" -> "app";
            case "macos" -> "Contents/app";
            default -> "lib/app";
        });
    }

    private static Path runtimeFolder() {
        return imageFolder().resolve(switch (SYSTEM) {
            case "windows" -> "runtime";
            case "macos" -> "Contents/runtime/Contents/Home";
            default -> "lib/runtime";
        });
    }

    // ---- installers

    private static void pack(String type, List<String> more) throws IOException {
        List<String> options = new ArrayList<>(about());
        options.addAll(List.of("--type", type, "--dest", Files.createDirectories(PACKAGES).toString(), "--app-image",
                imageFolder().toString(), "--resource-dir", INSTALLER.resolve(SYSTEM).toString()));
        options.addAll(more);
        run("jpackage", options);
    }

    private static List<String> about() throws IOException {
        List<String> about = new ArrayList<>(lines("jpackage.options"));
        about.addAll(List.of("--app-version", version()));
        return about;
    }

    /// As the project has it, without the mark of one that is not released yet.
    private static String version() throws IOException {
        var version = Pattern.compile("<artifactId>" + NAME + "</artifactId>\\s*<version>([\\d.]+)")
                .matcher(Files.readString(Path.of("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("pom.xml names no version");
        }
        return version.group(1);
    }

    private static String iconEnding() {
        return switch (SYSTEM) {
            case "windows" -> ".ico";
            case "macos" -> ".icns";
            default -> "-256.png";
        };
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
    }

    // ---- tools and files

    private static void run(String tool, List<String> arguments) {
        int exitCode = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err,
                arguments.toArray(String[]::new));
        if (exitCode != 0) {
            throw new IllegalStateException(tool + " failed: " + arguments);
        }
    }

    /// Runs a process that must succeed.
    private static void start(Path log, List<String> command, String... environment)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        for (String variable : environment) {
            String[] parts = variable.split("=", 2);
            process.environment().put(parts[0], parts[1]);
        }
        if (process.start().waitFor() != 0) {
            throw new IllegalStateException(command + " failed, see " + log);
        }
    }

    /// The shared options, an argument a line.
    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(INSTALLER.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        return list(folder, "*.jar");
    }

    private static List<Path> list(Path folder, String pattern) throws IOException {
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            List<Path> found = new ArrayList<>();
            files.forEach(found::add);
            found.sort(Comparator.naturalOrder());
            return found;
        }
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
