package org.palimpsest.query;

import org.palimpsest.http.HttpConfiguration;
import org.palimpsest.openapi.OpenApiConfiguration;
import org.palimpsest.page.PageConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The query service as a Spring Boot application. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({HttpConfiguration.class, OpenApiConfiguration.class, PageConfiguration.class})
public class QueryService {

    /** Starts it with {@code query-service.properties} and what the arguments say. */
    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "query-service");
        SpringApplication.run(QueryService.class, arguments);
    }
}
