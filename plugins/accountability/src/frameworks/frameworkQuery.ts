import {
  type FrameworkKey,
  frameworkKeySchema,
  type Requirement,
  type RequirementStanding,
  requirementStandingSchema,
} from 'backstage-plugin-accountability-common';
import { hasWords } from '../shared';

/** Which ids are shown. */
export interface FrameworkQuery {
  framework?: FrameworkKey;
  standing?: RequirementStanding;
  q?: string;
}

/** Reads a query from an address; what it does not understand is left out. */
export function readFrameworkQuery(params: URLSearchParams): FrameworkQuery {
  const framework = frameworkKeySchema.safeParse(params.get('framework'));
  const standing = requirementStandingSchema.safeParse(params.get('standing'));
  return {
    framework: framework.success ? framework.data : undefined,
    standing: standing.success ? standing.data : undefined,
    q: params.get('q')?.trim().slice(0, 200) || undefined,
  };
}

/** The part of an address behind the question mark that stands for a query. */
export function frameworkSearch(query: FrameworkQuery): string {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => Boolean(entry[1]),
  );
  return new URLSearchParams(given).toString();
}

/** The ids that fit, in the order they came in. */
export function chosenRequirements(
  requirements: readonly Requirement[],
  { standing, q }: FrameworkQuery,
): Requirement[] {
  return requirements.filter(one => {
    const said = [
      ...[one.id, one.text ?? ''],
      ...[...one.rules, ...one.outcomes, ...one.controls].map(
        ({ title }) => title,
      ),
    ];
    return (!standing || one.standing === standing) && hasWords(q, said);
  });
}
