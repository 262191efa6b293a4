package es.caib.empara.access.entity;

/**
 * What is kept of a password: never the password.
 *
 * @param salt hex of 16 random bytes
 * @param rounds iterations of PBKDF2 with HMAC-SHA-512
 * @param verifier hex of the SHA-256 of the hex key, which the container's realm compares
 */
public record StoredSecret(String salt, int rounds, String verifier) {}
