/** A token of the portal for one of its people, for asking its API. */
export async function signIn(
  portalUrl: string,
  userEntityRef: string,
): Promise<string | undefined> {
  const answer = await fetch(`${portalUrl}/api/auth/persona/refresh`, {
    headers: { 'x-demo-persona': userEntityRef },
  });
  if (!answer.ok) return undefined;
  const { backstageIdentity } = (await answer.json()) as {
    backstageIdentity: { token: string };
  };
  return backstageIdentity.token;
}
