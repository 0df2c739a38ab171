package budgetexplorer.service.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.FlowData;
import budgetexplorer.model.chart.FlowData.Band;
import budgetexplorer.model.chart.FlowData.Node;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.TreeNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The bands from funds to units and from units to 类. What a unit gets and what it spends come from different tables: where
/// they differ by more than rounding, the difference flows to or from a node of its own. For one use.
final class FlowNetwork {
    private static final Money NOTHING = new Money(0, 1);

    private final Subject subject;
    private final ChartWords words;
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final boolean hasFunds;

    /// A unit, what it gets from which fund and what it spends on which 类.
    private record Passage(String code, String name, Map<String, Money> in, Map<String, Money> out,
            List<TreeNode> lines,
            Map<String, List<String>> paths) {
        Passage(String code, String name) {
            this(code, name, new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        }

        Money received() {
            return in.values().stream().reduce(NOTHING, Money::plus);
        }

        Money spent() {
            return out.values().stream().reduce(NOTHING, Money::plus);
        }

        Money larger() {
            return received().compareTo(spent()) > 0 ? received() : spent();
        }

        /// What it gets, as stated; what it spends where that is more than rounding explains.
        Money shown() {
            return isRounding(received().minus(spent())) && received().isPositive() ? received() : larger();
        }

        /// Whether sums of amounts that were each rounded may differ so much.
        boolean isRounding(Money difference) {
            long terms = in.size() + lines.stream().mapToLong(FlowChart::leaves).sum();
            return Math.abs(difference.fen()) * 2 <= (terms + 1) * difference.step();
        }
    }

    FlowNetwork(Subject subject, ChartWords words) {
        this.subject = subject;
        this.words = words;
        this.hasFunds = subject.funds().isPresent();
        subject.functions().ifPresent(root -> subject.categories().forEach(this::spend));
        subject.funds().ifPresent(root -> root.children().forEach(this::receive));
    }

    private void spend(Category category) {
        for (Category.Holder holder : category.holders()) {
            Passage passage = passage(holder.unit());
            TreeNode line = holder.unit().children().stream().filter(child -> child.code().equals(category.code()))
                    .findFirst().orElse(holder.unit());
            passage.lines().add(line);
            passage.paths().put(category.code(), holder.path());
            add(passage.out(), category.code(), category.name(), passage, holder.amounts().total());
        }
    }

    private void receive(TreeNode fund) {
        List<TreeNode> units = fund.children();
        if (units.isEmpty() && passages.size() == 1) { // a department that is its own only unit
            Passage only = passages.values().iterator().next();
            add(only.in(), fund.code(), fund.name(), only, fund.amounts().total());
        }
        for (TreeNode unit : units) {
            Passage passage = passage(unit);
            add(passage.in(), fund.code(), fund.name(), passage, unit.amounts().total());
        }
    }

    private Passage passage(TreeNode unit) {
        return passages.computeIfAbsent(unit.code(), code -> new Passage(code, unit.name()));
    }

    /// Only what is more than nothing can flow.
    private void add(Map<String, Money> amounts, String code, String name, Passage passage, @Nullable Money amount) {
        if (amount == null) {
            notes.add(words.text("chart.flow.unsaid", passage.name(), name));
        } else if (amount.isPositive()) {
            amounts.merge(code, amount, Money::plus);
        } else if (!amount.isZero()) {
            notes.add(words.text("chart.flow.negative", passage.name(), name, words.amount(amount)));
        }
    }

    /// What is not drawn, or not as it might seem; complete once the data are made.
    List<String> notes() {
        return notes;
    }

    FlowData data() {
        List<Passage> units = passages.values().stream().filter(unit -> unit.larger().isPositive())
                .sorted(Comparator.comparing(Passage::larger).reversed()).toList();
        if (units.isEmpty() || subject.functions().isEmpty()) {
            return new FlowData(List.of(List.of()), List.of());
        }
        var sources = new Sources(units);
        var uses = new Uses(units);
        var middle = units.stream().map(this::node).toList();
        return hasFunds
                ? new FlowData(List.of(sources.nodes, middle, uses.nodes),
                        Stream.concat(sources.bands.stream(), uses.bands(1).stream()).toList())
                : new FlowData(List.of(middle, uses.nodes), uses.bands(0));
    }

    private Node node(Passage unit) {
        if (hasFunds) {
            note(unit);
        }
        return new Node(unit.name(), unit.shown(), Ink.Role.NEUTRAL, share(unit.shown()),
                subject.line(unit.paths().values().stream().findFirst().filter(path -> path.size() > 1)
                        .map(path -> path.subList(0, 1)).orElse(List.of())));
    }

    private void note(Passage unit) {
        Money difference = unit.received().minus(unit.spent());
        if (!difference.isZero()) {
            notes.add(unit.isRounding(difference)
                    ? words.text("chart.flow.rounding", unit.name(), words.amount(unit.received()),
                            words.amount(unit.spent()), words.signed(difference))
                    : words.text("chart.flow.difference", unit.name(), words.amount(unit.received()),
                            words.amount(unit.spent()), words.signed(difference)));
        }
    }

    private String share(Money part) {
        return subject.total().map(whole -> words.text("chart.remark.share", words.share(part, whole))).orElse("");
    }

    /// What is missing on one side of a unit, beyond rounding.
    private Money gap(Passage unit, boolean isIn) {
        Money difference = isIn ? unit.spent().minus(unit.received()) : unit.received().minus(unit.spent());
        return difference.isPositive() && !unit.isRounding(difference) ? difference : NOTHING;
    }

    /// The funds, and a node for what no fund is stated for.
    private final class Sources {
        private final List<Node> nodes = new ArrayList<>();
        private final List<Band> bands = new ArrayList<>();

        Sources(List<Passage> units) {
            for (TreeNode fund : subject.funds().map(TreeNode::children).orElse(List.of())) {
                Money total = fund.amounts().total();
                if (units.stream().anyMatch(unit -> unit.in().containsKey(fund.code())) && total != null) {
                    Optional<Link> link = link(fund.code());
                    units.forEach(unit -> Optional.ofNullable(unit.in().get(fund.code())).ifPresent(
                            amount -> bands.add(new Band(0, nodes.size(), units.indexOf(unit), amount, Ink.Role.NEUTRAL,
                                    share(amount), link))));
                    nodes.add(new Node(fund.name(), total, Ink.Role.NEUTRAL, share(total), link));
                }
            }
            gaps(units);
        }

        private Optional<Link> link(String fund) {
            return Optional.of(new Link.Line(subject.id(), Hierarchy.FUND, List.of(fund)));
        }

        private void gaps(List<Passage> units) {
            Money gaps = NOTHING;
            for (Passage unit : units) {
                Money gap = gap(unit, true);
                if (gap.isPositive()) {
                    gaps = gaps.plus(gap);
                    bands.add(new Band(0, nodes.size(), units.indexOf(unit), gap, Ink.Role.MUTED,
                            words.text("chart.flow.gap"), Optional.empty()));
                }
            }
            if (gaps.isPositive()) {
                nodes.add(new Node(words.text("chart.flow.noSource"), gaps, Ink.Role.MUTED,
                        words.text("chart.flow.gap"), Optional.empty()));
            }
        }
    }

    /// The 类, and a node for what no 类 is stated for.
    private final class Uses {
        private final List<Passage> units;
        private final List<Category> categories;
        private final List<Node> nodes = new ArrayList<>();

        Uses(List<Passage> units) {
            this.units = units;
            this.categories = subject.categories().stream()
                    .filter(category -> units.stream().anyMatch(unit -> unit.out().containsKey(category.code())))
                    .toList();
            for (Category category : categories) {
                Money amount = units.stream().map(unit -> unit.out().get(category.code())).filter(Objects::nonNull)
                        .reduce(NOTHING, Money::plus);
                nodes.add(new Node(category.name(), amount, ink(category), share(amount),
                        subject.line(category.largestHolder().path())));
            }
            Money gaps = units.stream().map(this::gap).reduce(NOTHING, Money::plus);
            if (gaps.isPositive()) {
                nodes.add(new Node(words.text("chart.flow.noUse"), gaps, Ink.Role.MUTED, words.text("chart.flow.gap"),
                        Optional.empty()));
            }
        }

        private Money gap(Passage unit) {
            return hasFunds ? FlowNetwork.this.gap(unit, false) : NOTHING;
        }

        private Ink ink(Category category) {
            return new Ink.Fixed(Palette.of(category.code()));
        }

        List<Band> bands(int column) {
            List<Band> bands = new ArrayList<>();
            for (int from = 0; from < units.size(); from++) {
                Passage unit = units.get(from);
                for (int to = 0; to < categories.size(); to++) {
                    Category category = categories.get(to);
                    Money amount = unit.out().get(category.code());
                    if (amount != null) {
                        bands.add(new Band(column, from, to, amount, ink(category), share(amount),
                                subject.line(unit.paths().getOrDefault(category.code(), List.of()))));
                    }
                }
                Money gap = gap(unit);
                if (gap.isPositive()) {
                    bands.add(new Band(column, from, categories.size(), gap, Ink.Role.MUTED,
                            words.text("chart.flow.gap"), Optional.empty()));
                }
            }
            return bands;
        }
    }
}
