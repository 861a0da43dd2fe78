package org.palimpsest.local.launcher;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.Map;
import java.util.function.Supplier;

/** One of the two services: a Spring Boot application whose settings come from the launcher. */
final class Service implements Part {

    private final Class<?> application;
    private final Supplier<Map<String, String>> settings;
    private @Nullable ConfigurableApplicationContext context;

    /**
     * @param settings asked for when the service starts; they win over all others, those of the
     *     environment too
     */
    Service(Class<?> application, Supplier<Map<String, String>> settings) {
        this.application = application;
        this.settings = settings;
    }

    @Override
    public void start() {
        String[] arguments =
                settings.get().entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new);
        context =
                new SpringApplicationBuilder(application)
                        .registerShutdownHook(false)
                        .run(arguments);
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
