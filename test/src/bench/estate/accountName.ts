/** Name of a service account, in a namespace with nine others. */
export function accountName(index: number): string {
  return `namespace-${Math.floor(index / 10)}/account-${index}`;
}
