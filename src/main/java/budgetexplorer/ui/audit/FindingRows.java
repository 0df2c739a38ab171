package budgetexplorer.ui.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.base.FormulaText;
import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.service.audit.FindingWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts findings below the headings of their groups, and makes text for a spreadsheet of them.
record FindingRows(Messages messages, FindingWords words, Spots spots) {

    /// The findings of a filter. Groups with graver findings come first, and the gravest in a group.
    ///
    /// @param items in the order of the audit
    List<FindingRow> of(List<FindingRow.Item> items, FindingFilter filter, Grouping grouping) {
        List<FindingRow.Item> shown = items.stream().filter(filter::lets)
                .sorted(Comparator.comparing(FindingRow.Item::outcome)).toList();
        if (grouping == Grouping.NONE) {
            return List.copyOf(shown);
        }
        List<FindingRow> rows = new ArrayList<>();
        groups(shown, grouping).forEach(group -> {
            rows.add(new FindingRow.Heading(heading(group, grouping)));
            rows.addAll(group);
        });
        return rows;
    }

    private static List<List<FindingRow.Item>> groups(List<FindingRow.Item> shown, Grouping grouping) {
        Map<Comparable<?>, List<FindingRow.Item>> groups = shown.stream()
                .collect(groupingBy(item -> key(item, grouping), LinkedHashMap::new, toList()));
        List<List<FindingRow.Item>> ordered = new ArrayList<>(groups.values());
        if (grouping == Grouping.TABLE) {
            ordered.sort(Comparator.<List<FindingRow.Item>, Outcome>comparing(group -> group.getFirst().outcome())
                    .thenComparingInt(group -> group.getFirst().spot().part()));
        } else if (grouping == Grouping.UNIT) {
            ordered.sort(Comparator.<List<FindingRow.Item>, Outcome>comparing(group -> group.getFirst().outcome())
                    .thenComparing(group -> group.getFirst().spot().unitCode()));
        }
        return ordered;
    }

    private static Comparable<?> key(FindingRow.Item item, Grouping grouping) {
        return switch (grouping) {
            case TABLE -> item.spot().part();
            case RULE -> item.finding().rule();
            case OUTCOME, NONE -> item.outcome();
            case UNIT -> item.spot().unitCode();
        };
    }

    private String heading(List<FindingRow.Item> group, Grouping grouping) {
        FindingRow.Item first = group.getFirst();
        String name = switch (grouping) {
            case TABLE -> spots.part(first.spot().part());
            case RULE -> words.rule(first.finding().rule());
            case OUTCOME, NONE -> words.outcome(first.outcome());
            case UNIT -> spots.unit(first.spot().unitCode());
        };
        return grouping == Grouping.OUTCOME
                ? messages.text("auditor.group.count", name, group.size())
                : messages.text("auditor.group.counts", name, counts(group));
    }

    private String counts(List<FindingRow.Item> group) {
        return Arrays.stream(Outcome.values()).map(outcome -> {
            long count = group.stream().filter(item -> item.outcome() == outcome).count();
            return count == 0 ? "" : messages.text("auditor.count", words.outcome(outcome), count);
        }).filter(text -> !text.isEmpty()).collect(Collectors.joining(messages.text("auditor.comma")));
    }

    /// Findings as cells of a spreadsheet, a line each, the columns' heads first.
    String cells(List<FindingRow.Item> items) {
        Stream<List<String>> head = Stream.of(List.of(messages.text("auditor.column.outcome"),
                messages.text("auditor.column.place"), messages.text("auditor.column.text"),
                messages.text("auditor.column.difference"), messages.text("auditor.column.rule")));
        Stream<List<String>> lines = items.stream().map(item -> List.of(words.outcome(item.outcome()),
                item.spot().place(), item.text(), item.difference(), words.rule(item.finding().rule())));
        return Stream.concat(head, lines)
                .map(cells -> cells.stream().map(FindingRows::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /// Stays in one cell, and is never a formula; numbers are given without separators.
    private static String cell(String text) {
        String number = text.replace(",", "");
        if (number.matches("-?\\d+(\\.\\d+)?")) {
            return number;
        }
        String line = text.replace('\t', ' ').replace('\n', ' ');
        return FormulaText.marked(line);
    }
}
