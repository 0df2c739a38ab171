package budgetexplorer.service.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.model.Money;
import budgetexplorer.model.tree.Amounts;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a whole department spends under one 类.
///
/// @param holders who spends it
record Category(String code, String name, Amounts amounts, List<Holder> holders) {
    /// The largest first; what is missing counts as nothing.
    static final Comparator<Category> LARGEST_FIRST = Comparator
            .comparingLong((Category category) -> fen(category.amounts().total())).reversed()
            .thenComparing(Category::code);

    /// Whoever spends some of it.
    ///
    /// @param unit the unit's node; for what no unit spends, the department's
    /// @param path to the 类 in the drill-down
    record Holder(TreeNode unit, List<String> path, Amounts amounts) {}

    /// All 类 of a drill-down by function, the largest first.
    static List<Category> of(TreeNode department) {
        Map<String, List<Held>> byCode = held(department).stream()
                .collect(groupingBy(held -> held.category().code(), LinkedHashMap::new, toList()));
        return byCode.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue())).sorted(LARGEST_FIRST)
                .toList();
    }

    private record Held(TreeNode category, Holder holder) {}

    private static List<Held> held(TreeNode department) {
        List<Held> held = new ArrayList<>();
        for (TreeNode child : department.children()) {
            if (child.level() == Level.CATEGORY) {
                held.add(held(child, department, List.of(child.code())));
            } else {
                child.children().forEach(
                        category -> held.add(held(category, child, List.of(child.code(), category.code()))));
            }
        }
        return held;
    }

    private static Held held(TreeNode category, TreeNode unit, List<String> path) {
        return new Held(category, new Holder(unit, path, category.amounts()));
    }

    private static Category of(String code, List<Held> held) {
        String name = held.stream().map(each -> each.category().name()).filter(each -> !each.isEmpty()).findFirst()
                .orElse(code);
        return new Category(code, name, Amounts.sum(held.stream().map(each -> each.category().amounts()).toList()),
                held.stream().map(Held::holder).toList());
    }

    /// Code and name; the name alone of a 类 whose code is unknown, the code alone where it has no name.
    String title() {
        return title(code, name);
    }

    static String title(String code, String name) {
        return code.isEmpty() || code.equals(name) ? name : code + " " + name;
    }

    /// Who spends most of it.
    Holder largestHolder() {
        return holders.stream().max(Comparator.comparingLong(holder -> fen(holder.amounts().total()))).orElseThrow();
    }

    Optional<Money> total() {
        return Optional.ofNullable(amounts.total());
    }

    private static long fen(@Nullable Money money) {
        return money == null ? 0 : money.fen();
    }
}
