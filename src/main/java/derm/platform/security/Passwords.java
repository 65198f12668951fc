package derm.platform.security;

import derm.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes and checks passwords: PBKDF2-HMAC-SHA512, 210,000 rounds, a salt of 32 bytes each.
 *
 * <p>One check takes about 150 ms of a core, so only a few run at once; who waits longer than two seconds is refused.
 */
@ApplicationScoped
public class Passwords {

    /** The fewest characters a password may have. */
    public static final int MIN_LENGTH = 12;

    /** The most characters a password may have. */
    public static final int MAX_LENGTH = 128;

    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 32;
    private static final int HASH_BITS = 512;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 2;
    private static final String NOBODYS =
            ROUNDS + "$" + encode(new byte[SALT_BYTES]) + "$" + encode(new byte[HASH_BITS / Byte.SIZE]);

    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** A self-describing hash to be stored. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return ROUNDS + "$" + encode(salt) + "$" + encode(derive(password.toCharArray(), salt, ROUNDS));
    }

    /** Whether the password is the one that was hashed. */
    public boolean matches(String password, String stored) {
        if (password.length() > MAX_LENGTH) {
            return false;
        }
        String[] parts = stored.split("\\$", -1);
        byte[] salt = Base64.getDecoder().decode(parts[1]);
        byte[] expected = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(expected, inTurn(password.toCharArray(), salt, Integer.parseInt(parts[0])));
    }

    /** Takes as long as a real check: for names that do not exist. */
    public void pretend(String password) {
        matches(password, NOBODYS);
    }

    private byte[] inTurn(char[] password, byte[] salt, int rounds) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Rejected.conflict("platform.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Rejected.conflict("platform.busy");
        }
        try {
            return derive(password, salt, rounds);
        } finally {
            turns.release();
        }
    }

    private static byte[] derive(char[] password, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password, salt, rounds, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA512", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
