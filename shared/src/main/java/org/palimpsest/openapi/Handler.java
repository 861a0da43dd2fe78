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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A controller's method that answers an operation; several do where each takes another media type.
 *
 * @param consumes the media types of the body that it takes
 * @param body what it reads the body as, or null where it takes none
 * @param answer what it answers with
 * @param topic what its controller is about, by the package that it lies in
 * @param controller the class that it is a method of
 */
record Handler(
        List<String> consumes,
        @Nullable Type body,
        Type answer,
        String topic,
        Class<?> controller) {

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
                packageName.substring(packageName.lastIndexOf('.') + 1),
                method.getBeanType());
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

    /**
     * The record of this name in the document, if its controller declares it or it lies beside: for
     * an answer whose form depends on the request, so that the signature does not say it.
     */
    Optional<Class<?>> record(String name) {
        return Stream.concat(Arrays.stream(controller.getDeclaredClasses()), beside(name))
                .filter(Class::isRecord)
                .filter(type -> Shapes.name(type).equals(name))
                .findFirst();
    }

    private Stream<Class<?>> beside(String name) {
        try {
            String full = controller.getPackageName() + "." + name;
            return Stream.of(Class.forName(full, false, controller.getClassLoader()));
        } catch (ClassNotFoundException none) {
            return Stream.empty();
        }
    }

    private static Type answer(Type returned) {
        return returned instanceof ParameterizedType entity
                        && entity.getRawType() == ResponseEntity.class
                ? entity.getActualTypeArguments()[0]
                : returned;
    }
}
