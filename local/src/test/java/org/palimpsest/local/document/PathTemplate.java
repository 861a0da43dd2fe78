package org.palimpsest.local.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which described path an address is an address of. */
final class PathTemplate {

    private PathTemplate() {}

    /** The one that fits and leaves the least open. */
    static Optional<String> best(Collection<String> templates, String path) {
        return templates.stream()
                .filter(template -> fits(template.split("/", -1), path.split("/", -1)))
                .min(Comparator.comparingLong(PathTemplate::open));
    }

    private static boolean fits(String[] template, String[] path) {
        if (template.length != path.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            boolean open = template[i].startsWith("{");
            if (open ? path[i].isEmpty() : !template[i].equals(path[i])) {
                return false;
            }
        }
        return true;
    }

    private static long open(String template) {
        return template.chars().filter(letter -> letter == '{').count();
    }
}
