package budgetexplorer.ui.compare;

import budgetexplorer.model.handout.Handout;
import budgetexplorer.ui.kit.Printable;
import java.util.function.Supplier;

/// What can be taken along of what is shown. Handouts are made off the FX thread.
///
/// @param title     also the name suggested for files
/// @param paper     what is saved as PDF and copied
/// @param workbook  what is exported to a workbook
/// @param printable what the preview offers
record Exportable(String title, Supplier<Handout> paper, Supplier<Handout> workbook, Printable printable) {}
