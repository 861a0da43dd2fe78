package org.palimpsest.command.merging;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Heading;
import org.palimpsest.article.Identities;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.comparison.OrderMerge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order the blocks stand that both have left: the sections among themselves, and what
 * stands in each of them. So what one editor put into a section goes along when another moves that
 * section, and keeps it where another took it out.
 */
final class MergedOrder {

    private static final String SECTION = "section ";
    private static final String INFOBOX = "infobox";

    private final Version base;
    private final Version theirs;
    private final Version yours;
    private final Map<String, String> sections = new HashMap<>();
    private final Set<String> needed = new HashSet<>();
    private final List<String> keys = new ArrayList<>();

    private MergedOrder(Version base, Version theirs, Version yours) {
        this.base = base;
        this.theirs = theirs;
        this.yours = yours;
    }

    static MergedOrder of(Version base, Version theirs, Version yours) {
        MergedOrder order = new MergedOrder(base, theirs, yours);
        order.house();
        order.arrange();
        return order;
    }

    List<String> keys() {
        return keys;
    }

    boolean has(String key) {
        return sections.containsKey(key) || needed.contains(key);
    }

    /** Gives each block that stays the section that it comes to stand in. */
    private void house() {
        Set<String> all = new LinkedHashSet<>(theirs.keys());
        all.addAll(yours.keys());
        for (String key : all) {
            String section = isHeading(key) ? null : section(key);
            if (section != null) {
                sections.put(key, section);
                needed.add(SECTION + section);
                if (key(key, InfoboxField.class)) {
                    needed.add(INFOBOX);
                }
            }
        }
        for (String key : all) {
            boolean stays = theirs.has(key) && yours.has(key) || !base.has(key);
            if (isHeading(key) && stays) {
                needed.add(key);
            }
        }
        if (needed.contains(INFOBOX)) {
            Version boxed = theirs.has(INFOBOX) ? theirs : yours;
            sections.putIfAbsent(INFOBOX, boxed.section(INFOBOX));
        }
    }

    private @Nullable String section(String key) {
        if (theirs.has(key) && yours.has(key)) {
            return base.has(key)
                    ? Choice.of(base.section(key), theirs.section(key), yours.section(key))
                    : theirs.section(key);
        }
        if (base.has(key)) {
            return null;
        }
        return theirs.has(key) ? theirs.section(key) : yours.section(key);
    }

    private void arrange() {
        List<String> headings =
                OrderMerge.merge(
                        headings(base), headings(theirs), headings(yours), needed::contains);
        members(Identities.LEAD);
        for (String heading : headings) {
            keys.add(heading);
            members(heading.substring(SECTION.length()));
        }
    }

    private void members(String section) {
        keys.addAll(
                OrderMerge.merge(
                        members(base, section),
                        members(theirs, section),
                        members(yours, section),
                        sections::containsKey));
    }

    private List<String> members(Version version, String section) {
        return version.membersOf(section).stream()
                .filter(key -> section.equals(sections.get(key)))
                .toList();
    }

    private List<String> headings(Version version) {
        return version.keys().stream().filter(this::isHeading).toList();
    }

    private boolean isHeading(String key) {
        return key(key, Heading.class);
    }

    private boolean key(String key, Class<?> line) {
        return line.isInstance(base.block(key))
                || line.isInstance(theirs.block(key))
                || line.isInstance(yours.block(key));
    }
}
