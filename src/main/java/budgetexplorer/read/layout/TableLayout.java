package budgetexplorer.read.layout;

import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How one of the 12 tables is known: by its title and by the headers of its columns, with the names that cities give
/// them.
///
/// @param titles normalised by [HeaderText]
/// @param words  all header texts of the columns, at any height
public record TableLayout(TableKind kind, List<String> titles, List<ColumnRule> columns, Set<String> words) {
    /// A layout with the official title and other titles in use.
    static TableLayout of(TableKind kind, List<String> otherTitles, ColumnRule... columns) {
        List<String> titles = Stream.concat(Stream.of(kind.title()), otherTitles.stream()).map(HeaderText::normalise)
                .toList();
        return new TableLayout(kind, titles, List.of(columns), Stream.of(columns)
                .flatMap(rule -> rule.paths().stream()).flatMap(List::stream).collect(Collectors.toUnmodifiableSet()));
    }

    /// How well a text is this table's title: the length of the longest title it ends with, 0 if with none.
    ///
    /// @param text normalised by [HeaderText]
    public int titleMatch(String text) {
        int longest = 0;
        for (String title : titles) {
            if (title.length() > longest && text.endsWith(title)) {
                longest = title.length();
            }
        }
        return longest;
    }

    /// What a column means.
    ///
    /// @param header the column's normalised header texts from top to bottom
    public Optional<Field> field(List<String> header) {
        Optional<Field> found = Optional.empty();
        int best = ColumnRule.NONE;
        for (ColumnRule rule : columns) {
            int match = rule.match(header);
            if (match > best) {
                best = match;
                found = Optional.of(rule.field());
            }
        }
        return found;
    }

    /// Whether a text is a header, at any height, of one of the columns.
    ///
    /// @param text normalised by [HeaderText]
    public boolean isHeader(String text) {
        return words.contains(text);
    }

    /// Whether a column stands below a header that belongs to other columns: the headers have been displaced.
    ///
    /// @param header the column's normalised header texts from top to bottom
    public boolean isDisplaced(Field field, List<String> header) {
        return header.stream().filter(this::isGroup).anyMatch(group -> columns.stream()
                .filter(rule -> rule.field() == field).noneMatch(rule -> rule.names(group)));
    }

    private boolean isGroup(String text) {
        return columns.stream().flatMap(rule -> rule.paths().stream())
                .anyMatch(path -> path.subList(0, path.size() - 1).contains(text));
    }

    /// Whether the official columns are all named, wherever their names stand.
    ///
    /// @param headers all header texts of a table, normalised
    public boolean isComplete(Collection<String> headers) {
        return columns.stream().allMatch(rule -> rule.leaves().anyMatch(headers::contains));
    }

    /// Whether the table has a column of a field when it is complete.
    public boolean has(Field field) {
        for (ColumnRule rule : columns) {
            if (rule.field() == field) {
                return true;
            }
        }
        return false;
    }
}
