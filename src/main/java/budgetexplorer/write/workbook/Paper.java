package budgetexplorer.write.workbook;

import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.page.PageSetup;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Makes sheets ready to print.
record Paper(PageSetup setup, Furniture furniture) {
    private static final double SIDE = 0.5;
    private static final double TOP = 0.75;
    private static final double EDGE = 0.35;
    /// What a header or footer may hold in all three parts.
    private static final int LONGEST_PART = 80;
    private static final String SIZE = "&9";
    // numbers that no words around them contain
    private static final int SOME_PAGE = 71;
    private static final int SOME_PAGES = 83;

    /// As many pages as the rows need.
    void prepare(XSSFSheet sheet) {
        prepare(sheet, setup.orientation() == PageSetup.Orientation.LANDSCAPE, 0);
    }

    /// @param pages how many pages high the sheet is made; 0 for as many as it needs
    void prepare(XSSFSheet sheet, boolean landscape, int pages) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(setup.paper() == PageSetup.Paper.A3 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        print.setLandscape(landscape);
        print.setNoColor(setup.greyscale());
        if (setup.fitsWidth() || pages > 0) {
            sheet.setFitToPage(true);
            print.setFitWidth((short) 1);
            print.setFitHeight((short) pages);
        }
        sheet.setHorizontallyCenter(true);
        margins(sheet);
        furnish(sheet);
    }

    private static void margins(XSSFSheet sheet) {
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, TOP);
        sheet.setMargin(PageMargin.HEADER, EDGE);
        sheet.setMargin(PageMargin.FOOTER, EDGE);
    }

    private void furnish(XSSFSheet sheet) {
        HeaderFooter header = sheet.getHeader();
        header.setLeft(part(furniture.headLeft()));
        header.setRight(part(furniture.headRight()));
        HeaderFooter footer = sheet.getFooter();
        footer.setLeft(part(furniture.footLeft()));
        footer.setRight(SIZE + " " + pageNumber());
    }

    /// A blank keeps digits of the words apart from the size of the letters.
    private static String part(String words) {
        String plain = words.strip();
        String shortened = plain.length() <= LONGEST_PART ? plain : plain.substring(0, LONGEST_PART - 1) + "…";
        return plain.isEmpty() ? "" : SIZE + " " + shortened.replace("&", "&&");
    }

    /// The words of a page's number, with codes that the office program puts its own numbers in for.
    private String pageNumber() {
        String words = furniture.pageNumber().of(SOME_PAGE, SOME_PAGES).replace("&", "&&");
        return words.replace(String.valueOf(SOME_PAGE), "&P").replace(String.valueOf(SOME_PAGES), "&N");
    }
}
