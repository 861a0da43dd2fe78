package org.palimpsest.command;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;

/** The embedded server, each of whose answers can be made to come late. */
final class LateDatabase implements AutoCloseable {

    private final MongoBackend backend = H2Backend.inMemory();
    private final MongoServer server = new MongoServer(late());
    private volatile Duration delay = Duration.ZERO;

    LateDatabase() {
        server.bind("127.0.0.1", 0);
    }

    private MongoBackend late() {
        return (MongoBackend)
                Proxy.newProxyInstance(
                        MongoBackend.class.getClassLoader(),
                        new Class<?>[] {MongoBackend.class},
                        (proxy, method, arguments) -> answer(method, arguments));
    }

    private Object answer(Method method, Object[] arguments) throws Throwable {
        try {
            Object answer = method.invoke(backend, arguments);
            if (method.getName().startsWith("handle")) {
                Thread.sleep(delay);
            }
            return answer;
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    void delayAnswersBy(Duration time) {
        delay = time;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
