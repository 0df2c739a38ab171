package budgetexplorer.ui.guide;

import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// What may come of rules, from their compiled classes: the outcomes that a rule and its helpers name.
final class RuleOutcomes {
    private static final JavaClasses CHECK = new ClassFileImporter()
            .importPath(Path.of("target", "classes", "budgetexplorer", "check"));

    private RuleOutcomes() {}

    static Set<Outcome> of(Rule rule) {
        return rule instanceof IdentityRule
                ? EnumSet.of(Outcome.FAIL, Outcome.ROUNDING, Outcome.UNCHECKED, Outcome.PASS)
                : named(rule.getClass());
    }

    private static Set<Outcome> named(Class<?> rule) {
        Set<Outcome> named = EnumSet.noneOf(Outcome.class);
        Set<JavaClass> seen = new HashSet<>();
        Deque<JavaClass> left = new ArrayDeque<>(Set.of(CHECK.get(rule)));
        while (!left.isEmpty()) {
            JavaClass next = left.pop();
            if (seen.add(next)) {
                next.getFieldAccessesFromSelf().stream().map(access -> access.getTarget())
                        .filter(field -> field.getOwner().isEquivalentTo(Outcome.class))
                        .filter(field -> field.getRawType().isEquivalentTo(Outcome.class))
                        .forEach(field -> named.add(Outcome.valueOf(field.getName())));
                next.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass())
                        .filter(helper -> isHelper(helper, rule)).forEach(left::add);
            }
        }
        return named;
    }

    /// A class of the same package that is no rule.
    private static boolean isHelper(JavaClass other, Class<?> rule) {
        return other.getPackageName().equals(rule.getPackageName()) && CHECK.contain(other.getName())
                && !other.isAssignableTo(Rule.class);
    }
}
