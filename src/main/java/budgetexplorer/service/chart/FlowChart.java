package budgetexplorer.service.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.FlowData;
import budgetexplorer.model.tree.Level;
import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the money comes from, who spends it, and what for.
record FlowChart(Subject subject, ChartWords words) {
    Chart chart() {
        var network = new FlowNetwork(subject, words);
        FlowData data = network.data();
        return words.chart("flow", words.text("chart.flow"), data.isEmpty() ? missing() : heading(),
                data.isEmpty() ? List.of() : notes(network), data);
    }

    private String missing() {
        return words.text("chart.flow.missing", words.department(), words.year());
    }

    private String heading() {
        List<String> parts = new ArrayList<>();
        funds().flatMap(this::largestFund).ifPresent(parts::add);
        subject.functions().flatMap(this::largestUnit).ifPresent(parts::add);
        subject.categories().stream().findFirst().flatMap(category -> category.total().flatMap(
                money -> subject.total().map(whole -> words.text("chart.flow.category", category.name(),
                        words.share(money, whole)))))
                .ifPresent(parts::add);
        return words.text("chart.flow.heading", words.department(), words.year(),
                subject.total().map(words::amount).orElse(""), words.join(parts));
    }

    private Optional<TreeNode> funds() {
        return subject.funds();
    }

    private Optional<String> largestFund(TreeNode root) {
        Money whole = root.amounts().total();
        return largest(root.children()).filter(_ -> whole != null)
                .map(fund -> Objects.equals(fund.amounts().total(), whole)
                        ? words.text("chart.flow.onlyFund", fund.name())
                        : words.text("chart.flow.fund", fund.name(), share(fund, whole)));
    }

    private Optional<String> largestUnit(TreeNode root) {
        Money whole = root.amounts().total();
        return largest(UnitChart.units(root)).filter(_ -> whole != null)
                .map(unit -> words.text("chart.flow.unit", unit.name(), share(unit, whole)));
    }

    private String share(TreeNode node, @Nullable Money whole) {
        Money part = node.amounts().total();
        return part == null || whole == null ? "" : words.share(part, whole);
    }

    private static Optional<TreeNode> largest(List<TreeNode> nodes) {
        return nodes.stream().filter(node -> node.amounts().total() != null)
                .max(Comparator.comparingLong(FlowChart::fen));
    }

    static long fen(TreeNode node) {
        Money total = node.amounts().total();
        return total == null ? 0 : total.fen();
    }

    private List<String> notes(FlowNetwork network) {
        List<String> notes = new ArrayList<>();
        notes.add(subject.funds().isPresent() ? words.text("chart.flow.note") : words.text("chart.flow.noFunds"));
        notes.addAll(network.notes());
        return notes;
    }

    /// How many lines of a node are stated, each rounded on its own.
    static long leaves(TreeNode node) {
        return node.children().isEmpty() && node.level() != Level.UNIT
                ? 1
                : node.children().stream().mapToLong(FlowChart::leaves).sum();
    }
}
