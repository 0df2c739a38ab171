package budgetexplorer.model.review;

import java.util.Arrays;
import java.util.Optional;

/// How far a note has come.
public enum State {
    /// Nobody has answered yet.
    OPEN("待答复"),
    /// The department has answered.
    ANSWERED("已答复"),
    /// The reviewer has looked at the answer and is content.
    REVIEWED("已复核"),
    /// It is not followed.
    REJECTED("不采纳");

    private final String label;

    State(String label) {
        this.label = label;
    }

    /// What it is called in documents and in the library file.
    public String label() {
        return label;
    }

    /// The state of a label; empty if there is none.
    public static Optional<State> ofLabel(String label) {
        return Arrays.stream(values()).filter(state -> state.label.equals(label)).findFirst();
    }
}
