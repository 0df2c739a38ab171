package budgetexplorer.read.random;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// The formats that documents are written in.
enum Format {
    XLSX(60) {
        @Override
        void write(WrittenDocument document, Path file) throws IOException {
            WorkbookFile.writeXlsx(document, file);
        }
    },
    XLS(14) {
        @Override
        void write(WrittenDocument document, Path file) throws IOException {
            WorkbookFile.writeXls(document, file);
        }
    },
    TXT(10) {
        @Override
        void write(WrittenDocument document, Path file) throws IOException {
            TextFile.writeTabbed(document, file);
        }
    },
    DOCX(10) {
        @Override
        void write(WrittenDocument document, Path file) throws IOException {
            WordFile.write(document, file);
        }
    },
    /// Of one table.
    CSV(6) {
        @Override
        void write(WrittenDocument document, Path file) throws IOException {
            TextFile.writeCommaSeparated(document, file);
        }
    };

    private final int share;

    Format(int share) {
        this.share = share;
    }

    abstract void write(WrittenDocument document, Path file) throws IOException;

    /// Of 100 documents so many are of this format.
    int share() {
        return share;
    }

    /// Whether it holds sheets with formulas, hidden rows and blank columns.
    boolean isWorkbook() {
        return this == XLSX || this == XLS;
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
