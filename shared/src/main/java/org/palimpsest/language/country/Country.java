package org.palimpsest.language.country;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A country, and how a text may speak of it.
 *
 * @param name that the article has for it
 * @param names all, that one among them
 */
record Country(String name, Set<String> names, Demonyms demonyms) {

    Country {
        names = Set.copyOf(names);
    }

    /**
     * @param aliases names that only the article tells, with which country each is of
     */
    static Country of(String name, Map<String, String> aliases) {
        Set<String> names = new HashSet<>(OtherNames.of(name));
        aliases.forEach(
                (alias, called) -> {
                    if (called.equals(name)) {
                        names.add(alias);
                    }
                });
        return new Country(name, names, Demonyms.of(name));
    }
}
