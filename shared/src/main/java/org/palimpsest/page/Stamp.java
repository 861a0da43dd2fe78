package org.palimpsest.page;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** What tells one way of drawing pages from another: by other templates, code or settings. */
final class Stamp {

    private static final String ROOT = "/org/palimpsest/";
    private static final String FILES = "classpath*:" + ROOT.substring(1) + "**/*.*";
    private static final int BYTES = 4;

    private final MessageDigest digest = sha256();

    private Stamp() {}

    /**
     * The stamp of what the pages are drawn with.
     *
     * @param settings what they show besides, in a fixed order
     */
    static String of(ResourcePatternResolver classpath, String... settings) throws IOException {
        Stamp stamp = new Stamp();
        for (String setting : settings) {
            stamp.add(setting.getBytes(StandardCharsets.UTF_8));
        }
        for (Resource file : inOrder(classpath.getResources(FILES)).values()) {
            stamp.add(file.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(stamp.digest.digest(), 0, BYTES);
    }

    /** The same one wherever the service is installed. */
    private static Map<String, Resource> inOrder(Resource[] files) throws IOException {
        Map<String, Resource> inOrder = new TreeMap<>();
        for (Resource file : files) {
            String address = file.getURL().toString();
            inOrder.put(address.substring(address.lastIndexOf(ROOT)) + " " + address, file);
        }
        return inOrder;
    }

    /** With its length, so that no two lists of parts are the same bytes. */
    private void add(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
