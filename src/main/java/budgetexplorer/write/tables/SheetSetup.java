package budgetexplorer.write.tables;

import budgetexplorer.model.table.TableKind;
import budgetexplorer.write.form.Form;
import java.util.List;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Makes the sheet of a form: how wide its columns are, what is merged, and how it is printed.
final class SheetSetup {
    private static final int UNITS_OF_A_DIGIT = 256;
    private static final double SIDE = 0.45;
    private static final double TOP = 0.6;
    private static final double EDGE = 0.3;
    private static final int MOST_ON_A_PAGE = 42;

    private final Form form;
    private final FormPlace place;
    private final XSSFSheet sheet;

    SheetSetup(Form form, FormPlace place, XSSFSheet sheet) {
        this.form = form;
        this.place = place;
        this.sheet = sheet;
    }

    /// @param widths of the columns, in digits
    void prepare(List<Integer> widths) {
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * UNITS_OF_A_DIGIT);
        }
        merge();
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, place.body());
        if (place.notes() > place.body()) {
            // codes are words, of which office programs would warn
            sheet.addIgnoredErrors(
                    new CellRangeAddress(place.body(), place.notes() - 1, 0, place.last()),
                    IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
        print();
    }

    /// Regions that do not overlap, which POI need not find out.
    private void merge() {
        merge(FormPlace.TITLE, 0, FormPlace.TITLE, place.last());
        form.header().stream().filter(box -> box.isLarge()).forEach(box -> merge(place.header() + box.top(), box.left(),
                place.header() + box.bottom(), box.right()));
        for (int note = 0; note < form.notes().size(); note++) {
            merge(place.notes() + note, 0, place.notes() + note, place.last());
        }
    }

    private void merge(int top, int left, int bottom, int right) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(top, bottom, left, right));
    }

    private void print() {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) (isOnePage() ? 1 : 0));
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, TOP);
        sheet.setMargin(PageMargin.HEADER, EDGE);
        sheet.setMargin(PageMargin.FOOTER, EDGE);
        sheet.setRepeatingRows(new CellRangeAddress(place.header(), place.body() - 1, -1, -1));
        HeaderFooter footer = sheet.getFooter();
        sheet.getHeaderFooterProperties().setScaleWithDoc(false);
        footer.setCenter("&9第 &P 页，共 &N 页");
    }

    /// Income beside expenditure is read at one glance, though its lines are somewhat more than a page holds.
    private boolean isOnePage() {
        boolean isBalance = form.kind() == TableKind.BALANCE || form.kind() == TableKind.APPROPRIATION_BALANCE;
        return isBalance && form.rows().size() <= MOST_ON_A_PAGE;
    }
}
