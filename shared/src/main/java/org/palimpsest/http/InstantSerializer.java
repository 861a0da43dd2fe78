package org.palimpsest.http;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

import java.time.Instant;

/** Writes an instant as {@link Instants} does. */
final class InstantSerializer extends StdScalarSerializer<Instant> {

    InstantSerializer() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant instant, JsonGenerator json, SerializationContext context) {
        json.writeString(Instants.format(instant));
    }
}
