package budgetexplorer.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.review.Anchor;
import budgetexplorer.model.review.Answer;
import budgetexplorer.model.review.Note;
import budgetexplorer.model.review.State;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.handout.SaveHandout;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The papers of an audit of the sample of 510, and what comes back from its department.
class AuditPapersTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final BudgetId BUDGET = new BudgetId("510", 2025, Stage.PUBLISHED, 1);
    private static final AuditPapers PAPERS = new AuditPapers(Messages.of(Language.ZH), MoneyUnit.TEN_THOUSAND_YUAN);

    @TempDir
    Path folder;
    private Library library;
    private ReviewNotes notes;
    private AuditReport report;
    private List<Finding> faults;

    @BeforeEach
    void open() throws Exception {
        library = SampleLibrary.in(folder);
        notes = new ReviewNotes(library, InstantSource.fixed(NOW));
        report = new AuditBudgets(new BrowseLibrary(library)).audit(SampleLibrary.budget(library, "510:2025"));
        faults = PaperWords.findings(report.audit(), Outcome.FAIL);
        assertThat(faults).hasSizeGreaterThanOrEqualTo(3);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Path save(Handout handout, PageSetup setup, String name) throws ProblemException {
        return new SaveHandout(Language.ZH).save(handout, setup, folder.resolve(name)).getFirst();
    }

    private Path list(String name) throws ProblemException {
        return save(PAPERS.findings(List.of(new Reviewed(report, notes.of(BUDGET))), TODAY), AuditPapers.LIST, name);
    }

    private void note(Finding finding, String text) throws ProblemException {
        notes.add(BUDGET, new Anchor.Found(finding.code()), "表10", text, "张三").perform();
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private static int headRow(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null && row.getCell(0).toString().equals("编号")).findFirst()
                .orElseThrow().getRowNum();
    }

    private static int column(Sheet sheet, String head) {
        return StreamSupport.stream(sheet.getRow(headRow(sheet)).spliterator(), false)
                .filter(cell -> cell.toString().equals(head)).findFirst().orElseThrow().getColumnIndex();
    }

    private static Row row(Sheet sheet, Finding finding) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null && row.getCell(0).toString().equals(finding.code())).findFirst()
                .orElseThrow();
    }

    private static void set(Row row, String head, String text) {
        row.getCell(column(row.getSheet(), head), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
    }

    private Path edited(Path file, Consumer<Workbook> edit) throws IOException {
        Path copy = folder.resolve("答复.xlsx");
        try (Workbook workbook = open(file); var out = Files.newOutputStream(copy)) {
            edit.accept(workbook);
            workbook.write(out);
        }
        return copy;
    }

    private ImportReplies replies() {
        return new ImportReplies(library, Messages.of(Language.ZH), MoneyUnit.TEN_THOUSAND_YUAN,
                InstantSource.fixed(NOW));
    }

    @Test
    void theListHasARowForEachFindingWithNumbersAsNumbers() throws Exception {
        note(faults.getFirst(), "=1+1 请核对。");

        try (Workbook workbook = open(list("list.xlsx"))) {
            Sheet sheet = workbook.getSheetAt(0);
            Row first = row(sheet, faults.getFirst());
            assertThat(sheet.getLastRowNum() - headRow(sheet))
                    .isEqualTo(PaperWords.findings(report.audit()).size());
            assertThat(StreamSupport.stream(sheet.getRow(headRow(sheet)).spliterator(), false).map(Cell::toString))
                    .containsExactly("编号", "预算", "结论", "位置", "单元格", "规则", "问题", "应为", "表中", "差额", "算式", "依据",
                            "意见", "答复", "状态", "意见号");
            assertThat(first.getCell(column(sheet, "预算")).toString()).isEqualTo("510:2025:公开#1");
            assertThat(first.getCell(column(sheet, "结论")).toString()).isEqualTo("差错");
            Row amounts = row(sheet, inTables().getFirst());
            assertThat(amounts.getCell(column(sheet, "应为")).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(new DataFormatter().formatCellValue(amounts.getCell(column(sheet, "表中")))).isEqualTo("0.00");
            assertThat(amounts.getCell(column(sheet, "单元格")).toString()).contains("表10", "!");
            assertThat(first.getCell(column(sheet, "意见")).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(column(sheet, "意见")).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getDataValidations()).hasSize(1).first().satisfies(offered -> assertThat(
                    offered.getValidationConstraint().getExplicitListValues())
                    .containsExactly("待答复", "已答复", "已复核", "不采纳"));
        }
    }

    private List<Finding> inTables() {
        return faults.stream().filter(finding -> finding.judged().money() != null && finding.judged().money().isZero())
                .toList();
    }

    @Test
    void answersComeBackHoweverTheListWasTurnedAround() throws Exception {
        note(faults.getFirst(), "请核对。");
        Path filled = edited(list("list.xlsx"), workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            set(row(sheet, faults.get(0)), "答复", "已更正。");
            set(row(sheet, faults.get(1)), "答复", "公式漏填，已补。");
            sheet.removeRow(row(sheet, faults.get(2)));
            turnAround(sheet);
            sheet.setColumnHidden(column(sheet, "依据"), true);
            row(sheet, faults.get(1)).setZeroHeight(true);
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("由办公室填写");
        });

        Replies read = replies().read(filled, Cancellation.NONE);

        assertThat(read.problems()).isEmpty();
        assertThat(read.changed()).hasSize(2);
        assertThat(notes.of(BUDGET)).as("nothing has changed yet").extracting(Note::state).containsExactly(State.OPEN);

        var before = notes.of(BUDGET);
        var undo = replies().accept(read).perform();

        List<Note> after = notes.of(BUDGET);
        assertThat(after).extracting(Note::state).containsOnly(State.ANSWERED);
        assertThat(after).extracting(note -> note.answer().map(Answer::text)).containsExactlyInAnyOrder(
                Optional.of("已更正。"), Optional.of("公式漏填，已补。"));
        assertThat(after.getFirst().answer()).hasValueSatisfying(
                answer -> assertThat(answer.author()).isEqualTo("柳州市工业和信息化局"));
        assertThat(replies().read(filled, Cancellation.NONE).changed()).as("imported already").isEmpty();
        assertThat(replies().read(filled, Cancellation.NONE).same()).isEqualTo(2);

        undo.perform();
        assertThat(notes.of(BUDGET)).isEqualTo(before);
    }

    /// The last row first.
    private static void turnAround(Sheet sheet) {
        int first = headRow(sheet) + 1;
        List<List<String>> texts = IntStream.rangeClosed(first, sheet.getLastRowNum()).mapToObj(sheet::getRow)
                .filter(row -> row != null && row.getPhysicalNumberOfCells() > 0)
                .map(row -> IntStream.range(0, row.getLastCellNum()).mapToObj(
                        place -> new DataFormatter().formatCellValue(row.getCell(place))).toList())
                .toList();
        int at = first;
        for (List<String> line : texts.reversed()) {
            Row row = sheet.createRow(at++);
            for (int place = 0; place < line.size(); place++) {
                row.createCell(place).setCellValue(line.get(place));
            }
        }
    }

    @Test
    void whatCannotBeMatchedIsToldWithItsCell() throws Exception {
        note(faults.getFirst(), "请核对。");
        note(faults.getFirst(), "还有一条。");
        Path filled = edited(list("list.xlsx"), workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            Row known = row(sheet, faults.get(1));
            set(known, "答复", "一");
            set(known, "状态", "已复核");
            Row twin = copy(sheet, known);
            set(twin, "答复", "二");
            Row unknown = copy(sheet, known);
            set(unknown, "编号", "FFFFFFF0");
            Row elsewhere = copy(sheet, known);
            set(elsewhere, "预算", "999:2020:公开#1");
            Row several = copy(sheet, row(sheet, faults.getFirst()));
            set(several, "意见号", "");
            set(several, "答复", "哪一条？");
            Row decided = row(sheet, faults.get(2));
            set(decided, "答复", "三");
            set(decided, "状态", "不采纳");
            set(row(sheet, faults.get(0)), "状态", "已答复");
        });

        Replies read = replies().read(filled, Cancellation.NONE);

        assertThat(read.problems()).extracting(Problem::key).containsExactlyInAnyOrder("problem.replies.code",
                "problem.replies.budget", "problem.replies.several", "problem.replies.unanswered",
                "problem.replies.contradiction", "problem.replies.decision");
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.at().sheet()).isEqualTo("审核问题清单");
            assertThat(problem.at().cell()).matches("[A-P]\\d+");
        });
        assertThat(read.changed()).singleElement().satisfies(note -> {
            assertThat(note.answer().map(Answer::text)).contains("三");
            assertThat(note.state()).as("the reviewer decides").isEqualTo(State.ANSWERED);
        });
    }

    private static Row copy(Sheet sheet, Row from) {
        Row to = sheet.createRow(sheet.getLastRowNum() + 1);
        for (Cell cell : from) {
            to.createCell(cell.getColumnIndex()).setCellValue(new DataFormatter().formatCellValue(cell));
        }
        return to;
    }

    @Test
    void aFileWithoutAListSaysSo() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> replies().read(Documents.sample("510-2025"), Cancellation.NONE))
                .satisfies(fault -> assertThat(fault.problem().key()).isEqualTo("problem.replies.none"));
    }

    private Handout letter() {
        return PAPERS.opinion(new Reviewed(report, notes.of(BUDGET)),
                new Letter("柳州市财政局", TODAY, Optional.of(LocalDate.of(2026, 3, 15))));
    }

    @Test
    void theLetterNamesEveryErrorWithCellFiguresAndRemark() throws Exception {
        Finding fault = inTables().getFirst();
        note(fault, "请核对表10右侧“合计”列。");

        try (var document = new XWPFDocument(
                Files.newInputStream(save(letter(), AuditPapers.LETTER, "letter.docx")))) {
            List<String> words = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(words).contains("审核意见书", "受审单位：510 柳州市工业和信息化局", "一、总体评价",
                    "意见：请核对表10右侧“合计”列。", "审核单位（盖章）：柳州市财政局", "2026年3月1日");
            assertThat(words).anyMatch(line -> line.contains("请于2026年3月15日前"));
            for (Finding each : faults) {
                assertThat(words).anyMatch(line -> line.contains(FindingWords
                        .without(PAPERS_WORDS.place(report, each.judged()), PAPERS_WORDS.text(each))));
            }
            assertThat(words).anyMatch(line -> line.contains(report.address(fault.judged())) && line.contains(
                    PAPERS_WORDS.calculation(fault.calculations().getFirst())));
            assertThat(document.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isRepeatHeader()).isTrue();
                assertThat(table.getRow(0).getCell(4).getText()).isEqualTo("金额（万元）");
                assertThat(table.getRow(0).getCell(4).getCTTc().getTcPr().getGridSpan().getVal().intValue())
                        .isEqualTo(3);
            });
            assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("部门预算通览");
        }
    }

    private static final FindingWords PAPERS_WORDS = new PaperWords(Messages.of(Language.ZH),
            MoneyUnit.TEN_THOUSAND_YUAN).findings();

    @Test
    void theLetterTellsNothingOfWhoWroteItWhenAndWhere() throws Exception {
        Path first = save(letter(), AuditPapers.LETTER, "first.docx");
        Path second = save(letter(), AuditPapers.LETTER, "second.docx");

        assertThat(second).hasSameBinaryContentAs(first);
        try (var archive = new ZipFile(first.toFile())) {
            for (var entry : archive.stream().toList()) {
                String part = new String(archive.getInputStream(entry).readAllBytes(),
                        StandardCharsets.UTF_8);
                assertThat(part).as(entry.getName()).doesNotContain("Apache POI", System.getProperty("user.name"),
                        folder.toString(), "dcterms:created");
            }
        }
    }

    @Test
    void theWorkingPaperShowsTheCellsAndTheArithmetic() throws Exception {
        note(inTables().getFirst(), "请核对。");
        Handout paper = PAPERS.workingPaper(new Reviewed(report, notes.of(BUDGET)), TODAY);
        String all = paper.sections().toString();

        assertThat(paper.sections()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(all).contains(PAPERS_WORDS.calculation(inTables().getFirst().calculations().getFirst()),
                "请核对。（张三、2026-03-01、待答复）");
        inTables().getFirst().evidence()
                .forEach(evidence -> assertThat(all).contains(report.address(evidence)));
        assertThat(save(paper, AuditPapers.WORKING_PAPER, "paper.pdf")).isNotEmptyFile();
    }

    @Test
    void englishPapersHaveEnglishWords() {
        var english = new AuditPapers(Messages.of(Language.EN), MoneyUnit.TEN_THOUSAND_YUAN);
        var reviewed = new Reviewed(report, notes.of(BUDGET));

        assertThat(english.opinion(reviewed, new Letter("", TODAY, Optional.empty())).title())
                .isEqualTo("Audit opinion");
        assertThat(english.workingPaper(reviewed, TODAY).title()).isEqualTo("Audit working paper");
    }
}
