package dk.jobregnskab.samples.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plain count of who was paid in a period and what it cost the municipality; a week counts with its days inside. */
record PersonDays(long daysOfPeriod, Map<String, Long> daysByBenefit, Map<String, Long> netOreSeventhsByBenefit) {

    private record Week(LocalDate monday, String cpr, String benefit) {}

    static PersonDays of(List<ReadRow> rows, LocalDate from, LocalDate to) {
        Map<Week, Long> paid = new HashMap<>();
        Map<String, Long> net = new HashMap<>();
        for (ReadRow row : rows) {
            paid.merge(new Week(row.week(), row.cpr(), row.benefit()), row.gross(), Long::sum);
            long own = row.isCoFinanced() ? row.coFinancing() : row.gross() - row.refund();
            net.merge(row.benefit(), own * daysInside(row.week(), from, to), Long::sum);
        }
        Map<String, Long> days = new HashMap<>();
        paid.forEach((week, ore) -> {
            if (ore > 0) {
                days.merge(week.benefit(), daysInside(week.monday(), from, to), Long::sum);
            }
        });
        return new PersonDays(ChronoUnit.DAYS.between(from, to) + 1, days, net);
    }

    private static long daysInside(LocalDate monday, LocalDate from, LocalDate to) {
        LocalDate first = monday.isBefore(from) ? from : monday;
        LocalDate last = monday.plusDays(6).isAfter(to) ? to : monday.plusDays(6);
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Full-time persons, without hours. */
    long persons(Set<String> benefits) {
        return sum(daysByBenefit, benefits) / daysOfPeriod;
    }

    /** What the municipality itself bears for one full-time person in the period. */
    long netKroner(Set<String> benefits) {
        return sum(netOreSeventhsByBenefit, benefits) * daysOfPeriod / 7 / 100 / sum(daysByBenefit, benefits);
    }

    private static long sum(Map<String, Long> amounts, Set<String> benefits) {
        return benefits.stream()
                .mapToLong(benefit -> amounts.getOrDefault(benefit, 0L))
                .sum();
    }
}
