package budgetexplorer.service.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.Origin;
import budgetexplorer.model.tree.TreeNode;
import budgetexplorer.service.BrowseLibrary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What the documents of one budget say of amounts: its tables, and where they are silent its text.
final class BudgetFacts {
    private final BudgetId id;
    private final Cells cells;
    private final Map<TableKind, BudgetTable> tables = new EnumMap<>(TableKind.class);
    private final Optional<TreeNode> tree;
    private final Optional<TreeNode> fundTree;
    private final Optional<Narrative> narrative;
    private final TextFigures text;

    BudgetFacts(BrowseLibrary library, BudgetId id) {
        this.id = id;
        this.cells = new Cells(id);
        library.tables(id).forEach(table -> tables.put(table.kind(), table));
        this.tree = library.tree(id, Hierarchy.FUNCTION);
        this.fundTree = library.tree(id, Hierarchy.FUND);
        this.narrative = library.narrative(id);
        this.text = new TextFigures(id, narrative);
    }

    Map<TableKind, BudgetTable> tables() {
        return tables;
    }

    Optional<TreeNode> tree() {
        return tree;
    }

    Optional<Narrative> narrative() {
        return narrative;
    }

    TextFigures text() {
        return text;
    }

    /// The amount of a subject; empty if neither a table nor the text states it.
    Optional<LinkedAmount> amount(Subject subject) {
        Optional<LinkedAmount> stated = subject.isInTree() ? inTree(subject) : inTable(subject);
        return stated.or(() -> text.amount(subject));
    }

    private Optional<LinkedAmount> inTable(Subject subject) {
        return Optional.ofNullable(tables.get(subject.table())).flatMap(table -> Cells.department(table)
                .flatMap(row -> cells.amount(table, row, subject.field())));
    }

    /// The tree knows more than its table: it completes amounts from another table.
    private Optional<LinkedAmount> inTree(Subject subject) {
        return tree.flatMap(root -> Optional.ofNullable(switch (subject) {
            case BASIC -> root.amounts().basic();
            case PERSONNEL -> root.amounts().personnel();
            case OPERATING -> root.amounts().operating();
            case PROJECT -> root.amounts().project();
            default -> root.amounts().total();
        }).map(money -> cell(root, subject).filter(cell -> cell.money().equals(money))
                .orElseGet(() -> new LinkedAmount(money, line(List.of()), "", root.isComputed()))));
    }

    /// The cell of the root's own table, or else of the subject's; of the total none, since it is best seen in its lines.

    private Optional<LinkedAmount> cell(TreeNode root, Subject subject) {
        if (subject == Subject.TOTAL || !(root.origin() instanceof Origin.Stated stated)) {
            return Optional.empty();
        }
        return Stream.of(stated.table(), subject.table()).distinct()
                .flatMap(kind -> Optional.ofNullable(tables.get(kind)).stream())
                .flatMap(table -> Cells.department(table).stream()
                        .flatMap(row -> cells.amount(table, row, subject.field()).stream()))
                .findFirst();
    }

    /// Lines of the drill-down; of no path the whole budget.
    Link line(List<String> path) {
        return new Link.Line(id, Hierarchy.FUNCTION, path);
    }

    /// 类 without their changes, the largest first.
    List<Part> categories() {
        return tree.map(root -> new Categories(id, root, Optional.ofNullable(tables.get(TableKind.BALANCE))).parts())
                .orElseGet(text::categories);
    }

    /// Units, the largest first; one whose amount is missing comes last.
    List<Part> units() {
        return tree.stream().flatMap(root -> root.children().stream()).filter(node -> node.level() == Level.UNIT)
                .map(node -> new Part(node.code(), node.name(), new KeyFigure(
                        Optional.ofNullable(node.amounts().total())
                                .map(money -> new LinkedAmount(money, line(List.of(node.code())), "")),
                        Optional.empty())))
                .sorted(comparingLong(BudgetFacts::size).reversed()).toList();
    }

    static long size(Part part) {
        return part.figure().amount().map(amount -> amount.money().fen()).orElse(Long.MIN_VALUE);
    }

    /// Projects, the largest first. One without an amount is left out.
    List<ProjectPart> projects() {
        return Optional.ofNullable(tables.get(TableKind.GOALS)).stream()
                .flatMap(table -> table.rows(RowKind.PROJECT).flatMap(row -> project(table, row).stream()))
                .sorted(comparing((ProjectPart part) -> part.amount().money()).reversed()).toList();
    }

    private Optional<ProjectPart> project(BudgetTable table, Row row) {
        return cells.amount(table, row, Field.TOTAL)
                .map(cell -> new ProjectPart(table.text(row, Field.PROJECT_NAME), table.text(row, Field.NAME),
                        new LinkedAmount(cell.money(), new Link.Project(id, OptionalInt.of(row.number())),
                                cell.place())));
    }

    /// Funds as table 2 states them.
    List<Part> funds() {
        return fundTree.stream().flatMap(root -> root.children().stream())
                .map(node -> new Part(node.code(), node.name(), new KeyFigure(fund(node), Optional.empty()))).toList();
    }

    private Optional<LinkedAmount> fund(TreeNode node) {
        return Optional.ofNullable(node.amounts().total()).flatMap(money -> Optional.ofNullable(
                tables.get(TableKind.INCOME)).flatMap(
                        table -> Cells.department(table).flatMap(
                                row -> cells.amount(table, row, FundFields.of(node.code()))))
                .or(() -> Optional.of(new LinkedAmount(money, new Link.TableCell(id, TableKind.INCOME), ""))));
    }

    Overview.Counts counts() {
        OptionalInt units = tree.map(root -> OptionalInt.of(units().size())).orElse(OptionalInt.empty());
        OptionalInt lines = tree.map(root -> OptionalInt.of((int) lines(root).count())).orElse(OptionalInt.empty());
        OptionalInt projects = Optional.ofNullable(tables.get(TableKind.GOALS))
                .map(table -> OptionalInt.of((int) table.rows(RowKind.PROJECT).count())).orElse(OptionalInt.empty());
        return new Overview.Counts(units, lines, projects);
    }

    private static Stream<TreeNode> lines(TreeNode node) {
        return Objects.equals(node.level(), Level.ITEM)
                ? Stream.of(node)
                : node.children().stream().flatMap(BudgetFacts::lines);
    }
}
