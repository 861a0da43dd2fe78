package org.palimpsest.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;

import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class EmbeddedDatabaseTest {

    @TempDir private Path folder;

    /** Tries to open a folder and prints why it cannot. */
    static final class Second {

        private Second() {}

        public static void main(String[] arguments) {
            try (EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]))) {
                System.out.println("opened " + database);
            } catch (FolderInUse e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void findsEverythingAgainAfterARestart() {
        try (Connected connected = Connected.to(folder)) {
            connected.durable().insertOne(note(1));
            connected.hasty().insertOne(note(2));
        }
        try (Connected connected = Connected.to(folder)) {
            assertThat(connected.durable().countDocuments()).isEqualTo(2);
            assertThat(connected.durable().find(Filters.eq("_id", 2)).first()).isEqualTo(note(2));
        }
    }

    @Test
    void refusesAFolderThatThisProcessHasOpen() {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining(folder.toString());
            assertThat(first.port()).isPositive();
        }
        EmbeddedDatabase.open(folder).close();
    }

    @Test
    void refusesAFolderThatAnotherProcessHasOpen() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(folder);
                Fork second = Fork.of(Second.class, folder)) {
            assertThat(second.output().readLine())
                    .isEqualTo(
                            "the data folder %s is in use by process %d",
                            folder, ProcessHandle.current().pid());
            assertThat(first.port()).isPositive();
        }
    }

    @Test
    void saysSoWhenTheFolderCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EmbeddedDatabase.open(file.resolve("data")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void leavesTheFolderFreeWhenThePortIsTaken(@TempDir Path other) {
        try (EmbeddedDatabase first = EmbeddedDatabase.open(other)) {
            assertThatThrownBy(() -> EmbeddedDatabase.open(folder, first.port()))
                    .hasMessageContaining("port " + first.port() + " cannot be listened on");
        }
        EmbeddedDatabase.open(folder).close();
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder)) {
            new Socket(InetAddress.getByName("127.0.0.1"), database.port()).close();
            for (InetAddress address : addressesToOthers()) {
                assertThatThrownBy(() -> new Socket(address, database.port()).close())
                        .as("connecting to %s", address)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void answersHelloWithItsClock() {
        try (Connected connected = Connected.to(folder)) {
            Document answer =
                    connected.client().getDatabase("admin").runCommand(new Document("hello", 1));
            assertThat(answer).containsEntry("isWritablePrimary", true).containsKey("localTime");
        }
    }

    @Test
    void letsWritersThatWaitTogetherShareAFlush() throws Exception {
        int writers = 32;
        int writesOfEach = 10;
        try (Connected connected = Connected.to(folder);
                ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            connected.durable().insertOne(note(-1));
            long before = connected.database().flushes();
            List<? extends Future<?>> all =
                    IntStream.range(0, writers)
                            .mapToObj(
                                    writer ->
                                            threads.submit(
                                                    () -> write(connected, writer, writesOfEach)))
                            .toList();
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(connected.database().flushes() - before)
                    .isLessThan(writers * writesOfEach / 2);
            assertThat(connected.durable().countDocuments()).isEqualTo(1 + writers * writesOfEach);
        }
    }

    @Test
    void answersOnlyTheDurableWhenTheDiskIsSlow() throws Exception {
        TestDisk.mount();
        CountDownLatch disk = new CountDownLatch(1);
        try (Connected connected = Connected.to(EmbeddedDatabase.open(TestDisk.SCHEME, folder, 0));
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            connected.durable().insertOne(note(1));
            TestDisk.holdUp(disk);
            Future<?> durable = threads.submit(() -> connected.durable().insertOne(note(2)));
            connected.hasty().insertOne(note(3));
            connected.hasty().insertOne(note(4));
            Future<Long> certain = threads.submit(() -> connected.certain().countDocuments());
            assertThat(connected.hasty().countDocuments(Filters.in("_id", 3, 4))).isEqualTo(2);
            assertThat(durable.isDone()).isFalse();
            assertThat(certain.isDone()).isFalse();
            disk.countDown();
            durable.get();
            assertThat(certain.get()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void refusesWritesOnAFullDiskAndGoesOnWhenThereIsRoom() {
        TestDisk.mount();
        try (Connected connected =
                Connected.to(EmbeddedDatabase.open(TestDisk.SCHEME, folder, 0))) {
            connected.durable().insertOne(note(1));
            TestDisk.fill();
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatThrownBy(() -> connected.durable().insertOne(note(2)))
                        .hasMessageContaining("No space left on device");
                assertThat(connected.certain().countDocuments()).isEqualTo(1);
            }
            TestDisk.makeRoom();
            connected.durable().insertOne(note(2));
            assertThat(connected.certain().countDocuments()).isEqualTo(2);
        }
        try (Connected connected = Connected.to(folder)) {
            assertThat(connected.durable().countDocuments()).isEqualTo(2);
        }
    }

    @RepeatedTest(60)
    void acknowledgesNothingThatAMoodyDiskLoses() throws Exception {
        TestDisk.mount();
        int writers = 8;
        Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
        try (Connected connected =
                Connected.to(EmbeddedDatabase.open(TestDisk.SCHEME, folder, 0))) {
            connected.durable().insertOne(note(-1));
            TestDisk.refuseOneIn(10);
            try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
                IntStream.range(0, writers * 40)
                        .forEach(id -> threads.submit(() -> attempt(connected, id, acknowledged)));
            }
            TestDisk.mount();
        }
        try (Connected connected = Connected.to(folder)) {
            assertThat(acknowledged).isNotEmpty().hasSizeLessThan(writers * 40);
            for (int id : acknowledged) {
                assertThat(connected.certain().find(Filters.eq("_id", id)).first())
                        .isEqualTo(note(id));
            }
        }
    }

    @Test
    void isSmallAfterManySmallWrites() throws IOException {
        int writes = 1000;
        try (Connected connected = Connected.to(folder)) {
            write(connected, 0, writes);
        }
        try (Stream<Path> files = Files.list(folder)) {
            long size = files.mapToLong(file -> file.toFile().length()).sum();
            assertThat(size).isLessThan(writes * 500L);
        }
    }

    private static void write(Connected connected, int writer, int count) {
        for (int number = 0; number < count; number++) {
            connected.durable().insertOne(note(writer * count + number));
        }
    }

    private static void attempt(Connected connected, int id, Set<Integer> acknowledged) {
        try {
            connected.durable().insertOne(note(id));
            acknowledged.add(id);
        } catch (MongoException e) {
            // Refused: whether it is there is not promised.
        }
    }

    private static Document note(int id) {
        return new Document("_id", id).append("text", "The note with the number " + id);
    }

    private static List<InetAddress> addressesToOthers() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }
}
