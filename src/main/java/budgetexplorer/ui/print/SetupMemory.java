package budgetexplorer.ui.print;

import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.page.PageSetup.Orientation;
import budgetexplorer.model.page.PageSetup.Paper;
import budgetexplorer.ui.kit.Memory;
import java.util.Arrays;
import java.util.Optional;

/// How a user wants pages to be, and to see them.
///
/// @param memory outlasts the program
record SetupMemory(Memory memory) {
    private static final String PAPER = "print.paper";
    private static final String ORIENTATION = "print.orientation";
    private static final String FITS = "print.fitsWidth";
    private static final String GREYSCALE = "print.greyscale";
    private static final String ZOOM = "print.zoom";

    PageSetup setup() {
        PageSetup usual = PageSetup.STANDARD;
        return new PageSetup(value(PAPER, Paper.class).orElse(usual.paper()),
                value(ORIENTATION, Orientation.class).orElse(usual.orientation()),
                memory.get(FITS).map(Boolean::valueOf).orElse(usual.fitsWidth()),
                memory.get(GREYSCALE).map(Boolean::valueOf).orElse(usual.greyscale()));
    }

    void keep(PageSetup setup) {
        memory.put(PAPER, setup.paper().name());
        memory.put(ORIENTATION, setup.orientation().name());
        memory.put(FITS, String.valueOf(setup.fitsWidth()));
        memory.put(GREYSCALE, String.valueOf(setup.greyscale()));
    }

    Zoom zoom() {
        return value(ZOOM, Zoom.class).orElse(Zoom.PAGE);
    }

    void keep(Zoom zoom) {
        memory.put(ZOOM, zoom.name());
    }

    /// Nothing for what an older program, or another one, has written.
    private <E extends Enum<E>> Optional<E> value(String name, Class<E> kind) {
        return memory.get(name).flatMap(
                text -> Arrays.stream(kind.getEnumConstants()).filter(each -> each.name().equals(text)).findFirst());
    }
}
