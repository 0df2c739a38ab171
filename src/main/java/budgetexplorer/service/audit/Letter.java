package budgetexplorer.service.audit;

import java.time.LocalDate;
import java.util.Optional;

/// What a 审核意见书 says besides what was found.
///
/// @param reviewer who signs it; may be empty, to be filled in by hand
/// @param date     of the letter
/// @param answerBy until when answers are asked for; empty to be filled in by hand
public record Letter(String reviewer, LocalDate date, Optional<LocalDate> answerBy) {}
