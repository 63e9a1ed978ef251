/** Texts of the page shells. */
export const pagesMessages = {
  title: 'Accountability',
  subtitle:
    'Who answers for security outcomes, and for the machine identities we run on',
  scorecardNavigation: 'Parts of the scorecard',
  organisation: 'Organisation',
  frameworks: 'Frameworks',
  outcomesNavigation: 'Outcomes and controls',
  outcomes: 'Outcomes',
  controls: 'Controls',
  duties: 'Duties',
  reviews: 'Reviews',
  adminNavigation: 'Parts of the administration',
  sources: 'Sources',
  rules: 'Rules',
  transfers: 'Transfers',
  health: 'Health',
  nothingHere: 'There is no page here',
  nothingHereText:
    '{{path}} leads nowhere: it may be mistyped, or what was there is gone.',
  nothingHereBack: 'Go to the pages there are',
} as const;
