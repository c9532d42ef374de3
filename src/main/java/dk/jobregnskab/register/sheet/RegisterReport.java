package dk.jobregnskab.register.sheet;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.register.RegisterFigures;
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
                        .page(computation.of(BenchmarkFigures.class).lines(period)));
    }

    @Override
    public List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        return leftOut(page).map(sentence -> sentence.in(language)).stream().toList();
    }

    private static Optional<Wording> leftOut(@Nullable Record page) {
        if (!(page instanceof RegisterPage register) || register.isEmpty()) {
            return Optional.of(
                    new Wording(
                            "Arkene Måneder og Ydelser er udeladt: kommunens eget register er ikke indlæst.",
                            "The sheets Months and Benefits are left out: the municipality's own register has not been loaded."));
        }
        if (register.weightedByHours() && register.partTime().isEmpty()) {
            return Optional.of(
                    new Wording(
                            "Deltid og kategorier er udeladt: periodens linjer er helt eller delvis slettet efter deres alder. Refusionstrin og revision findes ikke for ydelsesforløb.",
                            "Part time and categories are left out: lines of the period were deleted by their age, all or some. There are no refund steps and no revision for benefit spells."));
        }
        if (register.weightedByHours()) {
            return Optional.of(
                    new Wording(
                            "Refusionstrin og revision er udeladt: ydelsesforløb har ikke refusionstrin, og tidligere udgaver af månederne gemmes ikke.",
                            "Refund steps and revision are left out: benefit spells have no refund steps, and earlier states of the months are not kept."));
        }
        if (register.benefits().isEmpty()) {
            return Optional.of(new Wording(
                    "Arket Ydelser er udeladt: kommunens eget register har ingen linjer i perioden.",
                    "The sheet Benefits is left out: the municipality's own register has no line in the period."));
        }
        if (register.reconciliations().isEmpty()) {
            return Optional.of(
                    new Wording(
                            "Afstemningen på Ydelser er udeladt: ministeriets opgørelse er ikke indlæst for perioden.",
                            "The reconciliation on Benefits is left out: the ministry's benchmark has not been loaded for the period."));
        }
        return Optional.empty();
    }
}
