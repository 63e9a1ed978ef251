/** Everything known about one identity. */
export function IdentityDetailPage() {
  return null;
}
