package budgetexplorer.ui.kit.treemap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import org.jspecify.annotations.Nullable;

/// Arranges a treemap's tiles and keeps their picture on a canvas.
final class TreemapSkin extends SkinBase<Treemap> {
    private static final double PREFERRED_WIDTH = 400;
    private static final double PREFERRED_HEIGHT = 300;
    private static final double LEAST_SIDE = 40;
    private static final double GAPS_IN_A_TILE = 8;
    private static final String REST_ID = "";

    private final CrossFade picture = new CrossFade();
    private final Label placeholder = new Label();
    private final Button back = new Button();
    private final TreemapInput input;

    private TextFitter fitter = new TextFitter(getSkinnable().fontProperty().get());
    private TilePainter painter = painter(0);
    private Arrangement arrangement = Arrangement.EMPTY;
    private int arrangedRevision = -1;
    private @Nullable PlacedTile selected;
    private @Nullable PlacedTile hovered;
    private boolean cursorOnRest;

    TreemapSkin(Treemap treemap) {
        super(treemap);
        placeholder.getStyleClass().add("treemap-placeholder");
        placeholder.setWrapText(true);
        placeholder.setMouseTransparent(true);
        placeholder.textProperty().bind(treemap.placeholderProperty());
        back.getStyleClass().setAll("treemap-back");
        back.setFocusTraversable(false);
        back.setOnAction(_ -> treemap.collapseRest());
        getChildren().addAll(picture.pane(), placeholder, back);
        input = new TreemapInput(treemap, this);
        listen(treemap);
    }

    private void listen(Treemap treemap) {
        registerListChangeListener(treemap.getTiles(), _ -> treemap.requestLayout());
        registerChangeListener(treemap.selectedIdProperty(), _ -> selectionChanged());
        registerChangeListener(treemap.restExpandedProperty(), _ -> treemap.requestLayout());
        registerChangeListener(treemap.restTextProperty(), _ -> treemap.requestLayout());
        registerChangeListener(treemap.fontProperty(), _ -> {
            fitter = new TextFitter(treemap.fontProperty().get());
            treemap.requestLayout();
        });
        registerChangeListener(treemap.gapProperty(), _ -> treemap.requestLayout());
        registerChangeListener(treemap.selectionStrokeProperty(), _ -> treemap.requestLayout());
        registerChangeListener(treemap.restFillProperty(), _ -> treemap.requestLayout());
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            input.dispose();
            picture.finish();
            placeholder.textProperty().unbind();
        }
        super.dispose();
    }

    Arrangement arrangement() {
        return arrangement;
    }

    TileTip tip() {
        return input.tip();
    }

    /// The tile under a point of the treemap.
    Optional<PlacedTile> at(double x, double y) {
        Point2D point = picture.pane().parentToLocal(x, y);
        return arrangement.at(point.getX(), point.getY());
    }

    Optional<PlacedTile> selected() {
        return Optional.ofNullable(selected);
    }

    /// Where the arrow keys start from.
    Optional<PlacedTile> cursor() {
        return cursorOnRest ? arrangement.rest() : selected();
    }

    void setCursorOnRest(boolean onRest) {
        if (cursorOnRest != onRest) {
            cursorOnRest = onRest;
            arrangement.rest().ifPresent(this::repaint);
        }
    }

    void setHovered(@Nullable PlacedTile tile) {
        PlacedTile before = hovered;
        hovered = tile;
        repaint(before);
        repaint(tile);
    }

    void expandRest() {
        arrangement.rest().ifPresent(rest -> {
            cursorOnRest = false;
            getSkinnable().levels().expand(rest.tile(), arrangement.gathered());
            getSkinnable().requestLayout();
        });
    }

    Optional<Bounds> boundsOf(String id) {
        return arrangement.showing(id).filter(tile -> !tile.rest()).map(this::bounds);
    }

    Optional<Bounds> boundsOfRest() {
        return arrangement.rest().map(this::bounds);
    }

    private Bounds bounds(PlacedTile tile) {
        Box box = painter.drawn(tile.box());
        return picture.pane().localToParent(new BoundingBox(box.left(), box.top(), box.width(), box.height()));
    }

    private void selectionChanged() {
        setCursorOnRest(false);
        if (isStale()) {
            getSkinnable().requestLayout();
            return;
        }
        PlacedTile before = selected;
        selected = findSelected();
        repaint(before);
        repaint(selected);
    }

    private @Nullable PlacedTile findSelected() {
        return Optional.ofNullable(getSkinnable().getSelectedId()).flatMap(arrangement::showing).orElse(null);
    }

    /// Whether the picture still shows other tiles than it should, until the next layout.
    private boolean isStale() {
        return arrangedRevision != getSkinnable().levels().revision();
    }

    private void repaint(@Nullable PlacedTile tile) {
        if (tile != null && !isStale()) {
            painter.repaint(picture.graphics(), tile, Objects.equals(tile, hovered), outline(tile));
        }
    }

    private Outline outline(PlacedTile tile) {
        if (tile.rest() && cursorOnRest) {
            return Outline.CURSOR;
        }
        return tile.equals(selected) ? Outline.SELECTED : Outline.NONE;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        boolean otherTiles = isStale();
        boolean fading = otherTiles && !arrangement.placed().isEmpty() && maySeeMotion();
        double strip = layoutBack(x, y, width);
        double pictureHeight = snapSizeY(Math.max(0, height - strip));
        picture.pane().resizeRelocate(x, y + strip, snapSizeX(width), pictureHeight);
        arrange(snapSizeX(width), pictureHeight);
        if (otherTiles) {
            input.tilesChanged();
        }
        draw(picture.start(snapSizeX(width), pictureHeight, fading));
        placeholder.setVisible(arrangement.placed().isEmpty());
        placeholder.resizeRelocate(x, y, width, height);
    }

    /// Lays out the strip that leads back; returns the height it takes.
    private double layoutBack(double x, double y, double width) {
        Optional<Levels.Level> level = getSkinnable().levels().innermost();
        back.setVisible(level.isPresent());
        if (level.isEmpty()) {
            return 0;
        }
        Tile rest = level.get().rest();
        back.setText("‹ " + rest.label() + "  " + rest.value());
        double height = snapSizeY(back.prefHeight(width));
        back.resizeRelocate(x, y, width, height);
        return height + snapSpaceY(getSkinnable().gapProperty().get());
    }

    /// The gap is part of every tile's area, so that leaving it out keeps the areas in proportion; a crowded picture
    /// gets a smaller one.
    private void arrange(double width, double height) {
        double gap = snapSpaceX(getSkinnable().gapProperty().get());
        arrangeWithGap(width, height, gap);
        double side = Math.sqrt(width * height / Math.max(1, arrangement.placed().size()));
        double narrow = Math.min(gap, Math.max(1, Math.floor(side / GAPS_IN_A_TILE)));
        if (narrow < gap) {
            arrangeWithGap(width, height, narrow);
        }
        painter = painter(Math.min(gap, narrow));
        arrangedRevision = getSkinnable().levels().revision();
        selected = findSelected();
        hovered = null;
        cursorOnRest = cursorOnRest && arrangement.rest().isPresent();
    }

    private void arrangeWithGap(double width, double height, double gap) {
        Box area = width <= 0 || height <= 0 ? Box.of(0, 0) : Box.of(width + gap, height + gap);
        arrangement = Arrangement.of(getSkinnable().levels().shown(), area, this::restTile);
    }

    private Tile restTile(List<Tile> gathered) {
        long weight = Arrangement.weightOf(gathered);
        TileText text = getSkinnable().getRestText().of(gathered.size(), weight);
        return new Tile(REST_ID, text.label(), text.value(), weight, getSkinnable().restFillProperty().get());
    }

    private TilePainter painter(double gap) {
        return new TilePainter(fitter, new TilePainter.Look(gap, getSkinnable().selectionStrokeProperty().get(),
                this::snapPositionX, this::snapPositionY));
    }

    private void draw(GraphicsContext graphics) {
        for (PlacedTile tile : arrangement.placed()) {
            painter.paint(graphics, tile, false, outline(tile));
        }
    }

    private boolean maySeeMotion() {
        Treemap treemap = getSkinnable();
        return treemap.isAnimated() && treemap.getScene() != null && treemap.getScene().getWindow() != null
                && treemap.getScene().getWindow().isShowing() && !Platform.getPreferences().isReducedMotion();
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + PREFERRED_WIDTH + right;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + PREFERRED_HEIGHT + bottom;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + LEAST_SIDE + right;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return top + LEAST_SIDE + bottom;
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }
}
