/** Texts of the numbers of an outcome: the sentence, the chart and its table. */
export const numbersMessages = {
  title: 'Numbers',
  what: 'the numbers of the outcome',
  because: {
    'no-sample': 'No number has come so far.',
    'target-reached': 'The target is reached.',
    'beyond-breach-threshold': 'It has reached the threshold of a breach.',
    'target-date-passed': 'Its date has passed, and the target is not met.',
    'beyond-risk-threshold': 'It has reached the threshold of risk.',
    'forecast-misses-target':
      'Going on like this it would be {{forecast}} on its date, and miss the target of {{target}}.',
    'within-thresholds': 'It is within its thresholds.',
  },
  forecast: 'Going on like this it would be {{forecast}} on its date.',
  stale: 'The last number is older than agreed.',
  unmeasured: 'Why there is no newer number: {{why}}.',
  nextAt: 'The next one is taken',
  from: {
    'built-in': 'Counted by this portal: {{title}}.',
    module: 'Taken by a module of this portal: {{title}}.',
    pushed: 'Pushed by whoever counts it, as {{title}}.',
  },
  more: 'There are more numbers than are drawn.',
  chart: {
    name: 'Numbers over time. The same as a table follows.',
    value: 'Number',
    forecast: 'Going on like this',
    baseline: 'Start {{value}}',
    target: 'Target {{value}}',
    targetDate: 'by {{day}}',
    atRisk: 'At risk from {{value}}',
    breached: 'Breached from {{value}}',
  },
  table: {
    show: 'Show as a table',
    at: 'When',
    value: 'Number',
    source: 'From',
    note: 'Note',
    builtIn: 'this portal',
  },
  spark: 'Last numbers: {{values}}',
} as const;
