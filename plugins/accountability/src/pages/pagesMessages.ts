/** Texts of the page shells. */
export const pagesMessages = {
  title: 'Accountability',
  subtitle: 'Who answers for the machine identities we run on',
  adminNavigation: 'Parts of the administration',
  sources: 'Sources',
  rules: 'Rules',
  health: 'Health',
} as const;
