package budgetexplorer.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.check.rule.Threshold;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.review.State;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.service.audit.KeepAuditSettings;
import budgetexplorer.service.audit.ReviewNotes;
import budgetexplorer.store.Library;
import budgetexplorer.ui.RecordedDialogs;
import budgetexplorer.ui.SampleLibrary;
import budgetexplorer.ui.kit.EditHistory;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The audit of the sample of 510.
class AuditViewModelTest {
    @TempDir
    Path folder;

    private final List<Link> visited = new ArrayList<>();
    private final RecordedDialogs dialogs = new RecordedDialogs();
    private final Memory memory = Memory.ofSession();
    private final Messages messages = Messages.of(Language.ZH);
    private Library library;
    private Edits edits;
    private AuditViewModel audit;
    private FindingsViewModel findings;
    private NotesViewModel notes;

    @BeforeEach
    void auditTheSample() throws Exception {
        library = SampleLibrary.in(folder);
        var tasks = new TaskRunner(Runnable::run, Runnable::run, fault -> {
            throw new AssertionError(fault);
        });
        var reviewNotes = new ReviewNotes(library);
        var work = new AuditWork(new AuditBudgets(new BrowseLibrary(library)), reviewNotes, messages,
                MoneyUnit.TEN_THOUSAND_YUAN);
        audit = new AuditViewModel(work, tasks, messages, memory, visited::add);
        findings = audit.findings();
        edits = new Edits(new EditHistory(), tasks, fault -> {
            throw new AssertionError(fault);
        }, _ -> reload());
        notes = new NotesViewModel(audit, reviewNotes, edits, dialogs, messages, memory);
        audit.show(SampleLibrary.budget(library, "510:2025"), Optional.empty());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void reload() {
        try {
            audit.show(SampleLibrary.budget(library, "510:2025"), Optional.empty());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<FindingRow.Item> listed() {
        return findings.listed().toList();
    }

    private FindingRow.Item selected() {
        return Objects.requireNonNull(findings.selectedProperty().get());
    }

    private List<String> headings() {
        return findings.rows().stream().filter(FindingRow.Heading.class::isInstance)
                .map(row -> ((FindingRow.Heading) row).text()).toList();
    }

    @Test
    void whatPassesIsCountedButNotListedAtFirst() {
        assertThat(audit.headingProperty().get()).startsWith("510 柳州市工业和信息化局 2025：");
        assertThat(audit.figuresProperty().get()).startsWith("说明数字 138 个，已核对 ");
        assertThat(listed()).isNotEmpty().noneMatch(item -> item.outcome() == Outcome.PASS);
        assertThat(findings.matrixProperty().get().count(Outcome.PASS)).isGreaterThan(400);
        assertThat(audit.statusProperty().get()).isEqualTo("列出 %d 处，共核对 %,d 处", listed().size(),
                findings.all().size());
        assertThat(selected()).isEqualTo(listed().getFirst());

        findings.outcome(Outcome.PASS).set(true);

        assertThat(listed()).hasSameSizeAs(findings.all());
        assertThat(findings.narrowedProperty().get()).isTrue();
    }

    @Test
    void theMatrixCountsEveryFindingOnceAndListsAnyOfItsNumbers() {
        Matrix matrix = findings.matrixProperty().get();
        int all = matrix.outcomes().stream().mapToInt(matrix::count).sum();
        assertThat(all).isEqualTo(findings.all().size());

        findings.narrow(Optional.of(Outcome.ROUNDING), 3);

        assertThat(listed()).hasSize(matrix.count(Outcome.ROUNDING, 3)).isNotEmpty()
                .allMatch(item -> item.outcome() == Outcome.ROUNDING && item.spot().part() == 3);
        assertThat(selected().spot().place()).matches("表3 [A-Z]\\d+");

        findings.widen();

        assertThat(findings.narrowedProperty().get()).isFalse();
    }

    @Test
    void findingsAreGroupedTheGravestFirst() {
        for (Grouping grouping : Grouping.values()) {
            findings.groupingProperty().set(grouping);

            assertThat(listed()).as("by " + grouping).hasSameSizeAs(new HashSet<>(listed()));
            assertThat(headings().isEmpty()).as("headings by " + grouping).isEqualTo(grouping == Grouping.NONE);
            assertThat(listed().getFirst().outcome()).as("first by " + grouping)
                    .isEqualTo(findings.matrixProperty().get().outcomes().getFirst());
        }
        assertThat(memory.get("audit.grouping")).contains("NONE");
        findings.groupingProperty().set(Grouping.UNIT);
        assertThat(headings()).anyMatch(text -> text.startsWith("510 柳州市工业和信息化局 · "));
    }

    @Test
    void wordsFindAFindingByPlaceTextRuleAndCode() {
        FindingRow.Item wanted = listed().getLast();

        findings.findProperty().set(wanted.code().toLowerCase());
        assertThat(listed()).containsExactly(wanted);

        findings.findProperty().set("没有这样的字");
        assertThat(listed()).isEmpty();
        assertThat(audit.missingProperty().get()).isEqualTo("没有符合筛选条件的问题");
        assertThat(audit.detailProperty().get()).isNull();
    }

    @Test
    void aLinkShowsItsFindingEvenIfTheFilterHidesIt() {
        FindingRow.Item passed = findings.all().stream().filter(item -> item.outcome() == Outcome.PASS).findFirst()
                .orElseThrow();
        findings.findProperty().set("没有这样的字");

        audit.lookAt(passed.code());

        assertThat(selected().code()).isEqualTo(passed.code());
        assertThat(listed()).contains(passed);
        assertThat(audit.place()).contains(new Link.Findings(
                Objects.requireNonNull(audit.auditedProperty().get()).report().budget().id(),
                Optional.of(passed.code())));
    }

    @Test
    void evidenceStandsSideBySideWithTheArithmetic() {
        findings.narrow(Optional.of(Outcome.ROUNDING), 3);
        FindingDetail detail = Objects.requireNonNull(audit.detailProperty().get());

        FindingDetail.Proof proof = detail.proofs().getFirst();
        var cells = (Exhibit.Cells) proof.exhibits().getFirst();

        assertThat(cells.title()).isEqualTo("表3 部门支出总体情况表");
        assertThat(cells.cells()).filteredOn(cell -> cell.mark() == Exhibit.Mark.DOUBTFUL).hasSize(1)
                .allMatch(cell -> detail.item().spot().place().endsWith(" " + cell.address()));
        assertThat(proof.arithmetic().terms()).contains(" + ").endsWith(" = ");
        assertThat(proof.arithmetic().sign()).isEqualTo(" ≈ ");
        assertThat(proof.allowance()).contains("允许尾差");
    }

    @Test
    void findingsLeadToTheirCellsLinesAndSentences() {
        findings.narrow(Optional.of(Outcome.ROUNDING), 3);
        FindingDetail detail = Objects.requireNonNull(audit.detailProperty().get());

        audit.open(detail.item());
        detail.line().ifPresent(audit::open);

        assertThat(visited).hasSize(2);
        assertThat(visited.getFirst()).isInstanceOf(Link.TableCell.class);
        assertThat(visited.getLast()).isInstanceOf(Link.Line.class);
    }

    @Test
    void aNoteIsWrittenAnsweredReviewedAndUndone() {
        String code = selected().code();
        notes.authorProperty().set("张敏");
        notes.textProperty().set("请核对");

        notes.propose();

        assertThat(selected().code()).isEqualTo(code);
        assertThat(selected().note()).contains(State.OPEN);
        assertThat(notes.textProperty().get()).isEmpty();
        assertThat(notes.lines()).singleElement().satisfies(line -> {
            assertThat(line.note().author()).isEqualTo("张敏");
            assertThat(line.earlier()).isFalse();
        });

        dialogs.text = Optional.of("已更正");
        notes.answer(notes.lines().getFirst().note());
        assertThat(selected().note()).contains(State.ANSWERED);
        notes.state(notes.lines().getFirst().note(), State.REVIEWED);
        assertThat(selected().note()).contains(State.REVIEWED);

        edits.undo();
        edits.undo();
        edits.undo();
        assertThat(notes.lines()).isEmpty();
        assertThat(selected().note()).isEmpty();
        assertThat(memory.get("audit.author")).contains("张敏");
    }

    @Test
    void aFindingThatIsNotFollowedSaysWhy() {
        dialogs.text = Optional.of("口径不同");

        notes.reject();

        assertThat(notes.lines()).singleElement().satisfies(line -> {
            assertThat(line.note().state()).isEqualTo(State.REJECTED);
            assertThat(line.note().text()).isEqualTo("口径不同");
        });
    }

    @Test
    void whatIsBeingWrittenStaysWithItsFinding() {
        notes.textProperty().set("写到一半");
        reload();
        assertThat(notes.textProperty().get()).isEqualTo("写到一半");

        findings.select(listed().getLast());
        assertThat(notes.textProperty().get()).isEmpty();
    }

    @Test
    void aRuleThatIsSwitchedOffIsGoneAndTheStatusSaysSo() {
        // of what no other rule shows, too
        String rule = listed().stream().filter(item -> item.outcome() == Outcome.WARNING).findFirst().orElseThrow()
                .finding().rule();
        long found = findings.all().stream().filter(item -> item.finding().rule().equals(rule)
                && item.outcome() != Outcome.PASS).count();
        var settings = new AuditSettingsViewModel(new KeepAuditSettings(library), edits, AuditSettings.INITIAL);
        settings.rule(rule).set(false);

        settings.save();

        assertThat(findings.all()).noneMatch(item -> item.finding().rule().equals(rule));
        assertThat(audit.statusProperty().get()).contains("新出现 0 处，消失 " + found + " 处");

        edits.undo();
        assertThat(findings.all()).anyMatch(item -> item.finding().rule().equals(rule) && item.fresh());
        assertThat(audit.statusProperty().get()).contains("新出现 " + found + " 处，消失 0 处");
    }

    @Test
    void settingsAreOnlyWhatDiffersFromTheFirst() {
        var unknown = new AuditSettings(Set.of("rule.of.tomorrow"), Map.of());
        var settings = new AuditSettingsViewModel(new KeepAuditSettings(library), edits, unknown);
        settings.threshold(Threshold.ROUND_AMOUNT).set("50");
        assertThat(settings.settings().thresholds()).containsExactly(
                Map.entry(Threshold.ROUND_AMOUNT, new BigDecimal("50")));

        settings.threshold(Threshold.ROUND_SHARE).set("viel");
        assertThat(settings.validProperty().get()).isFalse();

        settings.reset();
        assertThat(settings.validProperty().get()).isTrue();
        assertThat(settings.settings()).isEqualTo(unknown);
    }

    @Test
    void findingsAreCopiedAsCells() {
        List<String> all = audit.copied(List.of()).lines().toList();
        assertThat(all.getFirst()).isEqualTo("结论\t位置\t问题\t差额\t规则");
        assertThat(all).hasSize(listed().size() + 1);
        assertThat(audit.copied(List.of(listed().getFirst())).lines()).hasSize(2);
    }

    @Test
    void theArithmeticIsTakenApartAtItsLastSign() {
        assertThat(Details.arithmetic("17.23 + 360.00 = 377.23 ≠ 0.00"))
                .isEqualTo(new FindingDetail.Arithmetic("17.23 + 360.00 = ", "377.23", " ≠ ", "0.00"));
        assertThat(Details.arithmetic("1.54 ≠ 0.00"))
                .isEqualTo(new FindingDetail.Arithmetic("", "1.54", " ≠ ", "0.00"));
        assertThat(Details.arithmetic("1 + 2")).isEqualTo(new FindingDetail.Arithmetic("1 + 2", "", "", ""));
    }

    @Test
    void clearedItShowsNothing() {
        audit.clear();

        assertThat(findings.rows()).isEmpty();
        assertThat(audit.place()).isEmpty();
        assertThat(notes.lines()).isEmpty();
        assertThat(notes.writableProperty().get()).isFalse();
    }

    @Test
    void everyFindingOfTheSamplesCanBeShownInFull() throws Exception {
        for (String reference : List.of("405:2026", "510:2025")) {
            audit.show(SampleLibrary.budget(library, reference), Optional.empty());
            Arrays.stream(Outcome.values()).forEach(outcome -> findings.outcome(outcome).set(true));
            for (FindingRow.Item item : findings.all()) {
                findings.select(item);
                assertThat(Objects.requireNonNull(audit.detailProperty().get()).title()).isNotBlank();
            }
        }
    }
}
