create index benchmark_figure_by_period on benchmark_figure (period, benefit_group, municipality_code);
