package budgetexplorer.ui.original;

import budgetexplorer.base.Messages;
import budgetexplorer.service.original.Framed;
import budgetexplorer.service.original.OpenedOriginal;
import java.util.Optional;

/// Says in words what is shown of a document.
record OriginalWords(Messages messages) {
    private static final int LONGEST = 60;

    String title(OpenedOriginal opened, int page) {
        return messages.text("original.title", opened.file(), String.valueOf(page), String.valueOf(opened.pages()));
    }

    /// What is framed.
    String framed(Framed framed) {
        return switch (framed.what()) {
            case Framed.What.CellOf(var table, var address, var printed, var unit, _) when printed.isEmpty() ->
                messages.text("original.cell.blank", table.number(), address);
            case Framed.What.CellOf(var table, var address, var printed, var unit, _) ->
                messages.text("original.cell", table.number(), address, (printed + " " + unit).strip());
            case Framed.What.RowOf(var table, var address) ->
                messages.text("original.row", table.number(), address);
            case Framed.What.TableOf(var table) -> messages.text("original.table", table.number());
            case Framed.What.Words(var words) -> messages.text("original.words", shortened(words));
        };
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /// What is not any more as it is framed; nothing if all is.
    String changed(Framed framed) {
        Optional<String> now = framed.what() instanceof Framed.What.CellOf cell ? cell.now() : Optional.empty();
        return now.map(value -> value.isEmpty()
                ? messages.text("original.changed.blank")
                : messages.text("original.changed", value)).orElse("");
    }
}
