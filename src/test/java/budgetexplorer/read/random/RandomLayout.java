package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Writes budgets as a document in a random layout.
final class RandomLayout {
    private final Format format;
    private final Choices choices;

    RandomLayout(Format format, Choices choices) {
        this.format = format;
        this.choices = choices;
    }

    WrittenDocument write(List<ExpectedBudget> budgets) {
        YearPlace year = YearPlace.choose(choices);
        List<List<List<WrittenSheet>>> departments = new ArrayList<>();
        List<ExpectedBudget> expected = new ArrayList<>();
        for (ExpectedBudget budget : budgets) {
            var writer = new BudgetWriter(budget, year, format, budgets.size() > 1, choices.part());
            expected.add(writer.write());
            departments.add(writer.sheets());
        }
        List<WrittenSheet> sheets = named(ordered(departments));
        if (year == YearPlace.COVER || choices.all(COVER_SHEETS)) {
            sheets.addAll(0, Cover.sheets(budgets, year == YearPlace.COVER || choices.chance().percent(50)));
        }
        String name = year == YearPlace.FILE_NAME ? "部门预算" + budgets.getFirst().year() : "budget";
        return new WrittenDocument(name, sheets, expected, choices.all(CHINESE_CODE_PAGE) ? "GB18030" : "UTF-8",
                drawing());
    }

    private Set<Variation> drawing() {
        Set<Variation> drawing = EnumSet.noneOf(Variation.class);
        if (format == Format.PDF) {
            Variation.OF_PAGES.stream().filter(choices::all).forEach(drawing::add);
        }
        return drawing;
    }

    /// @param departments of each the tables, of each the sheets, which stay in their order
    private List<WrittenSheet> ordered(List<List<List<WrittenSheet>>> departments) {
        List<List<WrittenSheet>> tables = departments.stream().flatMap(List::stream).toList();
        if (departments.size() == 1 && choices.some(TABLES_SHARE_A_SHEET)) {
            return shared(tables);
        }
        boolean mixed = departments.size() > 1 && choices.all(MIXED_DEPARTMENTS);
        return (mixed ? choices.chance().shuffled(tables) : tables).stream().flatMap(List::stream)
                .collect(toCollection(ArrayList::new));
    }

    /// Tables that are spread over sheets stay so.
    private List<WrittenSheet> shared(List<List<WrittenSheet>> tables) {
        List<WrittenSheet> shared = new ArrayList<>();
        for (List<WrittenSheet> sheets : tables) {
            if (shared.isEmpty() || sheets.size() > 1 || choices.chance().percent(40)) {
                shared.addAll(sheets);
            } else {
                IntStream.range(0, choices.chance().between(0, 2)).forEach(_ -> shared.getLast().blank());
                shared.getLast().append(sheets.getFirst());
            }
        }
        return shared;
    }

    private List<WrittenSheet> named(List<WrittenSheet> sheets) {
        if (!choices.all(PLAIN_SHEET_NAMES)) {
            return sheets;
        }
        List<WrittenSheet> named = new ArrayList<>();
        sheets.forEach(sheet -> named.add(sheet.named("Sheet" + (named.size() + 1))));
        return named;
    }
}
