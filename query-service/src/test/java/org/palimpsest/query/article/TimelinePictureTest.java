package org.palimpsest.query.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palimpsest.article.fact.Edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A timeline drawn. */
class TimelinePictureTest {

    private static final Map<TimelineItem.Lane, String> LABELS =
            Map.of(
                    TimelineItem.Lane.THERE, "there",
                    TimelineItem.Lane.BACK, "back",
                    TimelineItem.Lane.OTHER, "other");

    @Test
    void eachKindHasALaneAndEachDateAMarkInItsOrder() {
        TimelinePicture picture =
                picture(
                        item(1, "1950", TimelineItem.Lane.OTHER),
                        item(2, "1961", TimelineItem.Lane.BACK),
                        item(3, "1990", TimelineItem.Lane.THERE),
                        item(4, "2010", TimelineItem.Lane.BACK));

        assertThat(picture.lanes().stream().map(TimelinePicture.Lane::label))
                .containsExactly("there", "back", "other");
        List<TimelinePicture.Mark> back = picture.lanes().get(1).marks();
        assertThat(back.stream().map(TimelinePicture.Mark::address))
                .containsExactly("/a#e2", "/a#e4");
        assertThat(back.getFirst().x()).isLessThan(back.getLast().x());
        assertThat(back.getFirst().name()).isEqualTo("1961: \u2068text 2\u2069");
    }

    @Test
    void whatWouldLieOnEachOtherIsOneMark() {
        TimelinePicture picture =
                picture(
                        item(1, "1900", TimelineItem.Lane.OTHER),
                        item(2, "1900-05", TimelineItem.Lane.OTHER),
                        item(3, "1900-06", TimelineItem.Lane.OTHER),
                        item(4, "2000", TimelineItem.Lane.OTHER));

        List<TimelinePicture.Mark> marks = picture.lanes().getFirst().marks();
        assertThat(marks.stream().map(TimelinePicture.Mark::count)).containsExactly(3, 1);
        assertThat(marks.getFirst().address()).isEqualTo("#item-1");
        assertThat(marks.getFirst().name()).isEqualTo("3 dates, 1900 and up to June 1900");
    }

    @Test
    void thousandsMakeNoMoreMarksThanThereIsRoomFor() {
        TimelinePicture picture =
                picture(
                        IntStream.range(0, 9_000)
                                .mapToObj(
                                        n ->
                                                item(
                                                        n + 1,
                                                        Integer.toString(1000 + n / 9),
                                                        TimelineItem.Lane.values()[n % 3]))
                                .toArray(TimelineItem[]::new));

        List<TimelinePicture.Mark> marks = new ArrayList<>();
        picture.lanes().forEach(lane -> marks.addAll(lane.marks()));
        assertThat(marks.size()).isLessThan(150);
        assertThat(marks.stream().mapToInt(TimelinePicture.Mark::count).sum()).isEqualTo(9_000);
        assertThat(marks).allMatch(mark -> mark.x() >= 0 && mark.until() <= picture.width());
        assertThat(picture.ticks()).hasSizeBetween(3, 14);
    }

    @Test
    void anOpenEndGoesToTheEdge() {
        TimelinePicture picture =
                picture(
                        item(1, "../1950", TimelineItem.Lane.OTHER),
                        item(2, "1960", TimelineItem.Lane.OTHER),
                        item(3, "1990/..", TimelineItem.Lane.OTHER));

        List<TimelinePicture.Mark> marks = picture.lanes().getFirst().marks();
        assertThat(marks.getFirst().x()).isEqualTo(20);
        assertThat(marks.getLast().until()).isEqualTo(940);
    }

    @Test
    void aSingleYearIsDrawnToo() {
        TimelinePicture picture = picture(item(1, "9999", TimelineItem.Lane.OTHER));

        assertThat(picture.lanes().getFirst().marks()).hasSize(1);
        assertThat(picture.ticks().stream().map(TimelinePicture.Tick::year))
                .containsExactly(9999, 10000);
    }

    private static TimelinePicture picture(TimelineItem... items) {
        return TimelinePicture.of(List.of(items), LABELS, number -> "#item-" + number);
    }

    private static TimelineItem item(int number, String date, TimelineItem.Lane lane) {
        Edtf edtf = Edtf.parse(date);
        return new TimelineItem(
                number, edtf, DateWords.of(edtf), lane, "text " + number, "/a#e" + number);
    }
}
