package io.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.source.OffsetMap.Range;
import org.junit.jupiter.api.Test;

final class OffsetMapTest {
    /** Text "ab&\n\ncd" made from "..ab&amp;<p>cd". */
    private static OffsetMap map() {
        OffsetMap.Builder builder = new OffsetMap.Builder();
        builder.add(2, 2, 4);
        builder.add(1, 4, 9);
        builder.inserted(2);
        builder.add(2, 12, 14);
        return builder.build().orElseThrow();
    }

    @Test
    void leadsBackToTheOriginal() {
        assertThat(map().length()).isEqualTo(7);
        assertThat(map().toOriginal(1, 2)).isEqualTo(new Range(3, 4));
        assertThat(map().toOriginal(1, 3)).isEqualTo(new Range(3, 9));
        assertThat(map().toOriginal(6, 7)).isEqualTo(new Range(13, 14));
        assertThat(map().toOriginal(0, 7)).isEqualTo(new Range(2, 14));
    }

    @Test
    void anEmptyRangeStaysEmpty() {
        assertThat(map().toOriginal(1, 1)).isEqualTo(new Range(3, 3));
        assertThat(map().toOriginal(7, 7)).isEqualTo(new Range(14, 14));
        assertThat(new OffsetMap.Builder().build().orElseThrow().toOriginal(0, 0))
                .isEqualTo(new Range(0, 0));
    }

    @Test
    void whatIsInsertedHasNoLengthInTheOriginal() {
        assertThat(map().toOriginal(3, 5)).isEqualTo(new Range(9, 9));
    }

    @Test
    void refusesRangesOutsideOfTheText() {
        assertThatThrownBy(() -> map().toOriginal(6, 8)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> map().toOriginal(3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> map().toOriginal(-1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void thereIsNoneForTextInAnotherOrder() {
        OffsetMap.Builder builder = new OffsetMap.Builder();
        builder.add(1, 5, 6);
        builder.add(1, 2, 3);
        assertThat(builder.build()).isEmpty();
    }
}
