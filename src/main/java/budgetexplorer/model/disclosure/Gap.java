package budgetexplorer.model.disclosure;

import budgetexplorer.model.narrative.SectionKind;

/// Something that a text leaves open, marked where it should stand.
///
/// @param section where it is missing
/// @param marker  what stands there instead: `××（请补充原因）`
public record Gap(Need need, SectionKind section, String marker) {}
