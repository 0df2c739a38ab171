package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

import java.util.ArrayList;
import java.util.List;
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
        YearPlace year = YearPlace.choose(format, choices);
        List<List<WrittenSheet>> departments = new ArrayList<>();
        List<ExpectedBudget> expected = new ArrayList<>();
        for (ExpectedBudget budget : budgets) {
            var writer = new BudgetWriter(budget, year, format, budgets.size() > 1, choices.part());
            expected.add(writer.write());
            departments.add(writer.sheets());
        }
        List<WrittenSheet> sheets = named(ordered(departments));
        if (year == YearPlace.COVER || (format != Format.CSV && choices.all(COVER_SHEETS))) {
            sheets.addAll(0, Cover.sheets(budgets, year == YearPlace.COVER || choices.chance().percent(50)));
        }
        String name = year == YearPlace.FILE_NAME ? "部门预算" + budgets.getFirst().year() : "budget";
        boolean text = format == Format.TXT || format == Format.CSV;
        return new WrittenDocument(name, sheets, expected,
                text && choices.all(CHINESE_CODE_PAGE) ? "GB18030" : "UTF-8");
    }

    private List<WrittenSheet> ordered(List<List<WrittenSheet>> departments) {
        List<WrittenSheet> sheets = departments.stream().flatMap(List::stream).toList();
        if (departments.size() > 1) {
            return choices.all(MIXED_DEPARTMENTS) ? choices.chance().shuffled(sheets) : new ArrayList<>(sheets);
        }
        return choices.some(TABLES_SHARE_A_SHEET) ? shared(sheets) : new ArrayList<>(sheets);
    }

    private List<WrittenSheet> shared(List<WrittenSheet> sheets) {
        List<WrittenSheet> shared = new ArrayList<>();
        for (WrittenSheet sheet : sheets) {
            if (shared.isEmpty() || choices.chance().percent(40)) {
                shared.add(sheet);
            } else {
                IntStream.range(0, choices.chance().between(0, 2)).forEach(_ -> shared.getLast().blank());
                shared.getLast().append(sheet);
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
