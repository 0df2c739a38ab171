package budgetexplorer.ui.print;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.page.Page;
import budgetexplorer.model.page.PageSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A printer that keeps what it is given.
final class RecordedPrinter implements PaperPrinter {
    boolean exists = true;
    boolean confirmed = true;
    boolean works = true;
    final List<String> titles = new ArrayList<>();
    final List<Page> printed = new ArrayList<>();

    @Override
    public Optional<Job> job(String title, PageSetup setup, int pages) {
        titles.add(title);
        return exists ? Optional.of(new RecordedJob()) : Optional.empty();
    }

    private final class RecordedJob implements Job {
        @Override
        public boolean confirm() {
            return confirmed;
        }

        @Override
        public int print(List<Page> pages) throws ProblemException {
            if (!works) {
                throw new ProblemException(Problem.error(Place.of("job"), "problem.print.failed", "printer"));
            }
            printed.addAll(pages);
            return pages.size();
        }
    }
}
