package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.reference.Benefits;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.DisclosureControl;
import dk.jobregnskab.register.Register.CategoryFigure;
import dk.jobregnskab.register.Register.HoursFigure;
import dk.jobregnskab.register.Register.RegisterEdition;
import dk.jobregnskab.register.benefit.DeliveredBenefit;
import dk.jobregnskab.register.disclosure.suppression.Suppression;
import dk.jobregnskab.register.disclosure.suppression.TableSide;
import dk.jobregnskab.register.disclosure.suppression.Threshold;
import dk.jobregnskab.register.spells.calculation.RandomCases;
import dk.jobregnskab.register.spells.calculation.RandomCases.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** One edition of a register of spells: what it truly comes to by hours, and what of it is shown. */
record PublishedHours(
        PublishedEditions editions, int number, DisclosureControl.Disclosure shown, Map<Place, Long> quarters) {

    private static final List<String> PERIODS =
            List.of("2029", "2029Q4", "2029H2", "2030Q1", "2030", "2030QMAT01", "2030H1", "2030Q2");

    private static final Benefits KNOWN = Benefits.load();

    /** @param together whether each edition is laid beside the ones before it */
    static List<PublishedHours> editions(long seed, boolean together) {
        RandomCases cases = new RandomCases(seed);
        Suppression suppression = new Suppression(new Threshold(Audits.threshold(seed)));
        PublishedEditions editions = new PublishedEditions(
                cases.deliveries(), cases::register, suppression, together, PERIODS, new Random(seed));
        return IntStream.rangeClosed(1, editions.count())
                .mapToObj(
                        number -> new PublishedHours(editions, number, editions.shown(number), cases.quarters(number)))
                .toList();
    }

    private RegisterEdition register() {
        return editions.edition(number);
    }

    List<Period> columns() {
        return editions.columns(number);
    }

    String name(Period column) {
        return editions.name(column, number);
    }

    TableSide margin() {
        return editions.margin(number);
    }

    /** Columns that are there in their own right. */
    Set<String> ownColumns() {
        return editions.ownColumns(number);
    }

    HoursFigure figure(String group, Period column) {
        return register().hours(column).stream()
                .filter(figure -> figure.group().equals(group))
                .findFirst()
                .orElse(new HoursFigure(group, 0, 0, List.of()));
    }

    private CategoryFigure figure(String group, Period column, String category) {
        return figure(group, column).categories().stream()
                .filter(figure -> figure.category().equals(category))
                .findFirst()
                .orElse(new CategoryFigure(category, BigDecimal.ZERO, 0));
    }

    int citizens(String group, Period column, String category) {
        return figure(group, column, category).citizens();
    }

    /** A month between two others that nobody delivered counts in its quarter and is not told by itself. */
    boolean showsGroup(String group, Period column) {
        return !register().groups(column).isEmpty() && shown.group(column, group);
    }

    /** Else the sheet does not even say which categories there are. */
    boolean tellsCategories(String group) {
        return columns().stream().allMatch(column -> shown.categories(column, figure(group, column))
                .isPresent());
    }

    /** Of a category without a line the reader knows that nobody is in it. */
    boolean showsCategory(String group, Period column, String category) {
        HoursFigure figure = figure(group, column);
        CategoryFigure ofCategory = figure(group, column, category);
        boolean hasALine = shown.categories(column, figure).stream()
                .flatMap(List::stream)
                .anyMatch(line -> line.category().equals(category));
        return hasALine ? shown.category(column, figure, ofCategory) : quarters(group, column, category) == 0;
    }

    boolean showsCitizens(String group, Period column) {
        return shown.citizens(column, figure(group, column));
    }

    boolean showsPartTime(String group, Period column) {
        return shown.partTime(column, figure(group, column));
    }

    long quarters(String group, Period column, String category) {
        return quarters.entrySet().stream()
                .filter(entry -> entry.getKey().category().equals(category)
                        && isOfGroup(entry.getKey().benefit(), group, column)
                        && isIn(entry.getKey(), column))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean isOfGroup(int benefit, String group, Period column) {
        String name = RandomCases.BENEFITS.get(benefit);
        return new DeliveredBenefit(name, KNOWN.find(name)).isOf(group, column);
    }

    private static boolean isIn(Place place, Period column) {
        return MonthTable.months(column).stream()
                .anyMatch(month -> month.start().equals(place.month().atDay(1)));
    }
}
