package budgetexplorer.model.narrative;

import java.util.Optional;

/// A unit below the department as the narrative names it.
///
/// @param nature as stated: 行政单位, 参照公务员管理事业单位, 全额拨款事业单位
/// @param span where its name stands
/// @param description the paragraph that tells more of it
public record SubordinateUnit(String name, String nature, Span span, Optional<Span> description) {}
