package budgetexplorer.ui.export;

import budgetexplorer.base.Messages;
import budgetexplorer.model.MoneyUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Chooses what a budget is exported as and where to, and says what came of it.
public final class ExportView extends VBox {
    private static final double LABEL_WIDTH = 88;

    private final ExportViewModel viewModel;
    private final Messages messages;

    /// @param clipboard takes a path
    /// @param complete  begins to fill in what a text leaves open
    public ExportView(ExportViewModel viewModel, Messages messages, Consumer<String> clipboard, Runnable complete) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("export-sheet");
        getStyleClass().add("export");
        var heading = new Label(viewModel.heading());
        heading.getStyleClass().add("secondary");
        // what not every kind has comes last, where it leaves no gap
        getChildren().addAll(heading, kinds(),
                line(messages.text("export.target.label"), target(), _ -> true),
                line(messages.text("export.unit.label"), units(), ExportKind::hasUnit),
                line(messages.text("export.password.label"), password(), ExportKind::hasPassword),
                outcome(clipboard), buttons(complete));
    }

    private VBox kinds() {
        var group = new ToggleGroup();
        var kinds = new VBox();
        kinds.getStyleClass().add("export-kinds");
        for (ExportKind kind : ExportKind.values()) {
            var choice = new RadioButton(messages.text("export.kind." + kind.name()));
            choice.setId("export-" + kind.name());
            choice.setToggleGroup(group);
            choice.setMinWidth(USE_PREF_SIZE);
            var about = new Label(messages.text("export.about." + kind.name()));
            about.getStyleClass().add("secondary");
            about.setWrapText(true);
            choice.setAccessibleHelp(about.getText());
            about.setOnMouseClicked(_ -> choice.fire());
            choice.setOnAction(_ -> viewModel.kindProperty().set(kind));
            viewModel.kindProperty().subscribe(chosen -> choice.setSelected(chosen == kind));
            var box = new VBox(choice, about);
            box.getStyleClass().add("export-kind");
            kinds.getChildren().add(box);
        }
        return kinds;
    }

    private HBox units() {
        var group = new ToggleGroup();
        RadioButton document = unit(messages.text("export.unit.document"), Optional.empty(), group);
        document.visibleProperty().bind(viewModel.kindProperty().map(ExportKind::hasUnitOfDocument));
        document.managedProperty().bind(document.visibleProperty());
        RadioButton yuan = unit(MoneyUnit.YUAN.label(), Optional.of(MoneyUnit.YUAN), group);
        // a package is in 元 unless something else is chosen
        viewModel.kindProperty().subscribe(kind -> yuan.setSelected(viewModel.unitProperty().get()
                .or(() -> kind.hasUnitOfDocument() ? Optional.empty() : Optional.of(MoneyUnit.YUAN))
                .equals(Optional.of(MoneyUnit.YUAN))));
        viewModel.kindProperty().subscribe(kind -> {
            if (kind.hasUnitOfDocument() && viewModel.unitProperty().get().isEmpty()) {
                document.setSelected(true);
            }
        });
        var units = new HBox(document, yuan, unit(MoneyUnit.TEN_THOUSAND_YUAN.label(),
                Optional.of(MoneyUnit.TEN_THOUSAND_YUAN), group));
        units.getStyleClass().add("export-choices");
        return units;
    }

    private RadioButton unit(String words, Optional<MoneyUnit> unit, ToggleGroup group) {
        var choice = new RadioButton(words);
        choice.setId("export-unit-" + unit.map(MoneyUnit::name).orElse("DOCUMENT"));
        choice.setToggleGroup(group);
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setSelected(viewModel.unitProperty().get().equals(unit));
        choice.setOnAction(_ -> viewModel.unitProperty().set(unit));
        return choice;
    }

    private HBox password() {
        var hidden = new PasswordField();
        hidden.setId("export-password");
        hidden.textProperty().bindBidirectional(viewModel.passwordProperty());
        hidden.visibleProperty().bind(viewModel.passwordSeenProperty().not());
        var seen = new TextField();
        seen.setId("export-password-seen");
        seen.textProperty().bindBidirectional(viewModel.passwordProperty());
        seen.visibleProperty().bind(viewModel.passwordSeenProperty());
        for (TextField field : new TextField[]{hidden, seen}) {
            field.setPromptText(messages.text("export.password.none"));
            field.setAccessibleText(messages.text("export.password.label"));
        }
        var see = new CheckBox(messages.text("export.password.see"));
        see.setId("export-password-see");
        see.setMinWidth(USE_PREF_SIZE);
        see.selectedProperty().bindBidirectional(viewModel.passwordSeenProperty());
        var fields = new StackPane(hidden, seen);
        HBox.setHgrow(fields, Priority.ALWAYS);
        var line = new HBox(fields, see);
        line.getStyleClass().add("export-choices");
        return line;
    }

    private HBox target() {
        var path = new Label();
        path.setId("export-target");
        path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        path.setMaxWidth(Double.MAX_VALUE);
        path.getStyleClass().add("export-path");
        path.textProperty().bind(viewModel.targetProperty().map(String::valueOf));
        HBox.setHgrow(path, Priority.ALWAYS);
        var choose = new Button(messages.text("export.target.choose"));
        choose.setId("export-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> viewModel.chooseTarget());
        var line = new HBox(path, choose);
        line.getStyleClass().add("export-choices");
        return line;
    }

    private HBox line(String words, Region what, Predicate<ExportKind> shown) {
        var label = new Label(words);
        label.setMinWidth(LABEL_WIDTH);
        label.setLabelFor(what);
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(label, what);
        line.getStyleClass().add("export-line");
        line.visibleProperty().bind(viewModel.kindProperty().map(shown::test));
        return line;
    }

    /// What came of it. It always has its place, so that the card does not jump.
    private HBox outcome(Consumer<String> clipboard) {
        var words = new Label();
        words.setId("export-outcome");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().bind(Bindings.createStringBinding(this::said, viewModel.problemProperty(),
                viewModel.doneProperty(), viewModel.writingProperty()));
        viewModel.problemProperty().subscribe(problem -> {
            words.getStyleClass().remove("export-problem");
            if (!problem.isEmpty()) {
                words.getStyleClass().add("export-problem");
            }
        });
        var copy = new Button(messages.text("export.copyPath"));
        copy.setId("export-copy-path");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.visibleProperty().bind(viewModel.writtenProperty().isNotNull());
        copy.managedProperty().bind(copy.visibleProperty());
        copy.setOnAction(_ -> clipboard.accept(String.valueOf(viewModel.writtenProperty().get())));
        var outcome = new HBox(words, copy);
        outcome.getStyleClass().add("export-outcome");
        return outcome;
    }

    private String said() {
        if (viewModel.writingProperty().get()) {
            return messages.text("export.writing");
        }
        return viewModel.problemProperty().get() + viewModel.doneProperty().get();
    }

    private HBox buttons(Runnable complete) {
        var completing = new Button(messages.text("menu.disclosure"));
        completing.setId("export-complete");
        completing.setMinWidth(USE_PREF_SIZE);
        completing.visibleProperty().bind(viewModel.kindProperty().isEqualTo(ExportKind.STATEMENT));
        completing.setOnAction(_ -> complete.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var export = new Button(messages.text("export.export"));
        export.setId("export-export");
        export.setMinWidth(USE_PREF_SIZE);
        export.setDefaultButton(true);
        export.disableProperty().bind(viewModel.writingProperty());
        export.setOnAction(_ -> viewModel.export());
        var buttons = new HBox(completing, gap, export);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }
}
