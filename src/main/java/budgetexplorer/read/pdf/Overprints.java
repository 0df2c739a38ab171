package budgetexplorer.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Leaves out characters that are drawn again over themselves to look bold.
final class Overprints {
    /// How far apart the two may stand, in sizes.
    private static final double APART = 0.15;

    /// Narrow letters stand near each other: no further apart than this part of their width.
    private static final double PART_OF_WIDTH = 0.35;

    private Overprints() {}

    static List<Glyph> once(List<Glyph> glyphs) {
        List<Glyph> kept = new ArrayList<>();
        Map<Long, List<Glyph>> near = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (!isDrawn(glyph, near)) {
                kept.add(glyph);
                near.computeIfAbsent(cell(glyph, 0, 0), _ -> new ArrayList<>(1)).add(glyph);
            }
        }
        return kept;
    }

    private static boolean isDrawn(Glyph glyph, Map<Long, List<Glyph>> near) {
        for (int across = -1; across <= 1; across++) {
            for (int down = -1; down <= 1; down++) {
                for (Glyph other : near.getOrDefault(cell(glyph, across, down), List.of())) {
                    if (other.text().equals(glyph.text()) && isClose(other, glyph)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isClose(Glyph one, Glyph other) {
        double apart = Math.min(APART * Math.min(one.size(), other.size()), PART_OF_WIDTH * one.width());
        return Math.abs(one.x() - other.x()) < apart && Math.abs(one.baseline() - other.baseline()) < apart;
    }

    /// Squares of a size that is larger than what is close in any font in use.
    private static long cell(Glyph glyph, int across, int down) {
        final double side = 8;
        long column = (long) Math.floor(glyph.x() / side) + across;
        long row = (long) Math.floor(glyph.baseline() / side) + down;
        return (row << 32) ^ (column & 0xFFFFFFFFL);
    }
}
