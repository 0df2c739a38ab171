package budgetexplorer.write.tables;

import budgetexplorer.write.form.Form;
import budgetexplorer.write.office.Lock;
import budgetexplorer.write.office.Properties;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;

/// Writes forms as a workbook, a sheet each. The same forms give the same bytes unless a password locks them. Stateless
/// and thread-safe.
public final class OfficialWorkbook {
    private OfficialWorkbook() {}

    /// Writes the official workbook.
    ///
    /// @param forms    at least one
    /// @param title    what the file says it is
    /// @param program  the program's name
    /// @param password asked by whoever opens the file; empty for none
    /// @param target   is left open
    public static void write(List<Form> forms, String title, String program, Optional<String> password,
            OutputStream target) throws IOException {
        List<BlankForm> all = forms.stream().map(form -> new BlankForm(form, Map.of())).toList();
        if (password.isPresent()) {
            Lock.write(locked -> write(all, Optional.empty(), title, program, locked), password.get(), target);
        } else {
            write(all, Optional.empty(), title, program, target);
        }
    }

    /// Writes the workbook that a department fills in, which calculates its sums and offers codes and names.
    ///
    /// @param forms   at least one
    /// @param title   what the file says it is
    /// @param program the program's name
    /// @param target  is left open
    public static void writeBlank(List<BlankForm> forms, Choices choices, String title, String program,
            OutputStream target) throws IOException {
        write(forms, Optional.of(new ChoiceSheet(choices)), title, program, target);
    }

    private static void write(List<BlankForm> forms, Optional<ChoiceSheet> choices, String title, String program,
            OutputStream target) throws IOException {
        try (var workbook = new StreamedWorkbook()) {
            var looks = new Looks(workbook.getXSSFWorkbook());
            forms.forEach(form -> sheet(form, choices, workbook, looks));
            choices.ifPresent(sheet -> sheet(sheet, workbook, looks));
            // an office program calculates once more what another may have left
            workbook.setForceFormulaRecalculation(choices.isPresent());
            Properties.describe(workbook.getXSSFWorkbook().getProperties(), title, program);
            workbook.writeAvoidingTempFiles(target);
        }
    }

    private static void sheet(BlankForm blank, Optional<ChoiceSheet> choices, StreamedWorkbook workbook, Looks looks) {
        Form form = blank.form();
        FormPlace place = FormPlace.of(form);
        PageWidth widths = PageWidth.of(form);
        DeferredSXSSFSheet sheet = workbook.createSheet(form.sheet());
        var whole = workbook.getXSSFSheet(form.sheet());
        new SheetSetup(form, place, whole).prepare(widths.columns());
        choices.ifPresent(lists -> new Validations(blank, place, lists, whole).add());
        var rows = new FormRows(blank, place, widths, looks);
        rows.prepare();
        sheet.setRowGenerator(rows::write);
    }

    private static void sheet(ChoiceSheet choices, StreamedWorkbook workbook, Looks looks) {
        DeferredSXSSFSheet sheet = workbook.createSheet(ChoiceSheet.NAME);
        choices.prepare(workbook.getXSSFSheet(ChoiceSheet.NAME), looks);
        sheet.setRowGenerator(rows -> choices.write(rows, looks));
    }
}
