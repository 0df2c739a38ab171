package budgetexplorer.ui.print;

import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.page.Page;
import budgetexplorer.model.page.PageSetup;
import java.util.List;

/// A handout on its pages.
record LaidOut(Handout handout, PageSetup setup, List<Page> pages) {
    LaidOut {
        pages = List.copyOf(pages);
    }
}
