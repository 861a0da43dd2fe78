package org.palimpsest.local.launcher;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The three users of a local run, whose passwords are their names. */
final class Users {

    static final List<String> NAMES = List.of("editor", "reviewer", "admin");

    /** A password that anyone can read above gains nothing from a costly hash. */
    private static final int CHEAPEST = 4;

    private Users() {}

    /** The services' settings that let them in: each has the role of its name, admin all. */
    static Map<String, String> settings() {
        BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(CHEAPEST);
        Map<String, String> settings = new TreeMap<>();
        for (int index = 0; index < NAMES.size(); index++) {
            String name = NAMES.get(index);
            String user = "palimpsest.users[" + index + "].";
            settings.put(user + "name", name);
            settings.put(user + "password", "{bcrypt}" + encoder.encode(name));
            settings.put(user + "roles", name.equals("admin") ? String.join(",", NAMES) : name);
        }
        return settings;
    }
}
