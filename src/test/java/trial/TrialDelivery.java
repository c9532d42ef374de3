package trial;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.JobDefinition;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Columns;
import dk.jobregnskab.intake.delivery.FactTable;
import dk.jobregnskab.intake.delivery.Interpreter;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.delivery.RowInterpreter;
import dk.jobregnskab.intake.delivery.RowReader;
import dk.jobregnskab.intake.delivery.TableKind;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.intake.table.Table;
import dk.jobregnskab.reference.Period;
import java.util.List;

/** Kind {@code trial}: citizens by month. */
final class TrialDelivery extends TableKind<TrialRow> {

    static final String KIND = "trial";
    static final DefinitionFile DEFINITION = new DefinitionFile("trial", "job.yaml");

    TrialDelivery(JobDefinitions definitions) {
        super(KIND, definitions.of(DEFINITION));
    }

    @Override
    public boolean recognises(List<String> header) {
        return Columns.count(header, definition().columns()) == 2;
    }

    @Override
    public Interpreter<TrialRow> interpreter(Table table, LoadOptions options) {
        return new Rows(table, definition());
    }

    @Override
    public FactTable<TrialRow> facts() {
        return new FactTable<>(
                "trial_count",
                List.of("period", "citizens"),
                row -> List.of(row.month().token(), row.citizens()),
                "period",
                "'all'",
                List.of());
    }

    private static final class Rows extends RowInterpreter<TrialRow> {

        private final Columns columns;
        private final JobDefinition definition;

        Rows(Table table, JobDefinition definition) {
            super(table.header().size());
            this.columns = Columns.match(table.header(), definition.columns());
            this.definition = definition;
        }

        @Override
        protected ParsedRow<TrialRow> read(RawRow raw) {
            RowReader row = new RowReader(raw, columns, definition.decimal());
            Period month =
                    Period.parse(row.text(columns.require("month", definition))).orElseThrow();
            int citizens = Integer.parseInt(row.text(columns.require("citizens", definition)));
            return accepted(raw, List.of(new TrialRow(month, citizens)));
        }

        @Override
        public List<Check> conclude() {
            return List.of();
        }
    }
}
