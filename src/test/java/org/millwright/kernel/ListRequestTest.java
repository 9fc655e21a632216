package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListRequestTest {

    @Test
    void eachChangeKeepsTheRest() {
        ListRequest request =
                ListRequest.ALL.withText("pump").withFilter("kind", "MACHINE").sortedBy("name", true);

        assertThat(request.text()).isEqualTo("pump");
        assertThat(request.filter("kind")).isEqualTo("MACHINE");
        assertThat(request.descending()).isTrue();
        assertThat(request.withoutFilter("kind").filter("kind")).isEmpty();
        assertThat(request.withoutFilter("kind").sort()).isEqualTo("name");
    }
}
