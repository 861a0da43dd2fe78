package org.palimpsest.query;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands in for the real service until the branches meet. */
@SpringBootApplication
public class QueryService {

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    @RestController
    static class Articles {

        @GetMapping("/articles/{slug}/figures")
        String figures() {
            return """
            {"facts": [{"id": "f41", "section": "trade", "unit": "USD", "value": 3500000000}]}
            """;
        }

        @GetMapping({"/articles/{slug}", "/articles/{slug}/revisions"})
        String article() {
            return "{\"type\": \"figure-corrected\"}";
        }
    }
}
