package budgetexplorer.ui.print;

import budgetexplorer.base.Messages;
import budgetexplorer.model.page.PageSetup;
import budgetexplorer.model.page.PageSetup.Orientation;
import budgetexplorer.model.page.PageSetup.Paper;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How pages are to be.
final class SetupPane extends VBox {
    private final ObjectProperty<PageSetup> setup;

    SetupPane(ObjectProperty<PageSetup> setup, Messages messages) {
        this.setup = setup;
        getStyleClass().add("print-setup");
        var title = new Label(messages.text("print.setup"));
        title.getStyleClass().add("card-title");
        ObjectProperty<Paper> paper = part(PageSetup::paper,
                (all, chosen) -> new PageSetup(chosen, all.orientation(), all.fitsWidth(), all.greyscale()));
        ObjectProperty<Orientation> orientation = part(PageSetup::orientation,
                (all, chosen) -> new PageSetup(all.paper(), chosen, all.fitsWidth(), all.greyscale()));
        getChildren().addAll(title,
                line(messages.text("print.paper"), new Segments<>("print-paper", paper, Paper::name, Paper.values())),
                line(messages.text("print.orientation"), new Segments<>("print-orientation", orientation,
                        value -> messages.text("print.orientation." + value.name()), Orientation.LANDSCAPE,
                        Orientation.PORTRAIT)),
                check("print-fits", messages.text("print.fitsWidth"), PageSetup::fitsWidth,
                        (all, fits) -> new PageSetup(all.paper(), all.orientation(), fits, all.greyscale())),
                check("print-greyscale", messages.text("print.greyscale"), PageSetup::greyscale,
                        (all, grey) -> new PageSetup(all.paper(), all.orientation(), all.fitsWidth(), grey)));
    }

    /// A part of the setup as a property of its own.
    private <T> ObjectProperty<T> part(Function<PageSetup, T> get, BiFunction<PageSetup, T, PageSetup> with) {
        var part = new SimpleObjectProperty<>(get.apply(setup.get()));
        part.subscribe((_, chosen) -> setup.set(with.apply(setup.get(), chosen)));
        setup.subscribe(all -> part.set(get.apply(all)));
        return part;
    }

    private static HBox line(String words, Node choice) {
        var label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(choice);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(label, gap, choice);
        line.getStyleClass().add("print-setup-line");
        return line;
    }

    private CheckBox check(String id, String words, Predicate<PageSetup> get,
            BiFunction<PageSetup, Boolean, PageSetup> with) {
        var check = new CheckBox(words);
        check.setId(id);
        check.setWrapText(true);
        check.setOnAction(_ -> setup.set(with.apply(setup.get(), check.isSelected())));
        setup.subscribe(all -> check.setSelected(get.test(all)));
        return check;
    }
}
