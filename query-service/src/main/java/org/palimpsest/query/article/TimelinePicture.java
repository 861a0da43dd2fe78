package org.palimpsest.query.article;

import org.palimpsest.article.fact.Edtf;
import org.palimpsest.query.page.Isolated;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A timeline drawn: a lane for each direction of visits and one for all else, over an axis of
 * years. What would lie on each other is one mark with a number in it, so the picture stays small
 * however much it shows.
 *
 * @param height in the same unit as {@code width}
 */
record TimelinePicture(int width, int height, List<Lane> lanes, List<Tick> ticks) {

    private static final int WIDTH = 960;
    private static final int MARGIN = 20;
    private static final int LANE = 56;
    private static final int AXIS = 30;

    /** The room that a mark with a number takes. */
    private static final int MARK = 22;

    private static final int MOST_TICKS = 12;
    private static final List<Integer> STEPS =
            List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000);

    /**
     * A lane with its marks from left to right.
     *
     * @param baseline where its line is
     */
    record Lane(String label, int baseline, List<Mark> marks) {

        /** Where its label stands. */
        public int heading() {
            return baseline - MARK;
        }
    }

    /**
     * One item, or several that lie together.
     *
     * @param until where the last day of it is
     * @param name what it is to who cannot see it
     * @param address of the entry, or of the first of several in the list
     */
    record Mark(int x, int until, int count, String name, String address) {

        /** How far it goes beyond the mark itself. */
        public int length() {
            return until - x;
        }
    }

    /** A year on the axis. */
    record Tick(int x, int year) {}

    /**
     * Draws what there is.
     *
     * @param items at least one
     * @param labels of all lanes; one without items is left out
     * @param list where an item of that number stands in the list
     */
    static TimelinePicture of(
            List<TimelineItem> items,
            Map<TimelineItem.Lane, String> labels,
            IntFunction<String> list) {
        Scale scale = Scale.of(items.stream().map(TimelineItem::date).toList());
        Map<TimelineItem.Lane, List<TimelineItem>> byLane = new EnumMap<>(TimelineItem.Lane.class);
        items.forEach(
                item -> byLane.computeIfAbsent(item.lane(), none -> new ArrayList<>()).add(item));
        List<Lane> lanes = new ArrayList<>();
        byLane.forEach(
                (lane, own) ->
                        lanes.add(
                                new Lane(
                                        labels.getOrDefault(lane, ""),
                                        (lanes.size() + 1) * LANE - MARK / 2,
                                        marks(own, scale, list))));
        return new TimelinePicture(
                WIDTH, lanes.size() * LANE + AXIS, List.copyOf(lanes), scale.ticks());
    }

    /** From left to right, each so far behind the one before that both are to be seen. */
    private static List<Mark> marks(
            List<TimelineItem> items, Scale scale, IntFunction<String> list) {
        List<List<TimelineItem>> together = new ArrayList<>();
        int begun = -MARK;
        for (TimelineItem item : items) {
            int x = scale.first(item.date());
            if (x - begun >= MARK) {
                together.add(new ArrayList<>());
                begun = x;
            }
            together.getLast().add(item);
        }
        return together.stream().map(some -> mark(some, scale, list)).toList();
    }

    private static Mark mark(List<TimelineItem> some, Scale scale, IntFunction<String> list) {
        TimelineItem first = some.getFirst();
        int x = scale.first(first.date());
        if (some.size() == 1) {
            String name = first.words() + ": " + Isolated.of(first.text());
            return new Mark(x, Math.max(x, scale.last(first.date())), 1, name, first.address());
        }
        int until = some.stream().mapToInt(item -> scale.last(item.date())).max().orElse(x);
        String name =
                some.size() + " dates, " + first.words() + " and up to " + some.getLast().words();
        return new Mark(x, Math.max(x, until), some.size(), name, list.apply(first.number()));
    }

    /** Days on the picture's width. */
    private record Scale(LocalDate first, LocalDate last) {

        /** From the first day to the last that is said; an open end goes to the picture's edge. */
        static Scale of(List<Edtf> dates) {
            List<LocalDate> days =
                    dates.stream()
                            .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                            .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                            .sorted()
                            .toList();
            return new Scale(
                    days.getFirst().withDayOfYear(1), days.getLast().withDayOfYear(1).plusYears(1));
        }

        int first(Edtf date) {
            return x(date.earliest());
        }

        int last(Edtf date) {
            return x(date.latest());
        }

        private int x(LocalDate day) {
            if (!day.isAfter(first)) {
                return MARGIN;
            }
            if (!day.isBefore(last)) {
                return WIDTH - MARGIN;
            }
            long all = ChronoUnit.DAYS.between(first, last);
            return MARGIN
                    + (int) (ChronoUnit.DAYS.between(first, day) * (WIDTH - 2 * MARGIN) / all);
        }

        List<Tick> ticks() {
            int years = last.getYear() - first.getYear();
            int step =
                    STEPS.stream().filter(s -> years / s <= MOST_TICKS).findFirst().orElse(5_000);
            List<Tick> ticks = new ArrayList<>();
            for (int year = Math.ceilDiv(first.getYear(), step) * step;
                    year <= last.getYear();
                    year += step) {
                ticks.add(new Tick(x(LocalDate.of(year, 1, 1)), year));
            }
            return List.copyOf(ticks);
        }
    }
}
