import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import type { AsPerson } from '../personas/signInAs';
import type { Story } from './readStories';

const DAY = 86_400_000;

/**
 * Asks for an exception and goes through its steps, each as whoever takes it. One
 * that was told before is left as it is. Answers false while the portal does not
 * know yet what it is about.
 */
export async function tellStory(
  { by, terms, steps }: Story,
  { as, now }: { as: AsPerson; now: Date },
): Promise<boolean> {
  const { api, token } = await as(by);
  const { items: told } = await api.listExceptions(
    { mine: 'requested', limit: 100 },
    { token },
  );
  if (told.some(({ title }) => title === terms.title)) return true;
  const { identities: references, milestones, ...stretch } = terms;
  const { beginsInDays, expiresInDays, ...rest } = stretch;
  const identities: string[] = [];
  for (const reference of references) {
    const { items } = await api.listIdentities(
      { q: reference.split('/').at(-1), limit: 100 },
      { token },
    );
    const found = items.find(item => item.reference === reference);
    // Who decides follows from the components that use it.
    if (!found || found.linkedEntities === 0) return false;
    identities.push(found.id);
  }
  let exception = await api.createException(
    {
      terms: {
        ...rest,
        identities,
        ...(beginsInDays !== undefined && {
          effectiveFrom: after(now, beginsInDays).toISOString(),
        }),
        expiresAt: after(now, expiresInDays).toISOString(),
        milestones: milestones.map(({ text, dueInDays, done }) => ({
          ...{ text, done },
          dueOn: after(now, dueInDays).toISOString().slice(0, 10),
        })),
      },
    },
    { token },
  );
  for (const step of steps) {
    exception = await take(step, exception, { as, now });
  }
  return true;
}

async function take(
  step: Story['steps'][number],
  { id, contentHash }: ExceptionDetail,
  { as, now }: { as: AsPerson; now: Date },
): Promise<ExceptionDetail> {
  const { api, token } = await as(step.by);
  if (step.action === 'renew') {
    return api.renewException(
      id,
      {
        ...{ contentHash, reason: step.reason, progress: step.progress },
        expiresAt: after(now, step.expiresInDays).toISOString(),
        evidence: [{ title: step.evidence }],
      },
      { token },
    );
  }
  const { by: _, ...taken } = step;
  return api.stepException(id, { ...taken, contentHash }, { token });
}

function after(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY);
}
