package org.scokb.database;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scokb.web.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses to write where the disk is nearly full, and goes on when there is room again: a database
 * or an index that runs out of room in the middle of a change can't answer readers either. Health
 * tells the same, in the place of Spring Boot's own that would look at another folder.
 */
@Component("diskSpaceHealthIndicator")
class DiskSpace implements HandlerInterceptor, WebMvcConfigurer, HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(DiskSpace.class);

  private static final int RETRY_SECONDS = 30;
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final String FILE = "jdbc:h2:file:";

  private final List<File> folders;
  private final DataSize least;

  DiskSpace(
      DataSourceProperties database,
      @Value("${scokb.index:}") String index,
      DatabaseProperties properties) {
    this.folders =
        Stream.concat(
                Stream.of(database.determineUrl())
                    .filter(url -> url.startsWith(FILE))
                    .map(url -> url.substring(FILE.length()).replaceFirst(";.*", ""))
                    .map(file -> file.replaceFirst("^~", System.getProperty("user.home")))
                    .map(file -> new File(file).getAbsoluteFile().getParentFile()),
                Stream.of(index).filter(folder -> !folder.isEmpty()).map(File::new))
            .toList();
    this.least = properties.leastRoom();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!READING.contains(request.getMethod())) {
      folders.stream().filter(this::isNearlyFull).findFirst().ifPresent(DiskSpace::refuse);
    }
    return true;
  }

  @Override
  public Health health() {
    Health.Builder health =
        folders.stream().anyMatch(this::isNearlyFull) ? Health.down() : Health.up();
    folders.forEach(folder -> health.withDetail(folder.getPath(), folder.getUsableSpace()));
    return health.withDetail("least", least.toBytes()).build();
  }

  private boolean isNearlyFull(File folder) {
    return folder.isDirectory() && folder.getUsableSpace() < least.toBytes();
  }

  private static void refuse(File full) {
    log.warn("{} has {} bytes left: nothing is written", full, full.getUsableSpace());
    throw ProblemException.unavailable(
        "The disk is nearly full, so that nothing can be written; what is there can be read",
        RETRY_SECONDS);
  }
}
