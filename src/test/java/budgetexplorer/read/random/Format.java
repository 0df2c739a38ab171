package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The formats that documents are written in.
enum Format {
    XLSX(40) {
        @Override
        void write(WrittenDocument document, Path file) throws IOException {
            WorkbookXml.write(document, file);
        }
    },
    /// The same, written by a library.
    XLSX_OF_POI(10) {
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
    },
    /// As it is printed.
    PDF(10) {
        @Override
        void write(WrittenDocument document, Path file) throws IOException {
            PdfFile.write(document, file);
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

    /// Whether its sheets may hold formulas.
    boolean isWorkbook() {
        return this == XLSX || this == XLSX_OF_POI || this == XLS;
    }

    /// What it cannot express.
    Set<Variation> impossible() {
        return switch (this) {
            case XLSX, XLSX_OF_POI -> EnumSet.of(CHINESE_CODE_PAGE);
            case XLS -> EnumSet.of(CHINESE_CODE_PAGE, FORMULAS_WITHOUT_VALUE);
            case TXT -> EnumSet.of(BLANK_COLUMNS_LEFT, CAPTION_IN_TWO_CELLS, HIDDEN_ROWS, BLANK_ROWS_WITHIN,
                    TABLES_SHARE_A_SHEET, PLAIN_SHEET_NAMES);
            case DOCX -> EnumSet.of(BLANK_COLUMNS_LEFT, CAPTION_IN_TWO_CELLS, HIDDEN_ROWS, BLANK_ROWS_WITHIN,
                    TABLES_SHARE_A_SHEET, PLAIN_SHEET_NAMES, CHINESE_CODE_PAGE);
            // nothing on a page says so
            case PDF -> EnumSet.of(HIDDEN_ROWS, PLAIN_SHEET_NAMES, CHINESE_CODE_PAGE);
            case CSV -> EnumSet.of(HIDDEN_ROWS, TABLES_SHARE_A_SHEET, PLAIN_SHEET_NAMES, COVER_SHEETS, YEAR_ON_COVER,
                    SEVERAL_DEPARTMENTS);
        };
    }

    String ending() {
        return this == XLSX_OF_POI ? XLSX.ending() : "." + name().toLowerCase(Locale.ROOT);
    }
}
