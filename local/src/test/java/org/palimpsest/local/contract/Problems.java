package org.palimpsest.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.palimpsest.local.Answer;

import tools.jackson.databind.JsonNode;

/** What every refusal is. */
public final class Problems {

    private Problems() {}

    /** Asserts that an answer is a problem document which tells what and nothing of the inside. */
    public static void check(Answer answer) {
        assertThat(answer.header("Content-Type").orElse(""))
                .as(answer.toString())
                .startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.get("status").intValue()).isEqualTo(answer.status());
        assertThat(problem.get("type").stringValue()).isNotBlank();
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("detail").stringValue()).isNotBlank();
        for (JsonNode error : problem.path("errors")) {
            assertThat(error.get("pointer").isString()).as(answer.toString()).isTrue();
            assertThat(error.get("detail").stringValue()).as(answer.toString()).isNotBlank();
        }
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("org.palimpsest");
    }
}
