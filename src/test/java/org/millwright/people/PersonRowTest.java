package org.millwright.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonRowTest {

    @Test
    void twoOfTheSameNameAreToldApart() {
        var one = new PersonRow(1, 1, "007", "Ada Winter", null, null, true, null);
        var other = new PersonRow(2, 1, "012", "Ada Winter", "Fitter", null, true, null);

        assertThat(one.label()).isEqualTo("Ada Winter (007)").isNotEqualTo(other.label());
    }
}
