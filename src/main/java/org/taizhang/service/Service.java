package org.taizhang.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.main.Main;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Secret;
import org.taizhang.intake.ByArrival;
import org.taizhang.intake.Failures;
import org.taizhang.intake.FormerNames;
import org.taizhang.intake.Inbox;
import org.taizhang.intake.Intake;
import org.taizhang.intake.OfficeMail;
import org.taizhang.intake.SettledFiles;
import org.taizhang.intake.Territory;
import org.taizhang.intake.Today;
import org.taizhang.intake.Turns;
import org.taizhang.intake.Unhurried;
import org.taizhang.ledger.Claims;
import org.taizhang.ledger.Ledger;
import org.taizhang.mail.Postman;

/**
 * One home at work: its ledger, its routes and the beans that they name.
 *
 * <p>What an earlier run left to be done after its last transaction is done first, before any file is looked at.
 */
public final class Service implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Service.class);
    private static final Duration WATCH = Duration.ofSeconds(30);
    private static final Duration STUCK = Duration.ofMinutes(15);
    /** Within so long another program takes over from one that died. */
    private static final int LEASE_SECONDS = 30;
    /** So many counties are claimed at once for each reader, where several programs share the inbox. */
    private static final int COUNTIES_A_READER = 8;

    private final Home home;
    private final Campaign campaign;
    private final Today today;
    private final Manner manner;
    private final HomeLock lock;
    private final Ledger ledger;
    private final String name = Node.nameOfThisRun();
    private final Claims claims;
    private final Node node;
    private final Inbox inbox;
    private final Turns turns;
    private final Unhurried looks = new Unhurried();
    private final Intake intake;
    private final Failures failures;
    private final OfficeMail office;
    private final Publisher publisher;
    private final Postman postman;
    private final Main main;

    /**
     * How a home is run.
     *
     * @param quiet how long a file must have stayed as it is before it is taken
     * @param scheduled whether the night and the delivery of mail come by themselves
     * @param patience how long a run that ends waits for the last files to settle
     */
    public record Manner(Duration quiet, boolean scheduled, Duration patience) {
        /** As patient as a run without anybody before it can be. */
        public Manner(Duration quiet, boolean scheduled) {
            this(quiet, scheduled, Duration.ofSeconds(30));
        }
    }

    private Service(Home home, Campaign campaign, Today today, Manner manner) {
        this.home = home;
        this.campaign = campaign;
        this.today = today;
        this.manner = manner;
        boolean shared = campaign.settings().database().isPresent();
        lock = shared ? HomeLock.shared(home) : HomeLock.of(home);
        try {
            inbox = new Inbox(home, campaign);
            inbox.prepare();
            new Leftovers(home, campaign).sweep();
            ledger = Ledger.open(home, campaign);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
        try {
            claims = ledger.join(name, Duration.ofSeconds(Long.getLong("taizhang.lease.seconds", LEASE_SECONDS)));
            today.follow(claims::ahead);
            office = new OfficeMail(home, campaign, ledger, inbox, today);
            failures = new Failures(office);
            intake = new Intake(home, campaign, ledger, claims, inbox, today, failures);
            turns = new Turns(
                    inbox,
                    new Territory(claims, COUNTIES_A_READER * readers(), intake::finishErrands),
                    failures::holdsUp);
            publisher = new Publisher(home, campaign, ledger, today, claims);
            node = new Node(claims, ledger, turns);
            postman = new Postman(
                    home.root(), campaign.settings(), key -> Secret.of(key).orElse(null), today.clock());
            main = routes();
        } catch (RuntimeException | Error e) {
            ledger.close();
            lock.close();
            throw e;
        }
    }

    /** Opens a home; its routes don't run yet. */
    public static Service open(Home home, Campaign campaign, Today today, Manner manner) {
        return new Service(home, campaign, today, manner);
    }

    private Main routes() {
        Main routes = new Main();
        FormerNames former = new FormerNames(home);
        routes.configure()
                .withName("taizhang")
                .withRoutesIncludePattern(routeFiles())
                .withAutoConfigurationEnabled(false)
                .withShutdownTimeout(60)
                .withJmxEnabled(false)
                .withStreamCachingEnabled(false);
        routes.setOverrideProperties(
                RouteSettings.of(home, campaign, readers(), manner.scheduled(), ledger.isShared()));
        routes.bind(
                "settledFiles",
                new SettledFiles(inbox, manner.quiet(), !ledger.isShared(), turns, failures::isToWait, former));
        routes.bind("byArrival", new ByArrival(former));
        routes.bind("unhurried", looks);
        routes.bind("turns", turns);
        routes.bind("intake", intake);
        routes.bind("failures", failures);
        routes.bind("office", office);
        routes.bind("night", publisher);
        routes.bind("reminding", new Reminding(home, campaign, ledger, today));
        routes.bind("tables", new Tables(home, campaign, ledger));
        routes.bind("today", today);
        routes.bind("postman", postman);
        routes.bind("ledger", ledger.dataSource());
        routes.bind("node", node);
        if (ledger.isShared() && manner.scheduled())
            routes.bind("quartz", SharedSchedule.of(ledger.dataSource(), name));
        return routes;
    }

    /** The home's own routes, else the ones that ship with the program. */
    private String routeFiles() {
        Path own = home.routes();
        return Files.isDirectory(own) ? "file:" + own + "/*.camel.yaml" : "classpath:home/routes/*.camel.yaml";
    }

    /** How many files are read at once: as many as there are processors, unless told otherwise. */
    private static int readers() {
        return Integer.getInteger(
                "taizhang.intake.readers", Runtime.getRuntime().availableProcessors());
    }

    /** Runs until the process is told to stop. */
    public void run() throws Exception {
        StopSignal stop = new StopSignal();
        finishWhatIsLeft();
        start();
        LOG.info("Ready: {} counties, inbox {}", campaign.counties().size(), home.inbox());
        while (!stop.within(WATCH)) if (looks.isStuck(STUCK)) giveUp();
        LOG.info("Stopping: what was begun is finished first");
    }

    /** Who runs us starts us again; so files wait no longer than that. */
    private void giveUp() {
        IllegalStateException stuck = new IllegalStateException(
                "The drop folders under " + home.inbox() + " have not been looked through for " + STUCK.toMinutes()
                        + " minutes; the program ends, to be started again");
        failures.note(home.inbox().getFileName().toString(), stuck);
        throw stuck;
    }

    private void finishWhatIsLeft() {
        if (ledger.isShared()) node.finishWhatIsLeft();
        else intake.finishErrands();
    }

    private void start() {
        try {
            main.start();
            RoutesNeeded.check(main.getCamelContext());
        } catch (Exception e) {
            throw new RoutesException(home.routes(), e);
        }
    }

    /**
     * Takes in all that waits, publishes the day and delivers what is due.
     *
     * @return what it came to
     */
    public Outcome once(Progress progress) throws Exception {
        if (!main.isStarted()) {
            finishWhatIsLeft();
            start();
        }
        int left = new Emptying(inbox, turns, intake, failures, manner.patience()).run(progress);
        office.tellOfStrays();
        LocalDate day = today.day();
        publish(day);
        return new Outcome(
                intake.tally(),
                left,
                inbox.gone(),
                failures.none(),
                postman.allWent(),
                day,
                home.digests().resolve(day.toString()).resolve("digest.html"));
    }

    private void publish(LocalDate day) throws Exception {
        CamelContext context = main.getCamelContext();
        try (ProducerTemplate producer = context.createProducerTemplate()) {
            producer.requestBody("direct:publish", day);
            producer.requestBody("direct:deliver", day);
        }
    }

    @Override
    public void close() {
        try {
            turns.end();
            main.stop();
        } finally {
            try {
                claims.close();
                ledger.close();
            } finally {
                lock.close();
            }
        }
    }
}
