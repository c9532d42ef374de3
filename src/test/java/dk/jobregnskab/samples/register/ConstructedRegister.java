package dk.jobregnskab.samples.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the files of a plan, one citizen after another, so that the size of the register does not matter to memory. */
public final class ConstructedRegister {

    private static final String FILE_NAME = "yr-ydelsesrefusion-beregning-151";

    private final RegisterPlan plan;
    private final Map<String, SampleBenefit> benefits = SampleBenefit.all();
    private final SampleLadder ladder = new SampleLadder();
    private final Corrections corrections;

    ConstructedRegister(RegisterPlan plan) {
        this.plan = plan;
        this.corrections = new Corrections(plan);
    }

    public static ConstructedRegister of(long seed, int citizens, YearMonth firstMonth, int months) {
        return new ConstructedRegister(new RegisterPlan(seed, citizens, firstMonth, months));
    }

    /** One file per month into a folder, named as the state names them; in order of time. */
    public List<RegisterFile> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<RegisterFile> files = new ArrayList<>();
        for (YearMonth month : plan.all()) {
            Path file = folder.resolve(plan.fileName(FILE_NAME, month));
            try (OutputStream out = Files.newOutputStream(file)) {
                files.add(new RegisterFile(file, write(month, out)));
            }
        }
        return files;
    }

    /** @return how many lines follow the header */
    long write(YearMonth month, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.append(RegisterRow.HEADER).append('\n');
        StringBuilder lines = new StringBuilder();
        long count = 0;
        for (int number = 0; number < plan.citizens(); number++) {
            lines.setLength(0);
            Citizen citizen = new Citizen(plan, ladder, benefits, number);
            List<RegisterRow> rows = rows(citizen, month);
            rows.forEach(row -> row.writeTo(lines));
            writer.append(lines);
            count += rows.size();
        }
        writer.flush();
        return count;
    }

    private List<RegisterRow> rows(Citizen citizen, YearMonth month) {
        List<RegisterRow> rows = corrections.of(citizen, month);
        if (citizen.delay(month) == 0) {
            rows.addAll(citizen.payments(month));
        }
        return rows;
    }
}
