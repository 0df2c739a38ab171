package budgetexplorer.ui.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The places of the guide that were left, for the ways back and forward. To be used on the FX thread only.
final class GuideHistory {
    private final Deque<GuidePlace> behind = new ArrayDeque<>();
    private final Deque<GuidePlace> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper wayBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper wayForward = new ReadOnlyBooleanWrapper();

    ReadOnlyBooleanProperty wayBackProperty() {
        return wayBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty wayForwardProperty() {
        return wayForward.getReadOnlyProperty();
    }

    /// A place is left for another that was not on the way.
    void leave(GuidePlace place) {
        behind.push(place);
        ahead.clear();
        tell();
    }

    /// The place before; empty at the beginning.
    Optional<GuidePlace> back(GuidePlace now) {
        return step(behind, ahead, now);
    }

    /// The place that the user came back from.
    Optional<GuidePlace> forward(GuidePlace now) {
        return step(ahead, behind, now);
    }

    private Optional<GuidePlace> step(Deque<GuidePlace> from, Deque<GuidePlace> to, GuidePlace now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        GuidePlace next = from.pop();
        tell();
        return Optional.of(next);
    }

    private void tell() {
        wayBack.set(!behind.isEmpty());
        wayForward.set(!ahead.isEmpty());
    }
}
