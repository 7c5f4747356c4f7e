package org.scokb.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.boot.security.autoconfigure.SecurityProperties;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Knows the one user that the configuration names, or none: no password is made up. Name and
 * password are both compared, whichever is wrong, so that the time it takes tells neither; and who
 * has failed too often waits.
 */
class EditorSignIn implements AuthenticationProvider {

  /** A password that begins so is the hash of one; another may begin with a brace too. */
  private static final Pattern HASH = Pattern.compile("\\{(?:bcrypt|pbkdf2(?:@.*)?|noop)}.+");

  /** More would keep threads from those who read. */
  private static final int MOST_WAITING = 50;

  private final SecurityProperties.User user;
  private final PasswordEncoder hashes = PasswordEncoderFactories.createDelegatingPasswordEncoder();

  /** A guess that fails uses one up, of those that its address has. */
  private final RateLimit attempts = new RateLimit(20);

  private final ReentrantLock turn = new ReentrantLock(true);
  private final byte[] key = KeyGenerators.secureRandom(32).generateKey();

  /**
   * By that key, the name and the password that were right, so that no hash is made of them again.
   */
  private volatile byte[] right = {};

  EditorSignIn(SecurityProperties.User user) {
    this.user = user;
  }

  @Override
  public Authentication authenticate(Authentication claimed) {
    String address =
        claimed.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    String password = String.valueOf(claimed.getCredentials());
    byte[] digest =
        new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(claimed.getName() + ":" + password);
    attempts.require(address);
    if (!MessageDigest.isEqual(digest, right)) {
      inTurn(address, claimed.getName(), password, digest);
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        user.getName(), null, AuthorityUtils.createAuthorityList("ROLE_EDITOR"));
  }

  /** In turn, so that many guesses at once are no more than their address has. */
  private void inTurn(String address, String name, String password, byte[] digest) {
    if (turn.getQueueLength() >= MOST_WAITING) {
      throw new RateLimit.Exhausted(Duration.ZERO);
    }
    turn.lock();
    try {
      if (!MessageDigest.isEqual(digest, right)) {
        attempts.require(address);
        check(address, name, password);
        right = digest;
      }
    } finally {
      turn.unlock();
    }
  }

  private void check(String address, String name, String password) {
    boolean isName = same(name, user.getName());
    boolean isPassword =
        HASH.matcher(user.getPassword()).matches()
            ? hashes.matches(password, user.getPassword())
            : same(password, user.getPassword());
    if (user.isPasswordGenerated() || !(isName & isPassword)) {
      attempts.take(address);
      throw new BadCredentialsException("The name or the password is wrong");
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
