package budgetexplorer.benchmarks.library;

import budgetexplorer.model.Unit;
import java.util.List;

/// A unit of a made-up department as it is in every year.
///
/// @param isOffice  whether it is the department's own office, with officials
/// @param running   项 under which it runs
/// @param reception 公务接待费 of the first year, in 百元
record MadeUnit(Unit unit, boolean isOffice, String running, int staff, int retired, int vehicles,
        double reception, List<MadeProject> projects) {}
