package budgetexplorer.service.about;

import java.util.List;

/// A part of the program that others made.
///
/// @param licences at least one
/// @param users    the names of the components that use it; empty if only the program itself does
/// @param isDirect whether the program itself uses it
public record Component(String name, String version, List<Licence> licences, List<String> users, boolean isDirect) {
    public Component {
        licences = List.copyOf(licences);
        users = List.copyOf(users);
    }

    /// A licence.
    ///
    /// @param name its short name, such as `Apache-2.0`
    /// @param url  where its text is published, as text; empty if that is not known
    public record Licence(String name, String url) {}
}
