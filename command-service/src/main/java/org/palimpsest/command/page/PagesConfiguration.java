package org.palimpsest.command.page;

import org.palimpsest.command.editing.Past;
import org.palimpsest.command.editing.Standing;
import org.palimpsest.command.web.Writes;
import org.palimpsest.ledger.Ledger;
import org.palimpsest.page.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the editor's pages together. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    Standing standing(Ledger ledger, Past past) {
        return new Standing(ledger, past);
    }

    @Bean
    Counter counter(Writes writes, Standing standing) {
        return new Counter(writes, standing);
    }

    @Bean
    Clerk clerk(Counter counter, Pages pages) {
        return new Clerk(counter, pages);
    }
}
