package org.palimpsest.openapi;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Serves the document at {@code /v3/api-docs} and a page to try it at {@code /swagger-ui.html}. A
 * service imports this and says by an {@link ApiDescription} what it is.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/palimpsest/openapi/openapi.properties")
public class OpenApiConfiguration {

    @Bean
    OpenApiCustomizer document(
            ApiDescription description,
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> mappings) {
        description
                .unsent()
                .forEach(type -> SpringDocUtils.getConfig().addRequestWrapperToIgnore(type));
        return new Document(description, mappings::getObject);
    }

    @Bean
    ParameterCustomizer parameterShapes() {
        return new ParameterShapes();
    }

    @Bean
    JsonAndTextOnly jsonAndTextOnly() {
        return new JsonAndTextOnly();
    }
}
