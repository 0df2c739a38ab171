package budgetexplorer.read.random;

import budgetexplorer.model.table.Field;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A header with what stands below it: columns, or other headers.
///
/// @param words    the official words and others in use
/// @param column   of a leaf
/// @param children of a group
record Header(List<String> words, @Nullable Column column, List<Header> children) {
    /// A column of codes may hold a part of each: the digits from one to another.
    record Column(Field field, int from, int to) {}

    static Header leaf(Field field, String... words) {
        return new Header(List.of(words), new Column(field, 0, Integer.MAX_VALUE), List.of());
    }

    static Header part(Field field, int from, int to, String word) {
        return new Header(List.of(word), new Column(field, from, to), List.of());
    }

    static Header group(String word, Header... children) {
        return new Header(List.of(word), null, List.of(children));
    }

    Stream<Column> columns() {
        return column != null ? Stream.of(column) : children.stream().flatMap(Header::columns);
    }

    int height() {
        return 1 + children.stream().mapToInt(Header::height).max().orElse(0);
    }

    int width() {
        return Math.toIntExact(columns().count());
    }

    boolean has(Field field) {
        return columns().anyMatch(each -> each.field() == field);
    }

    /// Without some columns, and without groups that have none left.
    static List<Header> only(List<Header> headers, Predicate<Field> fields) {
        return headers.stream().map(header -> header.column != null
                ? header
                : new Header(header.words, null, only(header.children, fields)))
                .filter(header -> header.column != null
                        ? fields.test(header.column.field())
                        : !header.children.isEmpty())
                .toList();
    }

    /// With one column replaced.
    static List<Header> replace(List<Header> headers, Field field, Header by) {
        return headers.stream().map(header -> {
            if (header.column == null) {
                return new Header(header.words, null, replace(header.children, field, by));
            }
            return header.column.field() == field ? by : header;
        }).toList();
    }

    static List<Header> of(Header... headers) {
        return Arrays.asList(headers);
    }
}
