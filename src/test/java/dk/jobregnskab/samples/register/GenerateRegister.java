package dk.jobregnskab.samples.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a constructed register from the command line; see the README. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        description = "Writes one constructed Ydelsesrefusion file per month. The same options give the same bytes.")
final class GenerateRegister implements Callable<Integer> {

    @Option(names = "--citizens", defaultValue = "6000", description = "how many citizens the register knows")
    private int citizens;

    @Option(names = "--months", defaultValue = "12", description = "how many files")
    private int months;

    @Option(names = "--first", defaultValue = "2024-01", description = "the first month, yyyy-MM")
    private YearMonth first = YearMonth.of(2024, 1);

    @Option(names = "--seed", defaultValue = "151", description = "another seed, other citizens")
    private long seed;

    @Option(names = "--out", defaultValue = "target/register", description = "the folder")
    private Path out = Path.of("target/register");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private GenerateRegister() {}

    public static void main(String... arguments) {
        int code = new CommandLine(new GenerateRegister()).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws IOException {
        for (RegisterFile file :
                ConstructedRegister.of(seed, citizens, first, months).writeTo(out)) {
            spec.commandLine().getOut().printf("%,12d lines  %s%n", file.lines(), file.path());
        }
        return 0;
    }
}
