package budgetexplorer.read.narrative;

import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Numeral;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the rows of a small table within a section: the amount of each project in the column that the header names. For
/// one thread.
final class RowReader {
    private static final Pattern AMOUNT_HEADER = Pattern.compile("[^\t]*(?:预算|金额|资金)[^\t]*");
    private static final Pattern UNIT = Pattern.compile("(万元|亿元|千元|元)");
    private static final Pattern NUMBER = Pattern.compile("\\s*(" + Digits.FORM + ")\\s*");
    private static final int NONE = -1;

    private final Statements statements;
    private final NumeralLog log;
    private final Optional<Integer> year;
    private int amountColumn = NONE;
    private String unit = "";
    private boolean withinTable;

    RowReader(Statements statements, NumeralLog log, Optional<Integer> year) {
        this.statements = statements;
        this.log = log;
        this.year = year;
    }

    /// The next row that comes is a header.
    void endTable() {
        withinTable = false;
    }

    void read(Paragraph row) {
        if (withinTable) {
            body(row);
        } else {
            header(row);
        }
        withinTable = true;
    }

    private void header(Paragraph row) {
        List<String> cells = cells(row);
        amountColumn = (int) cells.stream().takeWhile(cell -> !AMOUNT_HEADER.matcher(cell).matches()).count();
        Matcher stated = UNIT.matcher(amountColumn < cells.size() ? cells.get(amountColumn) : "");
        unit = stated.find() ? stated.group(1) : "";
        if (unit.isEmpty()) {
            amountColumn = NONE;
        }
        log.free(row, 0, row.text().length(), Numeral.Use.NOT_UNDERSTOOD);
    }

    private void body(Paragraph row) {
        List<String> cells = cells(row);
        int start = 0;
        for (int column = 0; column < cells.size(); column++) {
            int end = start + cells.get(column).length();
            cell(row, cells.getFirst(), column, start, end);
            start = end + 1;
        }
        statements.close(row, row.text().length());
    }

    private void cell(Paragraph row, String name, int column, int start, int end) {
        Matcher number = NUMBER.matcher(row.text()).region(start, end);
        Optional<Figure> figure = column == amountColumn && column > 0 && !name.isBlank() && number.matches()
                ? figure(row, name.strip(), number.start(1), number.end(1))
                : Optional.empty();
        if (figure.isPresent()) {
            statements.about(figure.get().subject(), row, 0);
            statements.open(0).figures.add(figure.get());
            log.add(row, number.start(1), number.end(1), Numeral.Use.FIGURE);
        } else {
            log.free(row, start, end, Numeral.Use.FREE_TEXT);
        }
    }

    private Optional<Figure> figure(Paragraph row, String name, int start, int end) {
        String printed = row.text().substring(start, end);
        return Digits.parse(printed, false, unit).map(number -> new Figure(row.span(start, end), printed, Claim.AMOUNT,
                number, unit, Optional.empty(), List.of(name), year, Optional.empty()));
    }

    private static List<String> cells(Paragraph row) {
        return Stream.of(row.text().split("\t", -1)).toList();
    }
}
