package budgetexplorer.ui.export;

import budgetexplorer.service.export.ExportBudget;

/// What a budget can be exported as.
enum ExportKind {
    /// 官方工作簿: the 12 tables in their official form.
    WORKBOOK(".xlsx"),
    /// 公开说明: the text, with the tables attached.
    STATEMENT(".docx"),
    /// 财政数据包: open data in a folder.
    PACKAGE(ExportBudget.FOLDER),
    /// 空白模板: a workbook to be filled in.
    TEMPLATE(".xlsx");

    private final String ending;

    ExportKind(String ending) {
        this.ending = ending;
    }

    /// Of the file's name; empty for a folder.
    String ending() {
        return ending;
    }

    /// Whether the unit of its amounts can be chosen.
    boolean hasUnit() {
        return this == WORKBOOK || this == PACKAGE;
    }

    /// Whether it can be written in the unit of the document: a package has one unit for all.
    boolean hasUnitOfDocument() {
        return this == WORKBOOK;
    }

    /// Whether it can be locked.
    boolean hasPassword() {
        return this == WORKBOOK || this == STATEMENT;
    }
}
