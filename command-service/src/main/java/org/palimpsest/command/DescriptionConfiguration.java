package org.palimpsest.command;

import org.palimpsest.command.web.WriteRequest;
import org.palimpsest.openapi.ApiDescription;
import org.palimpsest.openapi.Side;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Set;

/** What the command service says of itself. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    @Bean
    ApiDescription apiDescription() {
        return new ApiDescription(
                "Palimpsest: writes",
                "What editors do to articles. Each accepted request is one revision of an"
                        + " article and one commit in the ledger.",
                Side.WRITES,
                CommandService.class,
                Set.of(WriteRequest.class));
    }
}
