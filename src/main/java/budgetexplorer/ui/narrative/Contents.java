package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.narrative.DepartmentProfile;
import budgetexplorer.model.narrative.Narrative;
import java.util.Arrays;
import java.util.List;

/// Lists what a narrative has of each topic.
final class Contents {
    private final Messages messages;
    private final Narrative narrative;

    Contents(Messages messages, Narrative narrative) {
        this.messages = messages;
        this.narrative = narrative;
    }

    List<ContentsEntry> entries() {
        return Arrays.stream(Topic.values()).map(this::entry).toList();
    }

    private ContentsEntry entry(Topic topic) {
        String title = messages.text("narrative.topic." + topic.name());
        int count = count(topic);
        boolean isThere = topic.section().restatesTables()
                ? narrative.section(topic.section()).isPresent()
                : count > 0 || isTold(topic);
        String key = topic.section().restatesTables() ? "narrative.entry.figures" : "narrative.entry.facts";
        return new ContentsEntry(topic, title, count, isThere,
                isThere ? messages.text(key, title, count) : messages.text("narrative.entry.missing", title));
    }

    /// Whether there is text on the offices although none is named.
    private boolean isTold(Topic topic) {
        return topic == Topic.OFFICES && narrative.profile().organisation().isPresent();
    }

    private int count(Topic topic) {
        DepartmentProfile profile = narrative.profile();
        return switch (topic) {
            case DUTIES -> profile.duties().size();
            case OFFICES -> profile.offices().size();
            case UNITS -> profile.units().size();
            case COUNTS -> profile.counts().size();
            case GLOSSARY -> narrative.glossary().size();
            default -> narrative.section(topic.section()).map(section -> (int) section.figures().count()).orElse(0);
        };
    }
}
