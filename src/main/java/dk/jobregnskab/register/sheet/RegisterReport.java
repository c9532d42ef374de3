package dk.jobregnskab.register.sheet;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.RegisterFigures;
import dk.jobregnskab.register.figures.RegisterSentence;
import dk.jobregnskab.workbook.ReportPart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a workbook shows of our own register, from a computation. */
@Component
@Order(50)
class RegisterReport implements ReportPart {

    @Override
    public Optional<Record> page(Computation computation, Language language) {
        Period period = computation.period();
        RegisterFigures register = computation.of(RegisterFigures.class);
        return Optional.of(
                new RegisterPages(register.edition(), register.shown(), period, register::isConstructed, language)
                        .page(
                                computation.of(BenchmarkFigures.class).lines(period),
                                RegisterSentence.of(computation, language).orElse(null)));
    }

    @Override
    public List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        return leftOut(page).map(sentence -> sentence.in(language)).stream().toList();
    }

    private static Optional<Wording> leftOut(@Nullable Record page) {
        if (!(page instanceof RegisterPage register) || register.isEmpty()) {
            return Optional.of(
                    new Wording(
                            "Arkene Register, Ydelser, Refusion, Afstemning og Revision er udeladt: kommunens eget register er ikke indlæst.",
                            "The sheets Register, Benefits, Refund, Reconciliation and Revision are left out: the municipality's own register has not been loaded."));
        }
        if (register.weightedByHours() && register.partTime().isEmpty()) {
            return Optional.of(
                    new Wording(
                            "Arkene Deltid og Kategori er udeladt: linjerne for perioden er helt eller delvis slettet efter deres alder; arkene Refusion og Revision findes ikke for ydelsesforløb.",
                            "The sheets Part time and Category are left out: lines of the period were deleted by their age, all or some; there are no sheets Refund and Revision for benefit spells."));
        }
        if (register.weightedByHours()) {
            return Optional.of(
                    new Wording(
                            "Arkene Refusion og Revision er udeladt: ydelsesforløb siger ikke, på hvilket refusionstrin der er betalt, og gemmes ikke måned for måned, som de så ud.",
                            "The sheets Refund and Revision are left out: benefit spells do not tell the refund step that was paid on, and months are not kept as they looked."));
        }
        if (register.benefits().isEmpty()) {
            return Optional.of(
                    new Wording(
                            "Arkene Ydelser, Refusion og Afstemning er udeladt: kommunens eget register har ingen linjer i perioden.",
                            "The sheets Benefits, Refund and Reconciliation are left out: the municipality's own register has no line in the period."));
        }
        if (register.reconciliations().isEmpty()) {
            return Optional.of(
                    new Wording(
                            "Arket Afstemning er udeladt: ministeriets opgørelse er ikke indlæst for perioden.",
                            "The sheet Reconciliation is left out: the ministry's benchmark has not been loaded for the period."));
        }
        return Optional.empty();
    }
}
