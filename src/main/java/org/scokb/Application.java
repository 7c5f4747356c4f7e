package org.scokb;

import org.scokb.web.OutOfMemory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The knowledge base: reads articles about SCO chairmanships and answers about them over HTTP. */
@SpringBootApplication
public class Application {

  public static void main(String[] args) {
    OutOfMemory.endsTheProcess();
    SpringApplication.run(Application.class, args);
  }
}
