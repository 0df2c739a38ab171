package budgetexplorer.ui.kit.treemap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Turns what mouse and keyboard do to a treemap into selecting, opening, expanding and going back.
final class TreemapInput {
    private final Treemap treemap;
    private final TreemapSkin skin;
    private final TileTip tip;
    private final EventHandler<MouseEvent> moved = this::mouseMoved;
    private final EventHandler<MouseEvent> exited = _ -> hover(null);
    private final EventHandler<MouseEvent> pressed = this::mousePressed;
    private final EventHandler<MouseEvent> clicked = this::mouseClicked;
    private final EventHandler<KeyEvent> key = this::keyPressed;
    private @Nullable PlacedTile hovered;
    private @Nullable String clickedOnce;

    TreemapInput(Treemap treemap, TreemapSkin skin) {
        this.treemap = treemap;
        this.skin = skin;
        this.tip = new TileTip(treemap);
        treemap.addEventHandler(MouseEvent.MOUSE_MOVED, moved);
        treemap.addEventHandler(MouseEvent.MOUSE_EXITED, exited);
        treemap.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
        treemap.addEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
        treemap.addEventHandler(KeyEvent.KEY_PRESSED, key);
    }

    void dispose() {
        tip.hide();
        treemap.removeEventHandler(MouseEvent.MOUSE_MOVED, moved);
        treemap.removeEventHandler(MouseEvent.MOUSE_EXITED, exited);
        treemap.removeEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
        treemap.removeEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
        treemap.removeEventHandler(KeyEvent.KEY_PRESSED, key);
    }

    TileTip tip() {
        return tip;
    }

    /// What lay under the mouse is gone.
    void tilesChanged() {
        hovered = null;
        tip.hide();
        treemap.setCursor(null);
    }

    private void mouseMoved(MouseEvent event) {
        PlacedTile tile = skin.at(event.getX(), event.getY()).orElse(null);
        if (!Objects.equals(tile, hovered)) {
            hover(tile);
            if (tile != null) {
                tip.schedule(treemap.getTipText().of(tile.tile(), tile.rest()), event.getScreenX(), event.getScreenY());
            }
        } else {
            tip.moveTo(event.getScreenX(), event.getScreenY());
        }
    }

    private void hover(@Nullable PlacedTile tile) {
        hovered = tile;
        tip.hide();
        skin.setHovered(tile);
        treemap.setCursor(tile != null && leadsOn(tile) ? Cursor.HAND : null);
    }

    private boolean leadsOn(PlacedTile tile) {
        return tile.rest() || treemap.getOpenable().test(tile.tile().id());
    }

    private void mousePressed(MouseEvent event) {
        treemap.requestFocus();
        tip.hide();
        if (event.getButton() == MouseButton.BACK && treemap.isRestExpanded()) {
            treemap.collapseRest();
            event.consume();
        } else if (event.getButton() == MouseButton.SECONDARY) {
            skin.at(event.getX(), event.getY()).ifPresent(this::moveTo);
        }
    }

    private void mouseClicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        skin.at(event.getX(), event.getY()).ifPresent(tile -> click(tile, event.getClickCount()));
    }

    /// A second click counts only on the tile that got the first: the first may have changed what lies there.
    private void click(PlacedTile tile, int count) {
        String id = tile.tile().id();
        if (tile.rest()) {
            clickedOnce = null;
            skin.expandRest();
        } else if (count == 1) {
            clickedOnce = id;
            treemap.setSelectedId(id);
        } else if (count == 2 && id.equals(clickedOnce)) {
            clickedOnce = null;
            treemap.getOnOpen().accept(id);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        boolean used = switch (event.getCode()) {
            case KeyCode.ENTER -> open();
            case KeyCode.ESCAPE, KeyCode.BACK_SPACE -> goBack();
            default -> Direction.of(event.getCode()).map(this::move).orElse(false);
        };
        if (used) {
            event.consume();
        }
    }

    private boolean open() {
        Optional<PlacedTile> cursor = skin.cursor();
        cursor.ifPresent(tile -> {
            if (tile.rest()) {
                skin.expandRest();
            } else {
                treemap.getOnOpen().accept(tile.tile().id());
            }
        });
        return cursor.isPresent();
    }

    private boolean goBack() {
        boolean expanded = treemap.isRestExpanded();
        treemap.collapseRest();
        return expanded;
    }

    /// Used up even at the edge, where the focus would otherwise jump to another control.
    private boolean move(Direction direction) {
        List<PlacedTile> tiles = skin.arrangement().placed();
        if (tiles.isEmpty()) {
            return false;
        }
        skin.cursor().map(from -> Neighbours.next(tiles, from, direction))
                .orElseGet(() -> Optional.of(tiles.getFirst())).ifPresent(this::moveTo);
        return true;
    }

    private void moveTo(PlacedTile tile) {
        tip.hide();
        if (tile.rest()) {
            skin.setCursorOnRest(true);
        } else {
            skin.setCursorOnRest(false);
            treemap.setSelectedId(tile.tile().id());
        }
    }
}
