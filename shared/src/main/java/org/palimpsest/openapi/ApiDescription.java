package org.palimpsest.openapi;

import java.util.Set;

/**
 * What a service says of itself. Beside its application class lie two resources: {@code
 * operations.json}, the words and examples of each operation by {@code METHOD /path}, in the order
 * in which the document has them; and {@code schemas.json}, the shapes that its code cannot say,
 * and further words for those that it can.
 *
 * @param application the class that the resources lie beside
 * @param unsent what handlers take that no client sends as such
 */
public record ApiDescription(
        String title, String description, Side side, Class<?> application, Set<Class<?>> unsent) {

    public ApiDescription {
        unsent = Set.copyOf(unsent);
    }
}
