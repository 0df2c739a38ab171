package budgetexplorer.service;

import budgetexplorer.model.evidence.NarrativeEvidence;
import budgetexplorer.model.narrative.Narrative;

/// A budget's 公开说明 with what the budget's tables say to its figures. Immutable.
public record LinkedNarrative(Narrative narrative, NarrativeEvidence evidence) {}
