package budgetexplorer.service.original;

import static java.util.Comparator.comparingInt;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.draft.Draft;
import budgetexplorer.model.draft.Marks;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.original.CellOnPage;
import budgetexplorer.model.original.PagePlace;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.Source;
import budgetexplorer.service.original.Framed.What;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a link leads to in a table, to be found on the pages.
record TableOnPages(BudgetTable table, Link.TableCell cell) {

    private Optional<Row> row() {
        return cell.row().isPresent() ? table.row(cell.row().getAsInt()) : Optional.empty();
    }

    /// Whether no document has it.
    boolean isAdded() {
        return row().filter(Source::isAdded).isPresent();
    }

    /// Where it stands; empty if it is not on the pages.
    ///
    /// @param drafts the draft that a budget is, if it is one
    Optional<Framed> framed(List<CellOnPage> places, Function<BudgetId, Optional<Draft>> drafts) {
        Optional<Row> row = row();
        if (row.isEmpty() && cell.row().isPresent()) {
            return Optional.empty();
        }
        if (row.isEmpty()) {
            return places.stream().filter(each -> table.source().sheets().contains(each.sheet()))
                    .map(each -> each.place().page()).min(comparingInt(page -> page))
                    .map(page -> new Framed(List.of(), page, new What.TableOf(table.kind())));
        }
        List<CellOnPage> ofRow = places.stream().filter(each -> each.row() == Source.numberOnSheet(row.get()))
                .filter(each -> each.sheet().equals(table.source().sheet(row.get()))).toList();
        if (ofRow.isEmpty()) {
            return Optional.empty();
        }
        List<PagePlace> found = cell.column().isEmpty() ? List.of() : inColumn(ofRow, cell.column().getAsInt());
        // where a page is blank nothing has a place of its own
        return Optional.of(found.isEmpty()
                ? Framed.at(Frames.joined(ofRow.stream().map(CellOnPage::place).toList()),
                        new What.RowOf(table.kind(), Source.rowOnSheet(row.get())))
                : Framed.at(found, what(row.get(), cell.column().getAsInt(), drafts)));
    }

    private List<PagePlace> inColumn(List<CellOnPage> ofRow, int column) {
        int index = table.columns().get(column).index();
        return ofRow.stream().filter(each -> each.column() == index).map(CellOnPage::place).toList();
    }

    private What what(Row row, int column, Function<BudgetId, Optional<Draft>> drafts) {
        var place = new CellPlace(table.kind(), row.number(), column);
        Cell now = row.cells().get(column);
        Cell printed = printed(place, now, drafts);
        return new What.CellOf(table.kind(), table.columns().get(column).letters() + Source.rowOnSheet(row),
                text(printed), printed instanceof Cell.Amount ? table.unit().label() : "",
                printed.equals(now) ? Optional.empty() : Optional.of(text(now)));
    }

    /// What the document says: a draft may be one of a draft.
    private Cell printed(CellPlace place, Cell now, Function<BudgetId, Optional<Draft>> drafts) {
        Cell printed = now;
        for (Optional<Draft> draft = drafts.apply(cell.budget()); draft
                .isPresent(); draft = drafts.apply(draft.get().origin())) {
            printed = Marks.of(draft.get()).cell(place).map(Marks.Mark::original).orElse(printed);
        }
        return printed;
    }

    private String text(Cell held) {
        return held instanceof Cell.Amount(var money)
                ? new AmountFormat(table.unit()).amount(money)
                : held.text(table.unit());
    }
}
