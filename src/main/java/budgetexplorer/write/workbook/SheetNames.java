package budgetexplorer.write.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;

/// Names of sheets that an office program takes: no signs it forbids, not too long, none twice. For one workbook.
final class SheetNames {
    /// A name that Excel keeps for itself.
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /// @param instead of a blank name
    String of(String name, String instead) {
        String plain = name.isBlank() ? instead : name.strip();
        String candidate = shortened(plain, "");
        for (int next = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); next++) {
            candidate = shortened(plain, " (" + next + ")");
        }
        return candidate;
    }

    private static String shortened(String name, String ending) {
        int room = Workbook.MAX_SENSITIVE_SHEET_NAME_LEN - ending.length();
        int end = Math.min(name.length(), room);
        if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return WorkbookUtil.createSafeSheetName(name.substring(0, end).strip() + ending);
    }
}
