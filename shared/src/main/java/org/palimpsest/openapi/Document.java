package org.palimpsest.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;

import org.palimpsest.view.ArticleView;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Completes the document that was made of the controllers, when it is first asked for. */
final class Document implements OpenApiCustomizer {

    private final ApiDescription description;
    private final Supplier<RequestMappingHandlerMapping> mappings;

    Document(ApiDescription description, Supplier<RequestMappingHandlerMapping> mappings) {
        this.description = description;
        this.mappings = mappings;
    }

    @Override
    public void customise(OpenAPI document) {
        Map<String, Object> common = Json.resource(Document.class, "common.json");
        Map<String, Object> table = Json.resource(description.application(), "operations.json");
        Map<String, Object> schemas = Json.resource(description.application(), "schemas.json");
        Shapes shapes = new Shapes();
        shapes.given(ArticleView.class);
        Operations operations =
                new Operations(
                        description.side(), table, Json.object(common, "parameters"), shapes);
        document.info(
                new Info()
                        .title(description.title())
                        .description(description.description())
                        .version("1")
                        .license(
                                new License().name("Apache License 2.0").identifier("Apache-2.0")));
        document.servers(List.of(new Server().url("/").description("This service")));
        document.tags(null);
        describe(document.getPaths(), operations);
        document.paths(inOrder(document.getPaths(), operations.all()));
        Map<String, Object> paths = Json.object(common, "paths");
        paths.keySet()
                .forEach(
                        path ->
                                document.getPaths()
                                        .addPathItem(
                                                path,
                                                Json.as(PathItem.class, Json.object(paths, path))));
        document.components(new Components(common, schemas).with(shapes));
    }

    private void describe(Paths paths, Operations operations) {
        Map<String, List<Handler>> handlers = handlers();
        paths.forEach(
                (path, item) ->
                        item.readOperationsMap()
                                .forEach(
                                        (method, found) -> {
                                            String operation = method + " " + path;
                                            Operation described =
                                                    operations.describe(
                                                            operation,
                                                            found,
                                                            handlers.get(operation));
                                            item.operation(method, described);
                                        }));
    }

    private Map<String, List<Handler>> handlers() {
        Map<String, List<Handler>> handlers = new HashMap<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> mapped :
                mappings.get().getHandlerMethods().entrySet()) {
            Handler handler = Handler.of(mapped.getKey(), mapped.getValue());
            Handler.operations(mapped.getKey())
                    .forEach(
                            operation ->
                                    handlers.computeIfAbsent(operation, none -> new ArrayList<>())
                                            .add(handler));
        }
        return handlers;
    }

    private static Paths inOrder(Paths paths, List<String> operations) {
        Paths ordered = new Paths();
        for (String operation : operations) {
            String path = operation.substring(operation.indexOf(' ') + 1);
            if (paths.containsKey(path)) {
                ordered.putIfAbsent(path, paths.get(path));
            }
        }
        paths.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
