package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Rules that touch each other, and by that are one table, or one frame. Immutable.
///
/// @param across from top to bottom
/// @param down   from left to right
record Lattice(List<Rule> across, List<Rule> down) {
    /// How far rules that meet may miss each other, in points.
    private static final double MEETING = 3;

    Lattice {
        across = List.copyOf(across);
        down = List.copyOf(down);
    }

    /// The groups of rules that touch each other, from top to bottom.
    static List<Lattice> of(List<Rule> rules) {
        List<Rule> joined = Strokes.joined(rules);
        int[] group = new int[joined.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        int[] down = IntStream.range(0, group.length).filter(i -> !joined.get(i).isHorizontal()).toArray(); // by `at`
        for (int i = 0; i < group.length; i++) {
            Rule across = joined.get(i);
            for (int j = across.isHorizontal()
                    ? firstFrom(across.from() - MEETING, joined, down)
                    : down.length; j < down.length && joined.get(down[j]).at() <= across.to() + MEETING; j++) {
                if (meet(across, joined.get(down[j]))) {
                    group[root(group, i)] = root(group, down[j]);
                }
            }
        }
        return lattices(joined, group);
    }

    /// The first of some rules in their order that stands at a place or behind it.
    private static int firstFrom(double at, List<Rule> rules, int[] ordered) {
        int low = 0;
        int high = ordered.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (rules.get(ordered[middle]).at() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Lattice> lattices(List<Rule> joined, int[] group) {
        List<List<Rule>> groups = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < group.length; i++) {
            groups.get(root(group, i)).add(joined.get(i));
        }
        return groups.stream().filter(each -> !each.isEmpty()).map(Lattice::lattice)
                .sorted(Comparator.comparingDouble(lattice -> lattice.box().top())).toList();
    }

    private static Lattice lattice(List<Rule> rules) {
        Comparator<Rule> inOrder = Comparator.comparingDouble(Rule::at);
        return new Lattice(rules.stream().filter(Rule::isHorizontal).sorted(inOrder).toList(),
                rules.stream().filter(rule -> !rule.isHorizontal()).sorted(inOrder).toList());
    }

    private static int root(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static boolean meet(Rule across, Rule down) {
        return across.from() - MEETING <= down.at() && down.at() <= across.to() + MEETING
                && down.from() - MEETING <= across.at() && across.at() <= down.to() + MEETING;
    }

    /// What it spans.
    Box box() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Rule rule : across) {
            left = Math.min(left, rule.from());
            right = Math.max(right, rule.to());
            top = Math.min(top, rule.at());
            bottom = Math.max(bottom, rule.at());
        }
        for (Rule rule : down) {
            left = Math.min(left, rule.at());
            right = Math.max(right, rule.at());
            top = Math.min(top, rule.from());
            bottom = Math.max(bottom, rule.to());
        }
        return new Box(left, top, right, bottom);
    }
}
