package io.dateline.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    private static final URI BASE = URI.create("https://courier.example/world/rss.xml");

    @ParameterizedTest
    @CsvSource({
        "/a/b, https://courier.example/a/b",
        "talks.html, https://courier.example/world/talks.html",
        "//other.example/x, https://other.example/x",
        "HTTP://Courier.Example:80/a/../b#top, http://courier.example/b",
        "/two words|x, https://courier.example/two%20words%7Cx",
        "/новини?q=так, https://courier.example/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8?q=%D1%82%D0%B0%D0%BA",
        "https://bücher.example/, https://xn--bcher-kva.example/",
        "?page=2&x=100%, https://courier.example/world/?page=2&x=100%25",
    })
    void bringsLinksIntoNormalForm(String text, String expected) {
        assertThat(Address.parse(text, BASE)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://courier.example/x", "mailto:desk@courier.example", "http://", "http:///x", "a:b"})
    void knowsWhatIsNoWebAddress(String text) {
        assertThat(Address.parse(text, BASE)).isNull();
    }

    @Test
    void aRelativeAddressNeedsABase() {
        assertThat(Address.parse("/a", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/, true",
        "http://10.1.2.3/, true",
        "http://169.254.169.254/, true",
        "http://[::1]/, true",
        "http://[fd00::1]/, true",
        "http://0.0.0.0/, true",
        "http://192.0.2.7/, false",
        "http://[2001:db8::1]/, false"
    })
    void knowsPrivateNetworks(URI uri, boolean expected) {
        assertThat(Address.isPrivate(uri)).isEqualTo(expected);
    }
}
