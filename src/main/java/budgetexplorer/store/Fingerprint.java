package budgetexplorer.store;

import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Tells whether two documents state the same budget: every cell with its place, but not how the file was saved.
final class Fingerprint {
    private Fingerprint() {}

    static String of(Budget budget) {
        MessageDigest digest = sha256();
        budget.tables().forEach(table -> add(digest, table));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, BudgetTable table) {
        add(digest, table.kind().name(), table.title(), table.sheet(), table.unit().name(),
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
