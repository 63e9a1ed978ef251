/** Of how many outcomes a rule says what. */
export interface OutcomeVerdictCounts {
  pass: number;
  fail: number;
  /** Fails, and an effective exception permits that. */
  excepted: number;
  unknown: number;
  notApplicable: number;
}

export const NO_VERDICTS: OutcomeVerdictCounts = {
  pass: 0,
  fail: 0,
  excepted: 0,
  unknown: 0,
  notApplicable: 0,
};
