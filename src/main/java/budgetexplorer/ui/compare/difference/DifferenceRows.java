package budgetexplorer.ui.compare.difference;

import budgetexplorer.base.FormulaText;
import budgetexplorer.base.Messages;
import budgetexplorer.compare.difference.Change;
import budgetexplorer.service.difference.DifferenceWords;
import budgetexplorer.service.difference.DraftDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes rows of changes, and text for a spreadsheet of rows. Not thread-safe.
record DifferenceRows(Messages messages, DifferenceWords words) {

    List<DifferenceRow.Item> items(DraftDifference drafts) {
        return drafts.difference().changes().stream().map(this::item).toList();
    }

    private DifferenceRow.Item item(Change change) {
        String remark = Stream.of(change.consequence() ? messages.text("difference.follows") : "",
                words.elsewhere(change)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(messages.text("list.separator.long")));
        List<String> texts = List.of(words.kind(change), words.place(change), words.aspect(change),
                words.value(change.before()), words.value(change.after()), words.difference(change));
        return new DifferenceRow.Item(change, texts.get(0), texts.get(1), words.shortPlace(change), texts.get(2),
                texts.get(3), texts.get(4),
                texts.get(5), remark, String.join("\n", texts).toLowerCase(Locale.ROOT));
    }

    /// The items of a filter, each table's below its heading.
    List<DifferenceRow> rows(List<DifferenceRow.Item> items, ChangeFilter filter) {
        List<DifferenceRow.Item> shown = items.stream().filter(filter::lets).toList();
        List<DifferenceRow> rows = new ArrayList<>();
        shown.stream().map(item -> item.change().table()).distinct().forEach(table -> {
            List<DifferenceRow.Item> ofTable = shown.stream().filter(item -> item.change().table().equals(table))
                    .toList();
            rows.add(new DifferenceRow.Heading(
                    messages.text("difference.group", words.table(table), ofTable.size())));
            rows.addAll(ofTable);
        });
        return rows;
    }

    /// Rows as cells of a spreadsheet, a line each, the columns' heads first.
    String cells(List<DifferenceRow.Item> items) {
        Stream<List<String>> head = Stream.of(List.of(messages.text("difference.table.column"),
                messages.text("difference.column.kind"), messages.text("difference.column.place"),
                messages.text("difference.column.aspect"), messages.text("difference.column.old"),
                messages.text("difference.column.new"), messages.text("difference.column.difference")));
        Stream<List<String>> lines = items.stream().map(item -> List.of(words.table(item.change().table()), item.kind(),
                item.place(), item.aspect(), item.old(), item.now(), item.difference()));
        return Stream.concat(head, lines)
                .map(cells -> cells.stream().map(DifferenceRows::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /// Stays in one cell, and is never a formula; numbers are given without separators.
    private static String cell(String text) {
        String number = text.replace(",", "");
        if (number.matches("[+-]?\\d+(\\.\\d+)?")) {
            return number.startsWith("+") ? number.substring(1) : number;
        }
        String safe = FormulaText.marked(text);
        return safe.contains("\t") || safe.contains("\n") || safe.startsWith("\"")
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
