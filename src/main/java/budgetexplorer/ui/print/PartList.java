package budgetexplorer.ui.print;

import static java.util.stream.Collectors.toMap;

import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.print.PartLine.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What can be printed, and which of it is wanted. For the FX thread.
final class PartList {
    private final Runnable changed;
    private final ObservableList<PartLine> lines = FXCollections.observableArrayList();
    private boolean changing;

    /// @param changed told whenever other parts are wanted
    PartList(Runnable changed) {
        this.changed = changed;
    }

    /// Offers the parts of a screen and others. A part of the screen that is among the others stands with them. If none is
    /// wanted of itself, the first is.
    void show(PrintPart.Group screen, List<PrintPart.Group> others) {
        Map<String, PrintPart> own = screen.parts().stream()
                .collect(toMap(PrintPart::name, Function.identity(), (first, _) -> first));
        List<String> elsewhere = others.stream().flatMap(group -> group.parts().stream()).map(PrintPart::name).toList();
        List<PrintPart> alone = screen.parts().stream().filter(part -> !elsewhere.contains(part.name())).toList();
        List<PartLine> made = new ArrayList<>();
        Stream.concat(Stream.of(new PrintPart.Group(screen.title(), alone)), others.stream())
                .filter(group -> !group.parts().isEmpty()).forEach(group -> add(group, own, made));
        if (made.stream().noneMatch(line -> line.isChosen() || line.isPartlyChosen())) {
            made.stream().skip(1).limit(1).forEach(line -> line.choices().getFirst().chosen().set(true));
        }
        lines.setAll(made);
        choices().forEach(choice -> choice.chosen().subscribe((_, _) -> tell()));
    }

    private static void add(PrintPart.Group group, Map<String, PrintPart> own, List<PartLine> made) {
        List<Choice> choices = group.parts().stream()
                .map(part -> new Choice(own.getOrDefault(part.name(), part))).toList();
        made.add(new PartLine.Title(group.title(), choices));
        made.addAll(choices);
    }

    private void tell() {
        if (!changing) {
            changed.run();
        }
    }

    /// Wants a line, or wants it no more; of a title, all of its parts.
    void toggle(PartLine line) {
        boolean wanted = !line.isChosen();
        changing = true;
        line.choices().forEach(choice -> choice.chosen().set(wanted));
        changing = false;
        tell();
    }

    private Stream<Choice> choices() {
        return lines.stream().filter(line -> !line.isTitle()).flatMap(line -> line.choices().stream());
    }

    /// What is wanted, in the order of the list.
    List<PrintPart> chosen() {
        return choices().filter(choice -> choice.chosen().get()).map(Choice::part).toList();
    }

    /// Titles and parts, in their order.
    ObservableList<PartLine> lines() {
        return lines;
    }
}
