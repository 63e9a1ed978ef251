import type { ExceptionPreview } from 'backstage-plugin-accountability-common';
import type { RequestDraft } from './RequestDraft';

/** A rule that fails for the same cause, and whether the request is about it as well. */
export interface SameCause {
  ruleId: string;
  ruleTitle: string;
  because: string;
  included: boolean;
}

type Chosen = Pick<RequestDraft, 'rules' | 'added'>;

/** Rules that fail for the same cause: those that were added, and those that could be. */
export function sameCauses(
  { added = [] }: Chosen,
  preview: Pick<ExceptionPreview, 'findings' | 'sameCause'> | undefined,
): SameCause[] {
  if (!preview) return [];
  const included = added.flatMap((ruleId): SameCause[] => {
    const finding = preview.findings.find(of => of.ruleId === ruleId);
    if (!finding) return [];
    const { ruleTitle, because = '' } = finding;
    return [{ ruleId, ruleTitle, because, included: true }];
  });
  const others = preview.sameCause
    .filter(({ ruleId }) => !added.includes(ruleId))
    .map(({ ruleId, ruleTitle, because }) => ({
      ...{ ruleId, ruleTitle, because, included: false },
    }));
  return [...included, ...others].sort((a, b) =>
    a.ruleId < b.ruleId ? -1 : 1,
  );
}

/** The draft with a rule of the same cause, or without it. */
export function withCause(
  { rules, added = [] }: Chosen,
  ruleId: string,
  included: boolean,
): Required<Chosen> {
  const others = (list: string[]) => list.filter(id => id !== ruleId);
  return included
    ? { rules: [...others(rules), ruleId], added: [...others(added), ruleId] }
    : { rules: others(rules), added: others(added) };
}
