package org.palimpsest.local.browser;

import nu.validator.client.EmbeddedValidator;

import org.xml.sax.SAXException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the Nu validator says against a page. */
final class Html {

    private static final JsonMapper JSON = new JsonMapper();

    private Html() {}

    /** Errors and warnings, each with the text that it is about. */
    static List<String> faults(String page) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            String report =
                    validator.validate(
                            new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
            List<String> faults = new ArrayList<>();
            for (JsonNode message : JSON.readTree(report).get("messages")) {
                if (!message.path("type").asString("").equals("info")
                        || message.path("subType").asString("").equals("warning")) {
                    faults.add(
                            message.path("message").asString("")
                                    + " at "
                                    + message.path("extract").asString(""));
                }
            }
            return faults;
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
