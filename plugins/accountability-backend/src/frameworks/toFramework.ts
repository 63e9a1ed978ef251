import {
  frameworkOf,
  type FrameworkDetail,
  type Requirement,
} from 'backstage-plugin-accountability-common';
import { type Coverage, coverageOf, namedIds } from './Coverage';
import type { Framework } from './Framework';
import { judgeRequirement } from './judgeRequirement';

// "CC1.10" comes after "CC1.9".
const order = new Intl.Collator('en', { numeric: true });

/** A framework with each of its ids, and each that something names, in order. */
export function toFramework(
  framework: Framework,
  coverage: Coverage,
): FrameworkDetail {
  const { key, title, publisher, url, complete } = framework;
  const named = [...namedIds(coverage)].filter(id => frameworkOf(id) === key);
  const known = Object.keys(framework.requirements);
  const ids = [
    ...known,
    ...named
      .filter(id => framework.requirements[id] === undefined)
      .sort(order.compare),
  ];
  const requirements = ids.map(id => toRequirement(id, framework, coverage));
  const groups = [...new Set(requirements.flatMap(({ group }) => group ?? []))];
  return {
    ...{ key, title, publisher, url, complete },
    counts: {
      fail: count(requirements, 'fail'),
      unknown: count(requirements, 'unknown'),
      pass: count(requirements, 'pass'),
      missing: count(requirements, 'missing'),
    },
    groups: groups.map(id => ({ id, title: framework.groups[id] ?? id })),
    requirements: groups.length === 0 ? requirements : inGroups(requirements),
  };
}

function toRequirement(
  id: string,
  framework: Framework,
  all: Coverage,
): Requirement {
  const coverage = coverageOf(id, all);
  const { rules, outcomes, controls } = coverage;
  const seenOutcomes = outcomes.filter(({ visible }) => visible);
  const seenControls = controls.filter(({ visible }) => visible);
  const text = framework.requirements[id] ?? framework.groups[id];
  return {
    id,
    text,
    group: framework.groupOf(id),
    ...judgeRequirement(coverage, {
      exists: !framework.complete || text !== undefined,
    }),
    rules: rules.map(({ frameworks: _, ...rule }) => rule),
    outcomes: seenOutcomes.map(({ ref, title, status }) => ({
      ...{ ref, title, status },
    })),
    controls: seenControls.map(({ ref, title, draft, ownerless }) => ({
      ...{ ref, title, draft, ownerless },
    })),
    hidden:
      outcomes.length +
      controls.length -
      seenOutcomes.length -
      seenControls.length,
  };
}

function count(
  requirements: readonly Requirement[],
  standing: Requirement['standing'],
): number {
  return requirements.filter(one => one.standing === standing).length;
}

/** Those of one group stand together, the group itself first; groups as they came. */
function inGroups(requirements: readonly Requirement[]): Requirement[] {
  const groups = [...new Set(requirements.map(({ group }) => group))];
  return groups.flatMap(group =>
    requirements
      .filter(one => one.group === group)
      .sort((a, b) => Number(b.id === group) - Number(a.id === group)),
  );
}
