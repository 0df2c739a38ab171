package budgetexplorer.check.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Parts that make one whole together, by their plain names.
enum PartFamily {
    STRUCTURE(2, "(?:基本|项目)支出(?:总?预算)?"),
    BASIC(2, "(?:人员|(?:日常)?公用)经费(?:支出)?(?:预算)?"),
    THREE_PUBLIC(3, "因公出国\\(境\\).*|公务用车购置[及和]运行.*|公务接待费.*"),
    VEHICLES(2, "公务用车购置费.*|公务用车运行.*"),
    MODE(2, "(?:政府)?(?:集中|分散)采购(?:支出)?(?:预算)?"),
    TYPE(3, "(?:采购)?(?:货物|工程|服务)类?(?:采购)?(?:支出)?(?:预算)?"),
    /// Those without an amount are mostly left out.
    FUND(0, "(?:一般公共预算|政府性基金|国有资本经营|财政专户管理|单位(?:自有)?资金|上年结转).*"),
    OTHER(0, ".*");

    /// How many there are every year; 0 where that differs.
    private final int count;
    private final Pattern name;

    PartFamily(int count, String name) {
        this.count = count;
        this.name = Pattern.compile(name);
    }

    static PartFamily of(String plain) {
        return Arrays.stream(values()).filter(family -> family.name.matcher(plain).matches()).findFirst()
                .orElse(OTHER);
    }

    /// Whether so many parts are all that there can be, so that none can have vanished since the year before.
    boolean isComplete(int parts) {
        return count == parts;
    }
}
