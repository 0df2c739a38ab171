package budgetexplorer.service.overview;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.TreeNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a department spends under each 类, all its units together: as table 1 states it, else added up.
final class Categories {
    /// A 类 of one unit, or of the department itself, and the codes that lead to it.
    private record Place(TreeNode node, List<String> path) {}

    private final BudgetId id;
    private final Cells cells;
    private final TreeNode root;
    private final Optional<BudgetTable> balance;

    Categories(BudgetId id, TreeNode root, Optional<BudgetTable> balance) {
        this.id = id;
        this.cells = new Cells(id);
        this.root = root;
        this.balance = balance;
    }

    List<Part> parts() {
        Map<String, List<Place>> byCode = places()
                .collect(groupingBy(place -> place.node.code(), LinkedHashMap::new, toList()));
        return byCode.entrySet().stream().map(group -> part(group.getKey(), group.getValue()))
                .sorted(comparingLong(BudgetFacts::size).reversed()).toList();
    }

    private Stream<Place> places() {
        return root.children().stream().flatMap(child -> child.level() == Level.UNIT
                ? child.children().stream().map(node -> new Place(node, List.of(child.code(), node.code())))
                : Stream.of(new Place(child, List.of(child.code()))));
    }

    private Part part(String code, List<Place> places) {
        String name = places.getFirst().node.name();
        Money sum = Amounts.sum(places.stream().map(place -> place.node.amounts()).toList()).total();
        Optional<LinkedAmount> amount = stated(name)
                .or(() -> Optional.ofNullable(sum).map(money -> added(money, places)));
        return new Part(code, name, new KeyFigure(amount, Optional.empty()));
    }

    private Optional<LinkedAmount> stated(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : balance.flatMap(table -> table.rows().stream().filter(row -> isOf(table, row, name)).findFirst()
                        .flatMap(row -> cells.amount(table, row, Field.EXPENSE)));
    }

    /// Table 1 numbers the names: `六、科学技术支出`.
    private static boolean isOf(BudgetTable table, Row row, String name) {
        String stated = table.text(row, Field.EXPENSE_NAME);
        return stated.substring(stated.indexOf('、') + 1).strip().equals(name);
    }

    /// Leads to where most of it is spent.
    private LinkedAmount added(Money sum, List<Place> places) {
        Place largest = places.stream().max(comparingLong(place -> size(place.node))).orElseThrow();
        boolean computed = places.size() > 1 || largest.node.isComputed();
        return new LinkedAmount(sum, new Link.Line(id, Hierarchy.FUNCTION, largest.path), "", computed);
    }

    private static long size(TreeNode node) {
        Money total = node.amounts().total();
        return total == null ? Long.MIN_VALUE : total.fen();
    }
}
