package org.palimpsest.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who may come in, from the properties {@code palimpsest.users[0].name}, {@code .password} and
 * {@code .roles}. A password stands there only as a slow hash; one in clear, or hashed for speed,
 * keeps the service from starting.
 *
 * @param users none by default; no name twice
 */
@ConfigurationProperties("palimpsest")
record Accounts(@DefaultValue List<Account> users) implements UserDetailsService {

    /**
     * One user.
     *
     * @param name not blank, without a colon, as HTTP Basic demands
     * @param password as Spring Security encodes it: {@code {bcrypt}…} or {@code {pbkdf2}…}
     * @param roles at least one
     */
    record Account(String name, String password, @DefaultValue Set<Role> roles) {

        private static final Pattern SLOW = Pattern.compile("\\{(bcrypt|pbkdf2)}.+");

        Account {
            Objects.requireNonNull(name, "A user has no name.");
            Objects.requireNonNull(password, "A user has no password.");
            if (name.isBlank() || name.indexOf(':') >= 0) {
                throw new IllegalArgumentException("A user's name is blank or has a colon.");
            }
            if (!SLOW.matcher(password).matches()) {
                throw new IllegalArgumentException(
                        "The password of " + name + " is not hashed as {bcrypt} or {pbkdf2}.");
            }
            if (roles.isEmpty()) {
                throw new IllegalArgumentException(name + " has no role.");
            }
            roles = Set.copyOf(roles);
        }

        /** Says no password, however it is hashed. */
        @Override
        public String toString() {
            return name + " " + roles;
        }

        private UserDetails details() {
            return User.withUsername(name)
                    .password(password)
                    .roles(roles.stream().map(Role::name).toArray(String[]::new))
                    .build();
        }
    }

    Accounts {
        users = List.copyOf(users);
        Map<String, Long> counts =
                users.stream()
                        .map(Account::name)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        if (counts.size() < users.size()) {
            throw new IllegalArgumentException("Two users have the same name.");
        }
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return users.stream()
                .filter(user -> user.name().equals(name))
                .findFirst()
                .map(Account::details)
                .orElseThrow(() -> new UsernameNotFoundException("No such user"));
    }
}
