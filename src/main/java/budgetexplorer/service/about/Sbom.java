package budgetexplorer.service.about;

import budgetexplorer.service.about.Component.Licence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The list of components that the build made of the program (CycloneDX). Immutable and thread-safe.
///
/// @param components each once, sorted by name
public record Sbom(List<Component> components) {
    private static final String RESOURCE = "sbom.json";

    public Sbom {
        components = List.copyOf(components);
    }

    /// Reads the list of this build.
    public static Sbom ofThisBuild() {
        try (InputStream json = Objects.requireNonNull(Sbom.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return of(new SbomReader().read(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A component by its name.
    ///
    /// @throws java.util.NoSuchElementException if there is none, which is a fault of the build
    public Component component(String name) {
        return components.stream().filter(component -> component.name().equals(name)).findFirst().orElseThrow();
    }

    static Sbom of(SbomReader.Listed listed) {
        Map<String, String> names = new HashMap<>();
        listed.entries().forEach(entry -> names.put(entry.reference(), entry.name()));
        Map<String, Set<String>> users = new HashMap<>();
        listed.uses().forEach((user, used) -> used.forEach(each -> users
                .computeIfAbsent(names.getOrDefault(each, ""), _ -> new LinkedHashSet<>()).add(
                        names.getOrDefault(user, ""))));
        Map<String, Component> components = new HashMap<>(); // what differs by the system is listed twice
        for (SbomReader.Entry entry : listed.entries()) {
            Set<String> its = users.getOrDefault(entry.name(), Set.of(""));
            List<Licence> licences = entry.licences();
            components.putIfAbsent(entry.name(), new Component(entry.name(), entry.version(), licences,
                    its.stream().filter(user -> !user.isEmpty() && !user.equals(entry.name())).sorted().toList(),
                    its.contains("")));
        }
        return new Sbom(new ArrayList<>(components.values()).stream()
                .sorted(Comparator.comparing(component -> component.name().toLowerCase(Locale.ROOT))).toList());
    }
}
