/** Rules, for those who keep the product running. */
export function RulesContent() {
  return null;
}
