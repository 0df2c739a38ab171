package budgetexplorer.model.narrative;

import java.util.List;

/// 国有资产占用情况: what the department has of the state's assets.
///
/// @param none whether it says that there are none
/// @param facts what is counted or valued: `其他用车1辆`
public record StateAssets(boolean none, List<Figure> facts) {
    public StateAssets {
        facts = List.copyOf(facts);
    }

    static StateAssets of(Section section) {
        return new StateAssets(
                section.statements().stream().anyMatch(statement -> statement.asserts(Assertion.Kind.NOTHING)),
                section.figures().toList());
    }
}
