package org.palimpsest.openapi;

import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes out the readers and writers of YAML that Spring finds where a library brings YAML along, as
 * the one that writes the document does: the contract knows none.
 */
final class JsonAndTextOnly implements WebMvcConfigurer {

    private static final MediaType YAML = MediaType.APPLICATION_YAML;

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(
                all ->
                        all.removeIf(
                                converter -> converter.getSupportedMediaTypes().contains(YAML)));
    }
}
