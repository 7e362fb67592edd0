package so.onekey.returns.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContainersTest {

    private final String asked = System.getProperty(Containers.PROPERTY, "embedded");

    @AfterEach
    void askAsBefore() {
        System.setProperty(Containers.PROPERTY, asked);
    }

    @Test
    void a_word_that_means_neither_is_refused_with_those_that_do() {
        System.setProperty(Containers.PROPERTY, "podman");

        assertThatThrownBy(() -> LocalInfrastructure.start(LocalSettings.temporary()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("returns.infrastructure is 'podman': say containers or embedded");
    }
}
