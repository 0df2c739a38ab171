package budgetexplorer.write.workbook;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Furniture;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.model.handout.Section.Column;
import budgetexplorer.model.handout.Section.Row;
import budgetexplorer.model.page.PageSetup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Handouts for tests, and the workbooks that come of them.
final class Handouts {
    static final Furniture FURNITURE = new Furniture("两个部门的比较", "405 & 510", "2026 年 11 月 · 单位：万元",
            (page, pages) -> "第 " + page + " 页，共 " + pages + " 页");

    private Handouts() {}

    static Handout of(Section... sections) {
        return new Handout("两个部门的比较", MoneyUnit.TEN_THOUSAND_YUAN, FURNITURE, List.of(sections));
    }

    static byte[] bytes(Section... sections) {
        return bytes(of(sections), PageSetup.STANDARD);
    }

    static byte[] bytes(Handout handout, PageSetup setup) {
        var bytes = new ByteArrayOutputStream();
        try {
            new HandoutWorkbook(Messages.of(Language.ZH)).write(handout, setup, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Written and read again.
    static XSSFWorkbook workbook(Section... sections) {
        return read(bytes(sections));
    }

    static XSSFWorkbook read(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A table whose head has two levels: amounts and shares of two budgets, and what they differ by.
    static Section.Table comparison() {
        var columns = List.of(new Column(List.of("科目"), Align.LEFT),
                new Column(List.of("405 科学技术局 · 2026", "金额"), Align.RIGHT),
                new Column(List.of("405 科学技术局 · 2026", "占比"), Align.RIGHT),
                new Column(List.of("510 工业和信息化局 · 2025", "金额"), Align.RIGHT),
                new Column(List.of("510 工业和信息化局 · 2025", "占比"), Align.RIGHT),
                new Column(List.of("相差"), Align.RIGHT));
        var rows = List.of(
                new Row(List.of(words("206 科学技术支出"), amount("9050.14"), share(0.9061), amount("0"), share(0),
                        difference("-9050.14")), false, 0),
                new Row(List.of(words("20601 科学技术管理事务"), amount("1000.01"), share(0.1001),
                        new Cell.Missing("未公布"), new Cell.Missing("未公布"), new Cell.Missing("—")), false, 1),
                new Row(List.of(words("合计"), amount("9988.77"), share(1), amount("17120.57"), share(1),
                        difference("7131.80")), true, 0));
        return new Section.Table("按功能分类", "科学技术局把九成用于科学技术，工业和信息化局没有这一类",
                List.of("年度不同：405 为 2026 年，510 为 2025 年", "阶段相同：公开"), columns, 1, rows,
                List.of("来源：公开的部门预算，表 3"));
    }

    /// A table with one row of head.
    static Section.Table plain(String name, Row... rows) {
        return new Section.Table(name, "一张表", List.of(),
                List.of(new Column(List.of("编码"), Align.LEFT), new Column(List.of("金额"), Align.RIGHT)), 0,
                List.of(rows), List.of());
    }

    static Cell words(String text) {
        return new Cell.Words(text);
    }

    static Cell amount(String number) {
        return new Cell.Amount(money(number));
    }

    static Cell difference(String number) {
        return new Cell.Amount(money(number), true);
    }

    static Cell share(double value) {
        return new Cell.Ratio(value, false);
    }

    static Money money(String number) {
        return Money.of(new BigDecimal(number), 2, MoneyUnit.TEN_THOUSAND_YUAN);
    }
}
