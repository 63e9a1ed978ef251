/** Texts of outcomes on the pages of entities. */
export const entityOutcomesMessages = {
  title: 'Governing outcomes',
  what: 'the outcomes that govern this entity',
  none: 'No outcome governs it.',
  noneText: 'What lies in the scope of an outcome is listed here.',
  allOutcomes: 'Look at all outcomes',
  more_one: 'and {{count}} more outcome',
  more_other: 'and {{count}} more outcomes',
  heldTitle: 'Seats held in outcomes',
  heldWhat: 'the seats held in outcomes',
  heldNone: 'No seat is held in an outcome that is in force.',
  heldMore_one: 'and {{count}} more seat',
  heldMore_other: 'and {{count}} more seats',
  openPage: 'See everything',
} as const;
