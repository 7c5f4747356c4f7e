package org.scokb.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scokb.database.PostgresqlForTests;

/** A start that fails says why, and what to do, in a line and not in a stack trace. */
class StartFailureTests {

  @TempDir Path home;
  private String seeds;

  @BeforeEach
  void makeSeeds() throws IOException {
    seeds = "--scokb.seeds=" + Files.createDirectory(home.resolve("seeds"));
  }

  @Test
  void aPortThatIsTakenIsTold() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThat(failure("--server.port=" + taken.getLocalPort()))
          .contains("Port " + taken.getLocalPort() + " was already in use");
    }
  }

  @Test
  void aDatabaseThatAnotherProcessHasOpenIsTold() throws Exception {
    try (ForkedApplication other = new ForkedApplication(home, "-Xmx256m", seeds)) {
      other.ready();
      assertThat(failure("--spring.datasource.url=jdbc:h2:file:" + home.resolve("knowledge-base")))
          .contains("It can't start: another process has the database open");
    }
  }

  @Test
  void aDatabaseOfANewerVersionIsTold() throws Exception {
    try (ForkedApplication older = new ForkedApplication(home, "-Xmx256m", seeds)) {
      older.ready();
    }
    try (Connection database = open()) {
      database
          .createStatement()
          .execute(
              "insert into \"flyway_schema_history\" select 1000, '1000', 'newer', 'SQL', 'V1000__newer.sql', 1,"
                  + " installed_by, installed_on, 1, true from \"flyway_schema_history\" where \"installed_rank\" = 1"
                      .replace("installed_by, installed_on", "\"installed_by\", \"installed_on\""));
    }
    assertThat(failure()).contains("the database is of a newer version", "migration 1000");
  }

  @Test
  void aFileThatIsNoDatabaseIsTold() throws Exception {
    Files.writeString(home.resolve("knowledge-base.mv.db"), "no database ".repeat(1_000));

    assertThat(failure()).contains("It can't start: the database's file");
  }

  @Test
  void aDatabaseThatIsCutOffIsTold() throws Exception {
    Files.write(home.resolve("knowledge-base.mv.db"), new byte[5_000]);

    assertThat(failure()).contains("It can't start: the database's file is damaged");
  }

  @Test
  void anIndexThatCannotBeWrittenIsTold() throws Exception {
    assertThat(failure("--scokb.index=/proc/none/index"))
        .contains("It can't start: the index can't be opened", "/proc/none)");
  }

  @Test
  void aDatabaseThatFailsWhileASeedIsReadIsToldAndTheNextStartReadsIt() throws Exception {
    String url = PostgresqlForTests.url();
    String[] settings = {
      "--spring.datasource.url=" + url,
      "--spring.datasource.username=postgres",
      "--spring.datasource.password=",
      seeds
    };
    try (ForkedApplication empty = new ForkedApplication(home, "-Xmx256m", settings)) {
      empty.ready();
    }
    Files.writeString(
        home.resolve("seeds/lake.txt"),
        "Uzbekistan proposed the Lake Protection Strategy to the SCO.");
    try (Connection database = DriverManager.getConnection(url, "postgres", "")) {
      database
          .createStatement()
          .execute(
              """
              create function fail() returns trigger language plpgsql as $$ begin
                raise exception 'it is shutting down' using errcode = '57P01';
              end $$;
              create trigger failing before insert on article for each row execute function fail()
              """);
      assertThat(failure(settings)).contains("It can't start: the database can't be asked");
      database.createStatement().execute("drop trigger failing on article");
    }
    try (ForkedApplication again = new ForkedApplication(home, "-Xmx256m", settings)) {
      assertThat(again.ready().status("/api/v1/articles/lake")).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "scokb.longest-request, soon",
    "scokb.longest-answer, -1s",
    "scokb.read-at-once, -5MB",
    "scokb.uploads-a-minute, 0",
    "scokb.least-room, much",
    "scokb.verify-every, 0",
    "scokb.verify-every, banana",
    "scokb.trusted-proxies, nonsense",
    "scokb.hosts, https://kb.example",
    "scokb.hosts, kb.example:8080",
    "scokb.hosts, kb example",
    "scokb.search.protocol, ftp"
  })
  void aSettingThatCannotBeIsTold(String name, String value) throws Exception {
    assertThat(failure("--%s=%s".formatted(name, value)))
        .contains("Property: " + name, "Value: \"" + value + "\"", "Reason: ")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spring.datasource.url | postgresql://scokb:topsecret@db/kb | must begin with jdbc:",
        "spring.security.user.password | {argon2}$argon2id$topsecret | a hash by bcrypt or pbkdf2",
        "spring.security.user.password | {scrypt@SpringSecurity_v5_8}$topsecret | a hash by bcrypt or pbkdf2",
        "scokb.copy-from | jdbc:none://scokb:topsecret@db/kb | copied from jdbc:none://db/kb: No suitable driver",
        "scokb.copy-from | jdbc:none://db/kb?password=topsecret | copied from jdbc:none://db/kb: No suitable driver"
      })
  void aSettingThatHoldsAPasswordIsNotPrinted(String name, String value, String reason)
      throws Exception {
    assertThat(failure("--%s=%s".formatted(name, value)))
        .contains("It can't start: ", name, reason)
        .doesNotContain("\tat ");
    assertThat(Files.readString(home.resolve("failing/log"))).doesNotContain("topsecret");
  }

  @Test
  void aDatabaseToCopyFromThatIsNotThereIsNotMade() throws Exception {
    Path absent = home.resolve("absent");

    assertThat(failure("--scokb.copy-from=jdbc:h2:file:" + absent + ";USER=sa;PASSWORD=topsecret"))
        .contains("nothing could be copied from jdbc:h2:file:" + absent + ": Database");
    assertThat(home.resolve("absent.mv.db")).doesNotExist();
    assertThat(Files.readString(home.resolve("failing/log"))).doesNotContain("topsecret");
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + home.resolve("knowledge-base"), "sa", "");
  }

  private String failure(String... more) throws Exception {
    String[] arguments = java.util.Arrays.copyOf(more, more.length + 1);
    arguments[more.length] = seeds;
    Path log = Files.createDirectories(home.resolve("failing"));
    try (ForkedApplication failing =
        new ForkedApplication(more.length == 0 ? home : log, "-Xmx256m", arguments)) {
      assertThat(failing.process().waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(failing.process().exitValue()).isEqualTo(1);
      String told = failing.log();
      assertThat(told).contains("APPLICATION FAILED TO START");
      return told.substring(told.indexOf("APPLICATION FAILED TO START"));
    }
  }
}
