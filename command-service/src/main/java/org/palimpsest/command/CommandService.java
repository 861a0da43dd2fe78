package org.palimpsest.command;

import org.palimpsest.http.HttpConfiguration;
import org.palimpsest.openapi.OpenApiConfiguration;
import org.palimpsest.page.PageConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The command service as a Spring Boot application. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({HttpConfiguration.class, OpenApiConfiguration.class, PageConfiguration.class})
public class CommandService {

    /** Starts it with {@code command-service.properties} and what the arguments say. */
    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "command-service");
        SpringApplication.run(CommandService.class, arguments);
    }
}
