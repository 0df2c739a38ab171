package budgetexplorer.write.disclosure;

import budgetexplorer.model.disclosure.Need;

/// 国有资产占用情况, which somebody has to write.
final class StateAssetsSection implements DisclosureSection {
    @Override
    public void write(Page page) {
        var need = new Need(Need.Kind.WORDS, page.whole());
        page.words(need).map(Words::paragraphs).filter(lines -> !lines.isEmpty()).ifPresentOrElse(
                lines -> lines.forEach(line -> page.say(Words.sentence(line))),
                () -> page.say(page.gap(need, "国有资产占用情况") + "。"));
    }
}
