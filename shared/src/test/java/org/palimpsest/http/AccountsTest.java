package org.palimpsest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

import java.util.List;
import java.util.Set;

class AccountsTest {

    private static final String HASH = "{bcrypt}$2a$10$x";

    @ParameterizedTest
    @ValueSource(strings = {"editor", "{noop}editor", "{MD5}abc", "{sha256}abc", "{bcrypt}", ""})
    void aPasswordInClearOrHashedForSpeedKeepsTheServiceFromStarting(String password) {
        assertThatThrownBy(() -> account("editor", password))
                .hasMessageContaining("editor is not hashed");
    }

    @Test
    void aUserNeedsANameThatHttpBasicCanSayAndARole() {
        assertThatThrownBy(() -> account(" ", HASH)).hasMessageContaining("blank");
        assertThatThrownBy(() -> account("a:b", HASH)).hasMessageContaining("colon");
        assertThatThrownBy(() -> new Accounts.Account("a", HASH, Set.of()))
                .hasMessageContaining("no role");
    }

    @Test
    void noNameStandsTwice() {
        List<Accounts.Account> twice = List.of(account("a", HASH), account("a", HASH));
        assertThatThrownBy(() -> new Accounts(twice)).hasMessageContaining("same name");
    }

    @Test
    void aUserIsFoundByTheExactNameAndShowsNoHash() {
        Accounts accounts = new Accounts(List.of(account("editor", HASH)));

        assertThat(accounts.loadUserByUsername("editor").getAuthorities())
                .extracting("authority")
                .containsExactly("ROLE_EDITOR");
        assertThatThrownBy(() -> accounts.loadUserByUsername("Editor"))
                .isInstanceOf(UsernameNotFoundException.class);
        assertThat(accounts.toString()).doesNotContain("bcrypt");
    }

    private static Accounts.Account account(String name, String password) {
        return new Accounts.Account(name, password, Set.of(Role.EDITOR));
    }
}
