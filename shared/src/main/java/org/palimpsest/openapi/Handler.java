package org.palimpsest.openapi;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A controller's method that answers an operation; several do where each takes another media type.
 *
 * @param consumes the media types of the body that it takes
 * @param body what it reads the body as, or null where it takes none
 * @param answer what it answers with
 * @param topic what its controller is about, by the package that it lies in
 */
record Handler(List<String> consumes, @Nullable Type body, Type answer, String topic) {

    static Handler of(RequestMappingInfo mapping, HandlerMethod method) {
        List<String> consumes =
                mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                        .map(MediaType::toString)
                        .toList();
        String packageName = method.getBeanType().getPackageName();
        return new Handler(
                consumes.isEmpty() ? List.of(MediaType.APPLICATION_JSON_VALUE) : consumes,
                Arrays.stream(method.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                        .map(MethodParameter::getGenericParameterType)
                        .findFirst()
                        .orElse(null),
                answer(method.getReturnType().getGenericParameterType()),
                packageName.substring(packageName.lastIndexOf('.') + 1));
    }

    /** The operations that a mapping answers, as {@code METHOD /path}. */
    static Stream<String> operations(RequestMappingInfo mapping) {
        return Objects.requireNonNull(mapping.getPathPatternsCondition())
                .getPatternValues()
                .stream()
                .flatMap(
                        path ->
                                mapping.getMethodsCondition().getMethods().stream()
                                        .map(method -> method + " " + path));
    }

    private static Type answer(Type returned) {
        return returned instanceof ParameterizedType entity
                        && entity.getRawType() == ResponseEntity.class
                ? entity.getActualTypeArguments()[0]
                : returned;
    }
}
