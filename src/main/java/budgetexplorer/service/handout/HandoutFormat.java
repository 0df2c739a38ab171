package budgetexplorer.service.handout;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.page.Page;
import budgetexplorer.model.page.PageLayout;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.service.file.FilesBeside;
import budgetexplorer.service.file.Overwrite;
import budgetexplorer.write.csv.HandoutCsv;
import budgetexplorer.write.document.HandoutDocument;
import budgetexplorer.write.page.BundledMeasure;
import budgetexplorer.write.page.DocumentWords;
import budgetexplorer.write.page.PdfPages;
import budgetexplorer.write.page.PngPages;
import budgetexplorer.write.page.SvgPage;
import budgetexplorer.write.workbook.HandoutWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The formats of files that handouts are written in. Another one is a line here and its writer.
enum HandoutFormat {
    PDF {
        @Override
        List<Path> write(Request request) throws ProblemException {
            return writeOne(request, target -> PdfPages.write(request.pages(), request.words(),
                    request.setup().greyscale(), target));
        }
    },
    /// One file a page.
    PNG {
        @Override
        List<Path> write(Request request) throws ProblemException {
            var writer = new PngPages(PngPages.DOTS_PER_INCH, request.setup().greyscale());
            return writeEach(request, (page, target) -> writer.write(List.of(page), target));
        }

        @Override
        List<Path> files(Request request) {
            return numbered(request.file(), request.pages().size());
        }
    },
    /// One file a page.
    SVG {
        @Override
        List<Path> write(Request request) throws ProblemException {
            return writeEach(request, (page, target) -> SvgPage.write(page, request.words(),
                    request.setup().greyscale(), target));
        }

        @Override
        List<Path> files(Request request) {
            return numbered(request.file(), request.pages().size());
        }
    },
    /// A text document, laid out by the office program.
    DOCX {
        @Override
        List<Path> write(Request request) throws ProblemException {
            var writer = new HandoutDocument(Messages.of(request.language()));
            return writeOne(request, target -> writer.write(request.handout(), request.setup(), target));
        }
    },
    /// One file a table; charts and words are left out.
    CSV {
        @Override
        List<Path> write(Request request) throws ProblemException {
            List<Section.Table> tables = request.tables();
            if (tables.isEmpty()) {
                throw new ProblemException(Problem.error(Place.of(String.valueOf(request.file().getFileName())),
                        "problem.handout.noTable"));
            }
            var writer = new HandoutCsv(Messages.of(request.language()));
            try (var files = new FilesBeside(request.overwrite())) {
                int number = 1;
                for (Section.Table table : tables) {
                    files.write(one(request.file(), number),
                            target -> writer.write(table, request.handout().unit(), target));
                    number++;
                }
                return files.move();
            }
        }

        @Override
        List<Path> files(Request request) {
            return numbered(request.file(), request.tables().size());
        }
    },
    /// A workbook, laid out by the office program.
    XLSX {
        @Override
        List<Path> write(Request request) throws ProblemException {
            var writer = new HandoutWorkbook(Messages.of(request.language()));
            return writeOne(request, target -> writer.write(request.handout(), request.setup(), target));
        }
    };

    /// What to write.
    ///
    /// @param file whose name ends with the format
    record Request(Handout handout, PageSetup setup, Language language, Path file, Overwrite overwrite) {
        List<Page> pages() {
            return new PageLayout(BundledMeasure.shared()).of(handout, setup);
        }

        List<Section.Table> tables() {
            return handout.sections().stream().filter(Section.Table.class::isInstance)
                    .map(Section.Table.class::cast).toList();
        }

        DocumentWords words() {
            return new DocumentWords(handout.title(), language.locale());
        }
    }

    /// Writes a page.
    @FunctionalInterface
    interface PageWriter {
        void write(Page page, OutputStream target) throws IOException;
    }

    /// Writes beside the target and moves it there.
    ///
    /// @return the files written
    abstract List<Path> write(Request request) throws ProblemException;

    /// The files that would be written.
    List<Path> files(Request request) {
        return List.of(request.file());
    }

    /// The format that a file's name ends with.
    ///
    /// @throws ProblemException if there is none
    static HandoutFormat of(Path file) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        return Arrays.stream(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.ending()))
                .findFirst().orElseThrow(() -> new ProblemException(
                        Problem.error(Place.of(name), "problem.handout.format", endings())));
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    private static String endings() {
        return String.join(" ", Arrays.stream(values()).map(HandoutFormat::ending).toList());
    }

    private static List<Path> writeOne(Request request, FilesBeside.Contents contents) throws ProblemException {
        try (var files = new FilesBeside(request.overwrite())) {
            files.write(request.file(), contents);
            return files.move();
        }
    }

    /// `name.png` for the first page, `name-2.png` for the second.
    private static List<Path> writeEach(Request request, PageWriter writer) throws ProblemException {
        try (var files = new FilesBeside(request.overwrite())) {
            int number = 1;
            for (Page page : request.pages()) {
                files.write(one(request.file(), number), target -> writer.write(page, target));
                number++;
            }
            return files.move();
        }
    }

    private static List<Path> numbered(Path file, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> one(file, number)).toList();
    }

    private static Path one(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return number == 1
                ? file
                : file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
