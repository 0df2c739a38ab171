package budgetexplorer.service.about;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The texts of licences and notices as the components bring them along: in their archives, beside the font, and in the
/// runtime. Reads files, so not for the FX thread.
public final class LicenceTexts {
    private static final String FONT = "Noto Sans SC";
    private static final String APACHE = "Apache-2.0";
    /// An archive that brings the plain text of the Apache licence along, for those that do not.
    private static final String WITH_APACHE = "commons-io";
    private static final Pattern NAMES = Pattern.compile(
            "META-INF/(?:.*/)?[^/]*(?:LICEN[CS]E|NOTICE|COPYING)[^/]*", Pattern.CASE_INSENSITIVE);

    private LicenceTexts() {}

    /// The texts of a component, one below the other; empty if there is none on this machine.
    ///
    /// @throws IOException if an archive cannot be read
    public static Optional<String> of(Component component) throws IOException {
        if (component.name().equals(FONT)) {
            return resource("/budgetexplorer/base/fonts/OFL.txt");
        }
        Optional<Path> archive = archive(component.name());
        String texts = archive.isPresent() ? in(archive.get()) : "";
        if (!texts.isEmpty()) {
            return Optional.of(texts);
        }
        Optional<String> kept = resource("licences/" + component.name() + ".txt");
        return kept.isPresent() ? kept : ofLicence(component);
    }

    /// The runtime's own texts.
    public static Optional<String> ofRuntime() throws IOException {
        Path folder = Path.of(System.getProperty("java.home"), "legal", "java.base");
        StringBuilder texts = new StringBuilder();
        for (String name : List.of("LICENSE", "ASSEMBLY_EXCEPTION")) {
            if (Files.isRegularFile(folder.resolve(name))) {
                texts.append(Files.readString(folder.resolve(name))).append('\n');
            }
        }
        return Optional.of(texts.toString()).filter(text -> !text.isEmpty());
    }

    private static Optional<String> ofLicence(Component component) throws IOException {
        List<String> names = component.licences().stream().map(Component.Licence::name).toList();
        if (names.contains(APACHE)) {
            Optional<Path> other = archive(WITH_APACHE);
            return other.isPresent() ? Optional.of(in(other.get())) : Optional.empty();
        }
        return names.stream().anyMatch(name -> name.startsWith("GPL-2.0")) ? ofRuntime() : Optional.empty();
    }

    /// What the program itself carries, for the font and for components whose archives bring no text along.
    private static Optional<String> resource(String name) throws IOException {
        try (InputStream text = LicenceTexts.class.getResourceAsStream(name)) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String in(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName)
                    .filter(name -> NAMES.matcher(name).matches() && !name.endsWith(".class"))
                    .sorted(Comparator.comparing(name -> name.toUpperCase(Locale.ROOT).contains("NOTICE"))).toList();
            List<String> texts = new ArrayList<>();
            for (String name : names) {
                try (InputStream text = zip.getInputStream(zip.getEntry(name))) {
                    texts.add(new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
                }
            }
            return String.join("\n\n\n", texts);
        }
    }

    /// The archive that a component was loaded from.
    private static Optional<Path> archive(String name) throws IOException {
        Pattern file = Pattern.compile(Pattern.quote(name) + "-\\d.*\\.jar");
        return archives().filter(path -> file.matcher(String.valueOf(path.getFileName())).matches()).findFirst();
    }

    /// Archives say where they are by what all of them contain.
    private static Stream<Path> archives() throws IOException {
        List<Path> found = new ArrayList<>();
        Enumeration<URL> manifests = LicenceTexts.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
        while (manifests.hasMoreElements()) {
            URL manifest = manifests.nextElement();
            if (manifest.getProtocol().equals("jar")) {
                String inside = manifest.getPath();
                found.add(Path.of(URI.create(inside.substring(0, inside.indexOf("!/")))));
            }
        }
        return found.stream().distinct();
    }
}
