package budgetexplorer.check.narrative;

import budgetexplorer.check.narrative.TableSubjects.Counted;
import budgetexplorer.check.narrative.Target.Cells;
import budgetexplorer.check.narrative.Target.Nowhere;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.evidence.FigureEvidence.Kind;
import budgetexplorer.model.evidence.Gap;
import budgetexplorer.model.evidence.NarrativeEvidence;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.BudgetTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the cells that the figures of a narrative speak of: the section decides the table, the names of the subject the
/// row and the column. Names are compared exactly but for blanks, quotation marks and the width of brackets; what is not
/// one place alone stays unresolved. For one use by one thread.
public final class FigureCells {
    private final ClassificationNames names;
    private final int year;
    private final List<BudgetTable> tables;
    private final Map<SectionKind, Optional<TableSubjects>> subjects = new EnumMap<>(SectionKind.class);

    private FigureCells(List<BudgetTable> tables, ClassificationNames names, int year) {
        this.tables = tables;
        this.names = remembered(names);
        this.year = year;
    }

    /// Every figure asks for the same few, which a library has to look up.
    private static ClassificationNames remembered(ClassificationNames names) {
        Map<FunctionCode, Optional<String>> known = new HashMap<>();
        return (code, year) -> known.computeIfAbsent(code, asked -> names.name(asked, year));
    }

    /// What the tables say to every figure of the sections 一 to 十三.
    ///
    /// @param tables of the same budget
    /// @param names  of 类 and 款, which the tables leave out
    /// @param year   the fiscal year
    public static NarrativeEvidence of(Narrative narrative, List<BudgetTable> tables, ClassificationNames names,
            int year) {
        var cells = new FigureCells(tables, names, year);
        List<FigureEvidence> all = new ArrayList<>();
        for (Section section : narrative.sections()) {
            if (section.kind().restatesTables()) {
                section.figures().map(figure -> cells.evidence(section.kind(), figure)).forEach(all::add);
            }
        }
        return new NarrativeEvidence(all);
    }

    private FigureEvidence evidence(SectionKind section, Figure figure) {
        Optional<Restated> restated = Restated.by(section);
        if (restated.isEmpty()) {
            return unresolved(figure, Gap.Reason.NOT_IN_TABLES);
        }
        return subjects.computeIfAbsent(section, _ -> subjects(restated.get()))
                .map(found -> evidence(found, figure))
                .orElseGet(() -> unresolved(figure, Gap.Reason.NO_TABLE));
    }

    private Optional<TableSubjects> subjects(Restated restated) {
        return tables.stream().filter(table -> table.kind() == restated.table()).findFirst()
                .map(table -> new TableSubjects(restated, table, names, year));
    }

    private static FigureEvidence unresolved(Figure figure, Gap.Reason reason) {
        return FigureEvidence.unresolved(figure, new Gap(reason, figure.subject().getLast()));
    }

    private static FigureEvidence evidence(TableSubjects subjects, Figure figure) {
        if (figure.claim() == Claim.COUNT) {
            return subjects.counted(figure.unit()).map(counted -> count(figure, counted))
                    .orElseGet(() -> unresolved(figure, Gap.Reason.NOT_IN_TABLES));
        }
        return switch (subjects.find(figure.subject())) {
            case Nowhere(var gap) -> FigureEvidence.unresolved(figure, gap);
            case Cells cells -> switch (figure.claim()) {
                case AMOUNT -> amount(figure, cells);
                case SHARE -> share(subjects, figure, cells);
                default -> derived(figure, cells, List.of(), Optional.empty(), Comparison.NONE);
            };
        };
    }

    private static FigureEvidence amount(Figure figure, Cells cells) {
        int terms = cells.summed() ? cells.cells().size() : 1;
        Comparison comparison = cells.money().map(money -> Comparison.ofAmount(figure, money, terms))
                .orElse(Comparison.NONE);
        return new FigureEvidence(figure, cells.summed() ? Kind.SUMMED : Kind.STATED, cells.cells(), cells.summed(),
                cells.alike(),
                List.of(), cells.money(), Optional.empty(), comparison.expected(), comparison.agreement(),
                Optional.empty());
    }

    private static FigureEvidence share(TableSubjects subjects, Figure figure, Cells part) {
        return figure.whole().map(whole -> switch (subjects.find(List.of(whole))) {
            case Nowhere(var gap) -> FigureEvidence.unresolved(figure, gap);
            case Cells of -> derived(figure, part, of.cells(), of.money(), part.money()
                    .flatMap(money -> of.money().map(all -> Comparison.ofShare(figure, money, all)))
                    .orElse(Comparison.NONE));
        }).orElseGet(() -> unresolved(figure, Gap.Reason.NO_WHOLE));
    }

    private static FigureEvidence count(Figure figure, Counted counted) {
        return derived(figure, counted.rows(), List.of(), Optional.empty(),
                Comparison.ofCount(figure, counted.count()));
    }

    private static FigureEvidence derived(Figure figure, Cells cells,
            List<CellPlace> whole, Optional<Money> wholeMoney, Comparison comparison) {
        return new FigureEvidence(figure, Kind.DERIVED, cells.cells(), cells.summed(), cells.alike(), whole,
                cells.money(),
                wholeMoney, comparison.expected(), comparison.agreement(), Optional.empty());
    }
}
