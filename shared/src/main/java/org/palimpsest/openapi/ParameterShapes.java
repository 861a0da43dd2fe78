package org.palimpsest.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.core.MethodParameter;

import java.util.Collection;

/** Gives a parameter the schema of what a client sends, not of what it is read as. */
final class ParameterShapes implements ParameterCustomizer {

    private final Shapes shapes = new Shapes();

    @Override
    public @Nullable Parameter customize(
            @Nullable Parameter parameter, MethodParameter handlerParameter) {
        if (parameter != null
                && !Collection.class.isAssignableFrom(handlerParameter.getParameterType())) {
            parameter.setSchema(
                    Json.as(
                            Schema.class,
                            shapes.of(handlerParameter.getParameterType(), Shapes.Use.SENT)));
        }
        return parameter;
    }
}
