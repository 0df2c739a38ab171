package budgetexplorer.store;

import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Tells whether two documents state the same.
final class Fingerprint {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Fingerprint() {}

    /// Of a whole document: every cell with its place, but not how the file was saved.
    static String of(Budget budget) {
        MessageDigest digest = sha256();
        budget.tables().forEach(table -> add(digest, table));
        budget.narrative().ifPresent(text -> add(digest, text));
        return hex(digest);
    }

    /// Of what a table states, whatever the format of its document: wherever the cells stand, in whichever unit of money;
    /// blanks, line feeds and the width of letters and brackets say nothing. Behind a colon that of its notes, if any.
    static String ofMeaning(BudgetTable table) {
        MessageDigest digest = sha256();
        for (Row row : table.rows()) {
            SortedMap<String, String> cells = new TreeMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                String text = switch (row.cells().get(i)) {
                    case Cell.Blank() -> "";
                    case Cell.Text(var value) -> plain(value);
                    case Cell.Amount(var money) -> String.valueOf(money.fen());
                };
                if (!text.isEmpty()) {
                    cells.put(table.columns().get(i).field().name(), text);
                }
            }
            add(digest, row.kind().name(), String.valueOf(row.unit()), cells.toString());
        }
        return hex(digest) + ":" + (table.notes().isEmpty() ? "" : ofNotes(table.notes()));
    }

    private static String ofNotes(List<String> notes) {
        MessageDigest digest = sha256();
        notes.forEach(note -> add(digest, plain(note)));
        return hex(digest);
    }

    /// Whether two tables mean the same. Formats lose notes, so that one without any contradicts none.
    static boolean isSameMeaning(String one, String other) {
        return one.equals(other) || ((one.endsWith(":") || other.endsWith(":"))
                && one.substring(0, one.indexOf(':') + 1).equals(other.substring(0, other.indexOf(':') + 1)));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// A text without what says nothing.
    static String plain(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static void add(MessageDigest digest, BudgetTable table) {
        add(digest, table.kind().name(), table.title(), String.join("\n", table.source().sheets()), table.unit().name(),
                TableJson.columns(table.columns()), TableJson.strings(table.notes()));
        for (Row row : table.rows()) {
            add(digest, String.valueOf(row.number()), TableJson.cells(row.cells()));
        }
    }

    private static void add(MessageDigest digest, String... texts) {
        digest.update(TableJson.strings(List.of(texts)).getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
