package budgetexplorer.service.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PurposesTest {
    @Test
    void ofTwoPurposesTheOneThatThereIsIsTakenOver() {
        String both = "基本支出主要用于人员和办公；项目支出主要用于监察经费";

        assertThat(Purposes.ofBasic(both)).isEqualTo("人员和办公");
        assertThat(Purposes.ofProject(both)).isEqualTo("监察经费");
        assertThat(Purposes.ofProject("监察经费")).isEqualTo("监察经费");
    }
}
