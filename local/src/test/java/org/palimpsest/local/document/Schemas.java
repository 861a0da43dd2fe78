package org.palimpsest.local.document;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON schemas of a document, each by the pointer to where it stands. */
final class Schemas {

    private static final String DOCUMENT = "https://document.invalid/";
    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

    private final JsonNode root;
    private final SchemaRegistry registry;
    private final Map<String, Schema> known = new ConcurrentHashMap<>();

    Schemas(JsonNode root) {
        this.root = root;
        // Not OpenAPI's own dialect: its `discriminator` is a hint, which the validator takes for a
        // rule, also in an `anyOf` of which another schema fits.
        this.registry =
                SchemaRegistry.withDefaultDialect(
                        Dialects.getDraft202012(),
                        builder ->
                                builder.schemas(Map.of(DOCUMENT, root.toString()))
                                        .schemaRegistryConfig(
                                                SchemaRegistryConfig.builder()
                                                        .formatAssertionsEnabled(true)
                                                        .build()));
    }

    /** In what a value is not valid by the schema at a pointer. */
    List<String> faults(String pointer, JsonNode value) {
        return faults(DOCUMENT + "#" + pointer.replace("{", "%7B").replace("}", "%7D"), value, "");
    }

    /** In what the schema at a pointer is no JSON schema. */
    List<String> faultsOf(String pointer) {
        return faults(META_SCHEMA, root.at(pointer), pointer);
    }

    private List<String> faults(String schema, JsonNode value, String at) {
        return known
                .computeIfAbsent(schema, address -> registry.getSchema(SchemaLocation.of(address)))
                .validate(value.toString(), InputFormat.JSON)
                .stream()
                .map(error -> at + error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** Where what stands at a pointer is said: there, or where a reference leads. */
    String resolved(String pointer) {
        JsonNode reference = root.at(pointer).get("$ref");
        return reference == null ? pointer : resolved(reference.stringValue().substring(1));
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
