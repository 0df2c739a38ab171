package budgetexplorer.check.rule;

import budgetexplorer.model.evidence.NarrativeEvidence;
import budgetexplorer.model.narrative.Narrative;

/// A budget's text, and the cells that its figures speak of.
public record Told(Narrative narrative, NarrativeEvidence evidence) {}
