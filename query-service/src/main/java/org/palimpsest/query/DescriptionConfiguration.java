package org.palimpsest.query;

import org.palimpsest.openapi.ApiDescription;
import org.palimpsest.openapi.Side;
import org.palimpsest.query.article.ReadRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Set;

/** What the query service says of itself. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    @Bean
    ApiDescription apiDescription() {
        return new ApiDescription(
                "Palimpsest: reads",
                "Articles as they are and as they were, and who changed what, when and why."
                        + " Open to anyone unless said otherwise.",
                Side.READS,
                QueryService.class,
                Set.of(ReadRequest.class));
    }
}
