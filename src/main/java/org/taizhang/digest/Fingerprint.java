package org.taizhang.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over texts, each ended so that moving a character from one to the next changes it. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Fingerprint add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    static String of(byte[] bytes) {
        Fingerprint f = new Fingerprint();
        f.digest.update(bytes);
        return f.hex();
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
