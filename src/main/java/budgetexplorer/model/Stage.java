package budgetexplorer.model;

import java.util.Arrays;
import java.util.Optional;

/// The stage (阶段) a budget has reached, in the order of the procedure.
public enum Stage {
    FIRST_SUBMISSION("一上"),
    SECOND_SUBMISSION("二上"),
    DRAFT("草案"),
    APPROVED("批复"),
    PUBLISHED("公开");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /// The stage's name in documents, references and on the command line.
    public String label() {
        return label;
    }

    /// The stage of a name such as `草案`.
    public static Optional<Stage> ofLabel(String label) {
        return Arrays.stream(values()).filter(stage -> stage.label.equals(label)).findFirst();
    }
}
