package io.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerConfigTest {
    private final ServerConfig usual = ServerConfig.in(Path.of("graph"));

    @Test
    void asksForAPasswordAndListensOnThisMachineOnly() {
        assertThat(usual.authentication()).isTrue();
        assertThat(usual.inetAddress().isLoopbackAddress()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    void refusesToListenToOthersWithoutAPassword(String address) {
        assertThatThrownBy(() -> usual.withAuthentication(false).withListenAddress(address))
                .isInstanceOfSatisfying(DatelineException.class, fault -> assertThat(fault.category())
                        .isEqualTo(Category.CONFIGURATION))
                .hasMessageContaining(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    void allowsNoPasswordOnThisMachine(String address) {
        assertThat(usual.withListenAddress(address).withAuthentication(false).authentication())
                .isFalse();
    }

    @Test
    void refusesPortsThatDoNotExist() {
        assertThatThrownBy(() -> usual.withPorts(70000, null))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("70000");
    }
}
