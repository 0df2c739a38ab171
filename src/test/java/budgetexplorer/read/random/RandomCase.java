package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The document of a seed, written and read back.
///
/// @param used what sets it apart from an official document
record RandomCase(long seed, Format format, WrittenDocument document, Set<Variation> used) {
    private static final int SMALLEST_CODE = 101;
    private static final int LARGEST_CODE = 999;

    /// @param formats which may be written
    /// @param leftOut variations that are not used
    static RandomCase of(long seed, Set<Format> formats, Set<Variation> leftOut) {
        var chance = new Chance(seed);
        Format format = format(chance, formats);
        var choices = new Choices(chance.branch(), leftOut);
        choices.ruleOut(format.impossible());
        List<ExpectedBudget> budgets = budgets(chance.branch(), format, choices);
        WrittenDocument document = new RandomLayout(format, choices).write(budgets);
        return new RandomCase(seed, format, document, EnumSet.copyOf(choices.used()));
    }

    private static Format format(Chance chance, Set<Format> formats) {
        int rest = chance.between(0, 99);
        for (Format format : Format.values()) {
            rest -= format.share();
            if (rest < 0) {
                return formats.contains(format) ? format : Format.XLSX;
            }
        }
        return Format.XLSX;
    }

    private static List<ExpectedBudget> budgets(Chance chance, Format format, Choices choices) {
        int year = chance.between(2018, 2030);
        Stage stage = chance.oneOf(Stage.PUBLISHED, Stage.PUBLISHED, Stage.DRAFT);
        int count = format != Format.CSV && choices.some(SEVERAL_DEPARTMENTS) ? chance.between(2, 3) : 1;
        int code = chance.between(SMALLEST_CODE, LARGEST_CODE - count);
        if (FunctionNames.CATEGORIES.containsKey(String.valueOf(code))) {
            choices.ruleOut(Set.of(CODE_AND_NAME_IN_ONE_CELL)); // 208 in such a cell may be a department or a 类
        }
        List<ExpectedBudget> budgets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ExpectedBudget budget = RandomBudget.of(chance.branch(), String.valueOf(code + i), year, stage,
                    choices.some(ZEROS_LEFT_BLANK));
            budgets.add(format == Format.CSV
                    ? budget.withTables(List.of(chance.oneOf(budget.tables())))
                    : budget);
        }
        return budgets;
    }

    /// Writes the document to a folder.
    Path write(Path folder) throws IOException {
        Path file = folder.resolve(document.name() + format.ending());
        format.write(document, file);
        return file;
    }

    /// The first difference between the document and what is read of it.
    Optional<String> difference(Path folder) throws IOException {
        try {
            return Differences.first(document, BudgetsOfFile.read(write(folder)));
        } catch (ProblemException e) {
            return Optional.of("not read: " + e.problem());
        } catch (RuntimeException e) {
            return Optional.of("not read: %s at %s".formatted(e, Arrays.stream(e.getStackTrace()).limit(6).toList()));
        }
    }
}
