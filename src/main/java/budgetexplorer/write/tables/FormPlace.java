package budgetexplorer.write.tables;

import budgetexplorer.write.form.Form;

/// Where the parts of a form stand on its sheet, in rows from 0.
///
/// @param header the first row of the header
/// @param body   the first row below it
/// @param notes  the first row below the body
/// @param last   the last column
record FormPlace(int header, int body, int notes, int last) {
    static final int NUMBER = 0;
    static final int TITLE = 1;
    static final int OWNER = 2;
    private static final int HEADER = 3;

    static FormPlace of(Form form) {
        int body = HEADER + form.headerRows() + (form.isNumbered() ? 1 : 0);
        return new FormPlace(HEADER, body, body + form.rows().size(), Math.max(form.columns().size() - 1, 1));
    }
}
