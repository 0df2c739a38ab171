package budgetexplorer.ui.shell;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.base.ProblemException;
import budgetexplorer.cli.Desktop;
import budgetexplorer.compare.Comparison;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.store.Library;
import budgetexplorer.ui.compare.ComparisonChart;
import budgetexplorer.ui.kit.AmountFormat;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Picture;
import budgetexplorer.ui.kit.PngFile;
import budgetexplorer.ui.kit.Theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The graphical side for the command line: the window, or pictures on JavaFX's headless platform.
public final class FxDesktop implements Desktop {
    private static final double CHART_WIDTH = 1440;

    private volatile boolean open;

    /// Whether a window was opened, so that the program must not end yet.
    public boolean isOpen() {
        return open;
    }

    @Override
    public boolean hasDisplay() {
        return Display.isAvailable();
    }

    @Override
    public void open(Path file, Language language) throws ProblemException {
        Library library = Library.open(file);
        open = true;
        Platform.startup(() -> {
            Fonts.load();
            new ExplorerWindow(new Stage(), library, new WindowSettings(language, Theme.LIGHT)).show();
        });
    }

    @Override
    public void draw(Comparison comparison, Language language, Path png) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var picture = new CompletableFuture<Image>();
        Platform.startup(() -> picture.completeAsync(() -> picture(comparison, language), Runnable::run));
        PngFile.write(picture.join(), png);
    }

    private static Image picture(Comparison comparison, Language language) {
        Fonts.load();
        var chart = new ComparisonChart(comparison, Messages.of(language),
                new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
        return Picture.of(chart, Theme.LIGHT, CHART_WIDTH);
    }
}
