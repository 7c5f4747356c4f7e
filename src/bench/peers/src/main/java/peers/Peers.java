package peers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The same initiatives as others would serve them: by JPA, by Spring Data REST, as ready bytes. */
@SpringBootApplication
public class Peers {

  public static void main(String[] args) {
    SpringApplication.run(Peers.class, args);
  }
}
