package org.palimpsest.command;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Stands in for the real service until the branches meet. */
@SpringBootApplication
public class CommandService {

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    @RestController
    static class Articles {

        @PostMapping("/articles")
        ResponseEntity<String> create(@RequestBody byte[] text) {
            return ResponseEntity.status(201).body("{}");
        }

        @PatchMapping("/articles/{slug}/facts/{id}")
        String correct(@PathVariable("slug") String slug, @PathVariable("id") String id) {
            return "{}";
        }
    }
}
