package budgetexplorer.service;

import budgetexplorer.model.evidence.FigureEvidence;

/// A sentence of a narrative that speaks of a cell.
///
/// @param text the sentence
/// @param offset where its figure begins in the narrative's text
/// @param evidence how the cell bears on the figure, and whether both agree
public record TextSentence(String text, int offset, FigureEvidence evidence) {}
