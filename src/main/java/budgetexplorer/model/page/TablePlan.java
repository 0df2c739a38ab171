package budgetexplorer.model.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Decides how large a table is printed and on how many blocks its columns are divided: one block of comfortable size on
/// one page if that can be, smaller letters and tighter rows before a second page, and never letters too small to read.
///
/// @param width   of the page
/// @param height  of what a page has for the table
/// @param highest of a head with one row
/// @param scaled  whether letters may become smaller
record TablePlan(TableGrid grid, double width, double height, double highest, boolean scaled) {
    /// 13 pixels become 6.5 points.
    static final double LEAST_SCALE = 2.0 / 3;

    private static final List<Double> SCALES = List.of(Prose.SCALE, 0.86, 0.8, 0.74, LEAST_SCALE);
    private static final double LEAST_SCALE_FOR_HEIGHT = 0.74;
    private static final double COMFORT = 0.25;
    private static final double[] PADDINGS = {7, 5, 3};
    private static final double PADDING = 6;

    /// A table as it is printed.
    record Planned(List<TableBlock> blocks, double scale) {}

    private record Division(List<List<Integer>> blocks, double ease, double scale) {}

    Planned plan() {
        List<Division> divisions = divisions();
        Division first = divisions.getFirst();
        return Stream.concat(DoubleStream.of(PADDINGS).mapToObj(padding -> planned(first, padding)),
                divisions.stream().skip(1).filter(division -> division.scale() >= LEAST_SCALE_FOR_HEIGHT)
                        .map(division -> planned(division, PADDINGS[PADDINGS.length - 1])))
                .filter(this::fitsHeight).findFirst().orElseGet(() -> planned(first, PADDING));
    }

    private boolean fitsHeight(Planned planned) {
        return planned.blocks().stream().allMatch(block -> block.height() * planned.scale() <= height);
    }

    private Planned planned(Division division, double padding) {
        return new Planned(division.blocks().stream().map(columns -> new TableBlock(grid, columns, division.ease(),
                padding, highest / division.scale())).toList(), division.scale());
    }

    /// From the largest letters to the smallest, all with as few blocks as can be.
    private List<Division> divisions() {
        List<Division> divisions = new ArrayList<>();
        for (double scale : scaled ? SCALES : SCALES.subList(0, 1)) {
            divisions.add(division(scale));
        }
        int fewest = divisions.stream().mapToInt(division -> division.blocks().size()).min().orElse(1);
        divisions.removeIf(division -> division.blocks().size() > fewest);
        Optional<Division> comfortable = divisions.stream().filter(division -> division.ease() >= COMFORT).findFirst();
        return comfortable.map(division -> divisions.subList(divisions.indexOf(division), divisions.size()))
                .orElseGet(() -> List.of(divisions.getLast()));
    }

    private Division division(double scale) {
        double room = width / scale;
        List<List<Integer>> blocks = new ColumnBlocks(grid).within(room, scaled ? 0 : COMFORT);
        double ease = blocks.stream()
                .mapToDouble(columns -> TableGrid.total(grid.needs(columns)).easeWithin(room)).min().orElse(1);
        return new Division(blocks, Math.max(0, ease), scale);
    }
}
