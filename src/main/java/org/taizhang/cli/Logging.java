package org.taizhang.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Home;

/**
 * What is logged and where: warnings to stderr, and for a program that runs on, a line a file to stderr and to {@code
 * var/log/taizhang.log}, a month of which is kept.
 *
 * <p>{@code TAIZHANG_LOG=json} makes the lines JSON; {@code TAIZHANG_LOG_LEVEL} says from which level on. Control
 * characters of file names and cells never reach a line.
 */
public final class Logging extends ContextAwareBase implements Configurator {
    private static final String LINE =
            "%d{yyyy-MM-dd HH:mm:ss} %-5level %replace(%msg %ex{short}){'[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+', ' '}%nopex%n";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        ConsoleAppender<ILoggingEvent> stderr = new ConsoleAppender<>();
        stderr.setContext(context);
        stderr.setName("stderr");
        stderr.setTarget("System.err");
        stderr.setEncoder(encoder(context));
        stderr.start();
        context.getLogger("ROOT").setLevel(Level.WARN);
        context.getLogger("ROOT").addAppender(stderr);
        context.getLogger("org.taizhang").setLevel(level(Level.WARN));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /**
     * From now on a home's work is logged, into its own file.
     *
     * @param node this program's name among several that share the home
     * @param onStderr whether stderr gets all of it too, or warnings alone as before
     */
    static void of(Home home, Optional<String> node, boolean onStderr) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        String name = "taizhang"
                + node.map(n -> "-" + n.replaceAll("[^A-Za-z0-9._-]", "_")).orElse("");
        Path file = home.log().resolve(name + ".log");
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        TimeBasedRollingPolicy<ILoggingEvent> daily = new TimeBasedRollingPolicy<>();
        daily.setContext(context);
        daily.setParent(appender);
        daily.setFileNamePattern(home.log().resolve(name + ".%d.log.gz").toString());
        daily.setMaxHistory(31);
        daily.setTotalSizeCap(FileSize.valueOf("1GB"));
        daily.start();
        appender.setRollingPolicy(daily);
        appender.setEncoder(encoder(context));
        appender.start();
        context.getLogger("ROOT").addAppender(appender);
        context.getLogger("org.taizhang").setLevel(level(Level.INFO));
        if (!onStderr) keepToWarnings(context.getLogger("ROOT").getAppender("stderr"));
    }

    private static void keepToWarnings(Appender<ILoggingEvent> appender) {
        ThresholdFilter warnings = new ThresholdFilter();
        warnings.setLevel(Level.WARN.toString());
        warnings.start();
        appender.addFilter(warnings);
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext context) {
        if ("json".equalsIgnoreCase(System.getenv("TAIZHANG_LOG"))) {
            JsonEncoder json = new JsonEncoder();
            json.setContext(context);
            json.setWithFormattedMessage(true);
            json.setWithMessage(false);
            json.start();
            return json;
        }
        PatternLayoutEncoder plain = new PatternLayoutEncoder();
        plain.setContext(context);
        plain.setPattern(LINE);
        plain.start();
        return plain;
    }

    private static Level level(Level otherwise) {
        return Optional.ofNullable(System.getenv("TAIZHANG_LOG_LEVEL"))
                .map(l -> Level.toLevel(l, otherwise))
                .orElse(otherwise);
    }
}
