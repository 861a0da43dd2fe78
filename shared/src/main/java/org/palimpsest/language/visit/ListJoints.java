package org.palimpsest.language.visit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Joins the items of a changed list as the list before joined its own. An "and" stands before the
 * last of them, wherever that was.
 *
 * @param before the joints of the list before, in order
 * @param plain what parts two items that were not beside each other
 */
record ListJoints(List<String> before, String plain) {

    static final String COMMA = ", ";
    static final String SEMICOLON = "; ";

    private static final Pattern AND = Pattern.compile("(?:and|&)\\s$");
    private static final Pattern SERIAL = Pattern.compile("^[,;](?=\\s)");

    ListJoints {
        before = List.copyOf(before);
    }

    /** With the sign that the list itself has, else one that no item holds. */
    static ListJoints like(DateList list, List<ListedDate> items) {
        List<String> joints =
                IntStream.range(1, list.items().size()).mapToObj(i -> list.joint(i - 1)).toList();
        boolean parted =
                joints.stream().anyMatch(joint -> joint.startsWith(";"))
                        || joints.stream().allMatch(ListJoints::isAnd)
                                && items.stream().anyMatch(item -> item.words().contains(","));
        return new ListJoints(joints, parted ? SEMICOLON : COMMA);
    }

    ListJoints parted() {
        return new ListJoints(before, SEMICOLON);
    }

    String join(List<ListedDate> items) {
        StringBuilder list = new StringBuilder();
        for (int index = 0; index < items.size(); index++) {
            if (index > 0) {
                list.append(between(items, index));
            }
            list.append(items.get(index).words());
        }
        return list.toString();
    }

    private String between(List<ListedDate> items, int index) {
        if (index == items.size() - 1 && endsInAnd()) {
            boolean pair = items.size() == 2 && before.size() > 1;
            return pair ? SERIAL.matcher(before.getLast()).replaceFirst("") : before.getLast();
        }
        int old = items.get(index).index();
        boolean beside = old > 0 && items.get(index - 1).index() == old - 1;
        boolean last = old == before.size() && endsInAnd();
        return beside && !last ? before.get(old - 1) : plain;
    }

    private boolean endsInAnd() {
        return !before.isEmpty() && isAnd(before.getLast());
    }

    private static boolean isAnd(String joint) {
        return AND.matcher(joint).find();
    }
}
