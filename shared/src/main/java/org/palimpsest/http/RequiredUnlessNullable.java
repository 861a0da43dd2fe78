package org.palimpsest.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.Optional;

/**
 * Makes a body's record mean what it says: in a {@link NullMarked} package a component must be
 * there and must not be null unless it is {@link Nullable}, and so must what a list holds.
 */
final class RequiredUnlessNullable extends NopAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return componentType(member).map(type -> !isNullable(type)).orElse(null);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return componentType(annotated)
                .map(
                        type ->
                                JsonSetter.Value.construct(
                                        nulls(isNullable(type)), contentNulls(type)))
                .orElse(JsonSetter.Value.empty());
    }

    private static Nulls contentNulls(AnnotatedType type) {
        return nulls(
                type instanceof AnnotatedParameterizedType parameterized
                        && Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                                .anyMatch(RequiredUnlessNullable::isNullable));
    }

    private static Nulls nulls(boolean allowed) {
        return allowed ? Nulls.SET : Nulls.FAIL;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Optional<AnnotatedType> componentType(Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                        && parameter.getOwner().getAnnotated() instanceof Executable constructor
                        && constructor.getDeclaringClass().isRecord()
                        && constructor
                                .getDeclaringClass()
                                .getPackage()
                                .isAnnotationPresent(NullMarked.class)
                ? Optional.of(constructor.getAnnotatedParameterTypes()[parameter.getIndex()])
                : Optional.empty();
    }
}
