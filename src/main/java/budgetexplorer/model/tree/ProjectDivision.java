package budgetexplorer.model.tree;

import java.util.Optional;

/// Divides a unit's projects among its 项 so that each 项 is exactly filled. Tells only the one way there is: with two
/// ways, or too many projects to try all of them, there is no telling. For one use.
final class ProjectDivision {
    private static final int MOST_PROJECTS = 24;
    private static final int MOST_STEPS = 2_000_000;

    private final long[] projects;
    private final long[] left;
    private final int[] chosen;
    private int[] found = {};
    private int ways;
    private int steps;

    private ProjectDivision(long[] projects, long[] items) {
        this.projects = projects;
        this.left = items.clone();
        this.chosen = new int[projects.length];
    }

    /// Which item each project belongs to; empty if that is not certain.
    ///
    /// @param projects amounts in 分, each above zero, best the largest first
    /// @param items    amounts in 分, each above zero
    static Optional<int[]> of(long[] projects, long[] items) {
        if (projects.length == 0 || projects.length > MOST_PROJECTS) {
            return Optional.empty();
        }
        var division = new ProjectDivision(projects, items);
        division.place(0);
        return division.ways == 1 && division.steps <= MOST_STEPS ? Optional.of(division.found) : Optional.empty();
    }

    private void place(int project) {
        if (++steps > MOST_STEPS || ways > 1) {
            return;
        }
        if (project == projects.length) {
            note();
            return;
        }
        for (int item = 0; item < left.length; item++) {
            if (left[item] >= projects[project]) {
                chosen[project] = item;
                left[item] -= projects[project];
                place(project + 1);
                left[item] += projects[project];
            }
        }
    }

    private void note() {
        for (long rest : left) {
            if (rest != 0) {
                return;
            }
        }
        ways++;
        found = chosen.clone();
    }
}
