package budgetexplorer.ui.about;

import static java.util.stream.Collectors.joining;

import budgetexplorer.base.Messages;
import budgetexplorer.service.about.Component;
import java.util.Locale;
import java.util.Optional;

/// A component as it is listed.
///
/// @param licence   its name
/// @param published where its text is published, as text; empty if that is not known
/// @param purpose   what it is for, or what uses it
/// @param bundled   empty for the Java runtime, which the build does not know
public record ComponentLine(String name, String version, String licence, String published, String purpose,
        Optional<Component> bundled) {

    static ComponentLine of(Component component, Messages messages) {
        return new ComponentLine(component.name(), component.version(),
                component.licences().stream().map(Component.Licence::name).collect(joining("; ")),
                component.licences().stream().map(Component.Licence::url).filter(url -> !url.isEmpty())
                        .collect(joining("; ")),
                purpose(component, messages), Optional.of(component));
    }

    /// The runtime that the program runs on now.
    static ComponentLine ofRuntime(Messages messages) {
        return new ComponentLine("Java", System.getProperty("java.version", ""),
                "GPL-2.0-with-classpath-exception", "", messages.text("about.use.java"), Optional.empty());
    }

    private static String purpose(Component component, Messages messages) {
        String key = "about.use." + component.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        return component.isDirect() && messages.bundle().containsKey(key)
                ? messages.text(key)
                : messages.text("about.usedBy", String.join(", ", component.users()));
    }
}
