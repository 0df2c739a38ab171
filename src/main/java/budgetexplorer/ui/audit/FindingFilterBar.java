package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// Which findings are listed, and in which groups.
final class FindingFilterBar extends HBox {
    private static final double PART_WIDTH = 128;
    private static final double GROUPING_WIDTH = 120;

    private final FindingsViewModel findings;
    private final Messages messages;

    /// @param copy takes the findings chosen to the clipboard
    FindingFilterBar(FindingsViewModel findings, Messages messages, Runnable copy) {
        this.findings = findings;
        this.messages = messages;
        getStyleClass().add("filter-bar");
        Button all = button("audit-widen", messages.text("auditor.widen"), findings::widen);
        all.visibleProperty().bind(findings.narrowedProperty());
        all.managedProperty().bind(all.visibleProperty());
        getChildren().addAll(words(), parts(), groupings(), all,
                button("audit-copy", messages.text("auditor.copy"), copy));
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private TextField words() {
        var words = new TextField();
        words.setId("audit-find");
        words.setPromptText(messages.text("auditor.find"));
        words.setAccessibleText(messages.text("auditor.find"));
        words.textProperty().bindBidirectional(findings.findProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private ComboBox<Integer> parts() {
        List<Integer> all = Stream.iterate(0, part -> part <= Spot.ELSEWHERE, part -> part + 1).toList();
        var parts = box("audit-part", messages.text("auditor.part"), all, this::part);
        parts.setPrefWidth(PART_WIDTH);
        parts.valueProperty().subscribe(part -> {
            if (part != null) {
                findings.partProperty().set(part);
            }
        });
        findings.partProperty().subscribe(part -> parts.setValue(part.intValue()));
        return parts;
    }

    private String part(int part) {
        return switch (part) {
            case 0 -> messages.text("auditor.part.all");
            case Spot.TEXT -> messages.text("auditor.part.text");
            case Spot.ELSEWHERE -> messages.text("auditor.part.whole");
            default -> messages.text("auditor.part.table", part,
                    TableKind.of(part).map(TableKind::title).orElse(""));
        };
    }

    private ComboBox<Grouping> groupings() {
        var groupings = box("audit-grouping", messages.text("auditor.grouping"), List.of(Grouping.values()),
                grouping -> messages.text("auditor.grouping." + grouping.name()));
        groupings.setPrefWidth(GROUPING_WIDTH);
        groupings.valueProperty().bindBidirectional(findings.groupingProperty());
        return groupings;
    }

    private static <T> ComboBox<T> box(String id, String accessible, List<T> values, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setAccessibleText(accessible);
        box.setMinWidth(USE_PREF_SIZE);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing can be typed");
            }
        });
        return box;
    }
}
