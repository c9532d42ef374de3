package dk.jobregnskab.intake.source;

import dk.jobregnskab.intake.Landing;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.reference.CprNumbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One pull of one source: what was fetched before, and where what is fetched now goes. */
public final class Pull {

    private final String source;
    private final Home home;
    private final Landing landing;
    private final PullJournal journal;
    private final Budget budget;
    private final boolean dryRun;
    private final List<String> landed = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<Pulled.Fault> faults = new ArrayList<>();
    private int unchanged;

    public Pull(String source, Home home, Landing landing, PullJournal journal, Budget budget, boolean dryRun) {
        this.source = source;
        this.home = home;
        this.landing = landing;
        this.journal = journal;
        this.budget = budget;
        this.dryRun = dryRun;
    }

    public Budget budget() {
        return budget;
    }

    /** What was fetched of an item the last time. */
    public Optional<PullJournal.Known> known(String item) {
        return journal.known(source, item);
    }

    public void unchanged() {
        unchanged++;
    }

    /** One item after another: a fault of one does not hinder the next, unless it ends the source. */
    public <T> void each(Map<String, T> items, BiConsumer<String, T> pulling) {
        for (Map.Entry<String, T> item : items.entrySet()) {
            try {
                pulling.accept(item.getKey(), item.getValue());
            } catch (PullException fault) {
                failed(fault);
                if (fault.endsSource()) {
                    return;
                }
            }
        }
    }

    /** Is fetched by a later pull; the sentence says why not now. */
    public void waits(String sentence) {
        waiting.add(sentence);
    }

    public void failed(PullException fault) {
        faults.add(new Pulled.Fault(fault.sentence(), fault.exitCode()));
    }

    /**
     * Fetches a file, unless this is a dry run.
     *
     * @param fetching is given a path of its own to write to, which is gone afterwards
     */
    public void fetch(String what, Consumer<Path> fetching) {
        if (dryRun) {
            wanted.add(what);
            return;
        }
        try {
            Path part = Files.createTempFile(home.landing(), "pull", ".part");
            try {
                fetching.accept(part);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file into the landing, and remembers where it came from. It is loaded later, whether or not this run gets so far. */
    public void land(Fetched file) {
        if (CprNumbers.areIn(file.name())) {
            throw PullException.refused(
                    CprNumbers.masked(file.name()) + ": " + Landing.NAMED_AFTER_A_CITIZEN.english() + ".");
        }
        Landing.Outcome outcome = landing.land(new Landing.Request(
                file.file(), file.name(), null, file.constructed(), null, file.table(), null, null));
        String sha256 = "";
        if (outcome instanceof Landing.Outcome.ToLoad toLoad) {
            sha256 = toLoad.delivery().sha256();
            landed.add(file.name());
        } else if (outcome instanceof Landing.Outcome.AlreadyLoaded already) {
            sha256 = already.delivery().sha256();
            unchanged++;
        } else if (outcome instanceof Landing.Outcome.Refused refused) {
            sha256 = refused.delivery().sha256();
            faults.add(new Pulled.Fault(
                    file.name() + ": " + refused.delivery().refusal() + ". (file id " + sha256.substring(0, 12) + ")",
                    ExitCode.REFUSED));
        }
        if (!sha256.isEmpty()) {
            journal.remember(source, file, sha256);
        }
    }

    public Pulled result() {
        return new Pulled(source, landed, wanted, unchanged, waiting, faults);
    }
}
