package org.palimpsest.local.database;

import de.bwaldvogel.mongo.bson.Document;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a MongoDB command asks for, as far as durability goes. */
final class Commands {

    private static final Set<String> WRITES =
            Set.of(
                    "insert",
                    "update",
                    "delete",
                    "findandmodify",
                    "create",
                    "createindexes",
                    "drop",
                    "dropindexes",
                    "dropdatabase",
                    "renamecollection");
    private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");
    private static final Set<String> DURABLE_READS = Set.of("majority", "linearizable", "snapshot");

    private Commands() {}

    /** Whether the command may change what is stored. */
    static boolean writes(String name, Document command) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "aggregate" -> writesItsResult(command.get("pipeline"));
            case String other -> WRITES.contains(other);
        };
    }

    /**
     * Whether the answer says that the write survives a crash: with {@code j: true}, and with
     * {@code w: "majority"} where {@code j} is not sent, as on a replica set.
     */
    static boolean asksForDurability(Document command) {
        if (!(command.get("writeConcern") instanceof Document concern)) {
            return false;
        }
        return concern.get("j") instanceof Boolean journalled
                ? journalled
                : "majority".equals(concern.get("w"));
    }

    /** Whether a read must not show what a crash could take back. */
    static boolean readsDurableOnly(Document command) {
        return command.get("readConcern") instanceof Document concern
                && concern.get("level") instanceof String level
                && DURABLE_READS.contains(level);
    }

    private static boolean writesItsResult(Object pipeline) {
        return pipeline instanceof Collection<?> stages
                && !stages.isEmpty()
                && List.copyOf(stages).getLast() instanceof Document last
                && last.keySet().stream().anyMatch(WRITING_STAGES::contains);
    }
}
