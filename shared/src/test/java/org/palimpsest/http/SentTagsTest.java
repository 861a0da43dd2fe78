package org.palimpsest.http;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.stream.Collectors;

class SentTagsTest {

    @Property
    void aListOfTagsIsReadAsItWasWritten(@ForAll("tags") List<SentTags.Tag> tags) {
        String header =
                tags.stream()
                        .map(tag -> (tag.weak() ? "W/\"" : "\"") + tag.opaque() + "\"")
                        .collect(Collectors.joining(" , "));

        assertThat(SentTags.parse(header)).isEqualTo(new SentTags(false, tags));
    }

    @Property
    void noHeaderIsReadAsNoTags(@ForAll("nearlyTags") String header) {
        try {
            SentTags sent = SentTags.parse(header);
            assertThat(sent.any()).isNotEqualTo(!sent.tags().isEmpty());
        } catch (MalformedValueException malformed) {
            assertThat(malformed).hasMessageContaining("entity tags");
        }
    }

    @Provide
    Arbitrary<List<SentTags.Tag>> tags() {
        Arbitrary<String> opaque =
                Arbitraries.strings().withCharRange('#', '~').withChars('!').ofMaxLength(6);
        return Combinators.combine(Arbitraries.of(true, false), opaque)
                .as(SentTags.Tag::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> nearlyTags() {
        return Arbitraries.strings().withChars("\"W/*, \t57-").ofMaxLength(12);
    }
}
