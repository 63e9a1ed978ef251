/** Health, for those who keep the product running. */
export function HealthContent() {
  return null;
}
