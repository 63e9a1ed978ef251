/** Functions that a group can fulfil in governance. */
export const GROUP_FUNCTIONS: readonly string[] = [
  'mission',
  'security',
  'procurement',
  'legal',
  'finance',
];
