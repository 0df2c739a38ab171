package budgetexplorer.write.tables;

import budgetexplorer.write.form.Form;
import budgetexplorer.write.office.Lock;
import budgetexplorer.write.office.Properties;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;

/// Writes the official forms as a workbook, a sheet each. The same forms give the same bytes unless a password locks
/// them. Stateless and thread-safe.
public final class OfficialWorkbook {
    private OfficialWorkbook() {}

    /// Writes the workbook.
    ///
    /// @param forms    at least one
    /// @param title    what the file says it is
    /// @param program  the program's name
    /// @param password asked by whoever opens the file; empty for none
    /// @param target   is left open
    public static void write(List<Form> forms, String title, String program, Optional<String> password,
            OutputStream target) throws IOException {
        if (password.isPresent()) {
            Lock.write(locked -> write(forms, title, program, locked), password.get(), target);
        } else {
            write(forms, title, program, target);
        }
    }

    private static void write(List<Form> forms, String title, String program, OutputStream target)
            throws IOException {
        try (var workbook = new StreamedWorkbook()) {
            var looks = new Looks(workbook.getXSSFWorkbook());
            forms.forEach(form -> sheet(form, workbook, looks));
            Properties.describe(workbook.getXSSFWorkbook().getProperties(), title, program);
            workbook.writeAvoidingTempFiles(target);
        }
    }

    private static void sheet(Form form, StreamedWorkbook workbook, Looks looks) {
        FormPlace place = FormPlace.of(form);
        PageWidth widths = PageWidth.of(form);
        DeferredSXSSFSheet sheet = workbook.createSheet(form.sheet());
        new SheetSetup(form, place, workbook.getXSSFSheet(form.sheet())).prepare(widths.columns());
        var rows = new FormRows(form, place, widths, looks);
        rows.prepare();
        sheet.setRowGenerator(rows::write);
    }
}
