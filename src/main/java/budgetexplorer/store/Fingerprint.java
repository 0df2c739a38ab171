package budgetexplorer.store;

import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Tells whether two documents are the same: every cell with its place, but not how the file was saved.
final class Fingerprint {
    private Fingerprint() {}

    /// Of a budget whose tables are in their form.
    static String of(Budget budget, List<TableForm> tables) {
        MessageDigest digest = sha256();
        tables.forEach(table -> add(digest, table));
        budget.narrative().ifPresent(text -> add(digest, text));
        return hex(digest);
    }

    /// Of a text.
    static String of(String text) {
        MessageDigest digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return hex(digest);
    }

    /// Of bytes and what goes with them.
    static String of(byte[] bytes, byte[] others) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        digest.update(others);
        return hex(digest);
    }

    private static void add(MessageDigest digest, TableForm form) {
        BudgetTable table = form.table();
        add(digest, table.kind().name(), table.title(), String.join("\n", table.source().sheets()), table.unit().name(),
                TableJson.columns(table.columns()), TableJson.strings(table.notes()));
        for (int i = 0; i < table.rows().size(); i++) {
            digest.update(row(table.rows().get(i).number(), form.cells().get(i)).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// A JSON array of two texts. JSON has nothing to be escaped but quotes and backslashes.
    private static String row(int number, String cells) {
        return "[\"" + number + "\",\"" + cells.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
    }

    private static void add(MessageDigest digest, String... texts) {
        digest.update(TableJson.strings(List.of(texts)).getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
