package budgetexplorer.write.form;

import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Column;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The columns of a table's form: those that mean something in their official order, then the others.
record FormColumns(List<FormColumn> columns, List<Function<Row, Cell>> cells) {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");
    /// Columns that need no word of their own where nothing else stands below their group.
    private static final Set<Field> SUMS = EnumSet.of(Field.BASIC, Field.TRAINING, Field.CARRY_OVER);
    private static final String SUM = "小计";

    /// A column, and where a row has its cell.
    private record Place(Field field, List<String> header, Function<Row, Cell> cell) {}

    /// Of the columns that a table has.
    ///
    /// @param unit the unit the form's amounts are written in
    static FormColumns of(BudgetTable table, MoneyUnit unit) {
        OfficialHeader official = OfficialHeaders.of(table.kind());
        return of(table, unit, official, hasYears(table) ? stated(table) : official(table, official));
    }

    /// Of the columns that a form usually has, and those that an earlier table has besides; none that is unknown.
    ///
    /// @param unit the unit the form's amounts are written in
    static FormColumns blank(BudgetTable table, MoneyUnit unit) {
        OfficialHeader official = OfficialHeaders.of(table.kind());
        List<Place> places = official.fields().stream()
                .filter(field -> table.has(field) || !official.rare().contains(field))
                .map(field -> new Place(field, official.paths().get(field), cell(table, field))).toList();
        return of(table, unit, official, places);
    }

    /// Where a row has the cell of a field, which is the same place in all rows unless several sheets made the table.
    private static Function<Row, Cell> cell(BudgetTable table, Field field) {
        int[] found = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).field() == field).toArray();
        return switch (found.length) {
            case 0 -> _ -> new Cell.Blank();
            case 1 -> row -> row.cells().get(found[0]);
            default -> row -> row.cells().get(table.column(row, field));
        };
    }

    private static FormColumns of(BudgetTable table, MoneyUnit unit, OfficialHeader official, List<Place> places) {
        List<List<String>> headers = withoutLoneSums(places);
        int first = firstNumbered(official, places);
        List<FormColumn> columns = IntStream.range(0, places.size())
                .mapToObj(i -> new FormColumn(places.get(i).field(), headers.get(i), i >= first,
                        ColumnWidth.of(table, places.get(i).field(), places.size(), unit, places.get(i).cell())))
                .toList();
        return new FormColumns(columns, places.stream().map(Place::cell).toList());
    }

    /// Words such as years tell columns apart that mean the same: then all keep their own words.
    private static boolean hasYears(BudgetTable table) {
        return table.columns().stream()
                .anyMatch(column -> column.field() == Field.OTHER && YEAR.matcher(column.label()).find());
    }

    private static List<Place> stated(BudgetTable table) {
        return IntStream.range(0, table.columns().size()).mapToObj(column -> place(table, column)).toList();
    }

    private static Place place(BudgetTable table, int index) {
        Column column = table.columns().get(index);
        String label = column.label().isBlank() ? column.letters() : column.label();
        return new Place(column.field(), List.of(label.split("/")), row -> row.cells().get(index));
    }

    private static List<Place> official(BudgetTable table, OfficialHeader official) {
        List<Place> places = new ArrayList<>();
        official.fields().stream().filter(table::has).forEach(field -> places
                .add(new Place(field, official.paths().get(field), cell(table, field))));
        for (int column = 0; column < table.columns().size(); column++) {
            if (!official.paths().containsKey(table.columns().get(column).field())) {
                places.add(place(table, column));
            }
        }
        return places;
    }

    private static List<List<String>> withoutLoneSums(List<Place> places) {
        return places.stream().map(place -> {
            List<String> header = place.header();
            List<String> group = header.subList(0, header.size() - 1);
            boolean isLone = SUMS.contains(place.field()) && header.getLast().equals(SUM)
                    && places.stream().filter(other -> isBelow(group, other.header())).count() == 1;
            return isLone ? group : header;
        }).toList();
    }

    private static boolean isBelow(List<String> group, List<String> header) {
        return header.size() > group.size() && header.subList(0, group.size()).equals(group);
    }

    /// Where the numbers begin; behind the last column where there are none. One column needs no number.
    private static int firstNumbered(OfficialHeader official, List<Place> places) {
        int first = official.firstNumbered().map(field -> official.fields().indexOf(field)).map(
                from -> (int) places.stream().takeWhile(place -> isBefore(official, place.field(), from)).count())
                .orElse(places.size());
        return places.size() - first > 1 ? first : places.size();
    }

    private static boolean isBefore(OfficialHeader official, Field field, int first) {
        int place = official.fields().indexOf(field);
        return place < first && !(place < 0 && field.isAmount());
    }

    /// A row with its cells in the order of the form.
    Row row(Row row) {
        return new Row(row.kind(), row.unit(), row.number(), cells.stream().map(cell -> cell.apply(row)).toList());
    }
}
