package budgetexplorer.ui.print;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.page.Page;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.page.PageSetup.Orientation;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;

/// The printers of the system, with its own dialog.
///
/// @param owner the window that the dialog belongs to
public record SystemPrinter(Window owner) implements PaperPrinter {
    @Override
    public Optional<Job> job(String title, PageSetup setup, int pages) {
        return Optional.ofNullable(PrinterJob.createPrinterJob()).map(job -> {
            job.getJobSettings().setJobName(title);
            job.getJobSettings().setPageLayout(layout(job.getPrinter(), setup));
            return new SystemJob(job, owner, title, setup.greyscale());
        });
    }

    private static PageLayout layout(Printer printer, PageSetup setup) {
        Paper paper = switch (setup.paper()) {
            case A4 -> Paper.A4;
            case A3 -> Paper.A3;
        };
        PageOrientation orientation = setup.orientation() == Orientation.PORTRAIT
                ? PageOrientation.PORTRAIT
                : PageOrientation.LANDSCAPE;
        return printer.createPageLayout(paper, orientation, Printer.MarginType.HARDWARE_MINIMUM);
    }

    private record SystemJob(PrinterJob job, Window owner, String title, boolean greyscale) implements Job {
        /// Of the 72 points of printers and of the 96 units of pages in an inch.
        private static final double POINTS = 72.0 / 96;
        /// Papers that differ by less are the same.
        private static final double ROUNDING = 3;

        @Override
        public boolean confirm() {
            boolean confirmed = job.showPrintDialog(owner);
            if (!confirmed) {
                job.cancelJob();
            }
            return confirmed;
        }

        @Override
        public int print(List<Page> pages) throws ProblemException {
            List<Page> wanted = wanted(pages);
            for (Page page : wanted) {
                if (!job.printPage(placed(page, job.getJobSettings().getPageLayout()))) {
                    throw failed();
                }
            }
            if (!job.endJob()) {
                throw failed();
            }
            return wanted.size();
        }

        /// The pages that were asked for. The job is not told of them any more: only they are given to it.
        private List<Page> wanted(List<Page> pages) {
            PageRange[] ranges = job.getJobSettings().getPageRanges();
            job.getJobSettings().setPageRanges((PageRange[]) null);
            if (ranges == null || ranges.length == 0) {
                return pages;
            }
            return Stream.of(ranges).flatMapToInt(range -> IntStream.rangeClosed(range.getStartPage(),
                    Math.min(range.getEndPage(), pages.size()))).mapToObj(number -> pages.get(number - 1)).toList();
        }

        /// On the paper it was laid out for, everything is where it should be; on other paper, as large as can be printed.
        private Group placed(Page page, PageLayout layout) {
            Group placed = new PaperNode(1, greyscale).of(page);
            double width = layout.getPrintableWidth() + layout.getLeftMargin() + layout.getRightMargin();
            double height = layout.getPrintableHeight() + layout.getTopMargin() + layout.getBottomMargin();
            boolean same = Math.abs(width - page.width() * POINTS) < ROUNDING
                    && Math.abs(height - page.height() * POINTS) < ROUNDING;
            if (same) {
                placed.getTransforms().setAll(new Translate(-layout.getLeftMargin(), -layout.getTopMargin()),
                        new Scale(POINTS, POINTS));
            } else {
                double factor = Math.min(layout.getPrintableWidth() / page.width(),
                        layout.getPrintableHeight() / page.height());
                placed.getTransforms().setAll(new Scale(factor, factor));
            }
            return new Group(placed);
        }

        private ProblemException failed() {
            return new ProblemException(
                    Problem.error(Place.of(title), "problem.print.failed", job.getPrinter().getName()));
        }
    }
}
