import { asTexts } from '../json/narrow';

/** What a set of RBAC rules allows, as far as anybody judges it here. */
export interface RoleFacts {
  reads: boolean;
  writes: boolean;
  /** One rule has `*` in verbs, resources, API groups or non-resource URLs. */
  wildAny: boolean;
  /** One rule has `*` in verbs, in resources and in API groups. */
  wildFull: boolean;
  /** Phrases for people, most telling first: `every verb on every resource`. */
  remarks: string[];
}

export const NO_RIGHTS: RoleFacts = Object.freeze({
  reads: false,
  writes: false,
  wildAny: false,
  wildFull: false,
  remarks: [],
});

const READING = new Set(['get', 'list', 'watch']);
// Asking the cluster who somebody is or what they may do changes nothing.
const REVIEWS =
  /^(token|subjectaccess|localsubjectaccess|selfsubject\w*)reviews$/;
const RISKY_VERBS = ['escalate', 'bind', 'impersonate'];
const MAX_LISTED = 4;

/** Judges one rule of a Role or ClusterRole. */
export function judgeRule(rule: Record<string, unknown>): RoleFacts {
  const verbs = asTexts(rule.verbs);
  const resources = asTexts(rule.resources);
  const groups = asTexts(rule.apiGroups);
  const urls = asTexts(rule.nonResourceURLs);
  if (verbs.length === 0 || resources.length + urls.length === 0) {
    return NO_RIGHTS;
  }
  const every = (list: string[]) => list.includes('*');
  const wildFull = every(verbs) && every(resources) && every(groups);
  const wildAny = [verbs, resources, groups, urls].some(every);
  const changes = verbs.some(verb => !READING.has(verb));
  const onlyReviews =
    urls.length === 0 &&
    resources.every(name => REVIEWS.test(name)) &&
    verbs.every(verb => verb === 'create' || READING.has(verb));

  const remarks: string[] = [];
  if (wildFull) {
    remarks.push('every verb on every resource of every API group');
  } else if (wildAny) {
    remarks.push(describe({ verbs, resources, groups, urls }));
  }
  for (const verb of RISKY_VERBS.filter(v => verbs.includes(v))) {
    remarks.push(`may ${verb} ${listed(resources)}`);
  }
  const touches = (resource: string) =>
    (resources.includes(resource) || every(resources)) &&
    (groups.includes('') || every(groups));
  if (touches('secrets') && verbs.some(v => v === '*' || READING.has(v))) {
    remarks.push('reads Secrets');
  }
  if (
    touches('serviceaccounts/token') &&
    verbs.some(v => v === '*' || v === 'create')
  ) {
    remarks.push('makes tokens of service accounts');
  }
  return {
    reads: true,
    writes: changes && !onlyReviews,
    wildAny,
    wildFull,
    remarks,
  };
}

function describe(rule: {
  verbs: string[];
  resources: string[];
  groups: string[];
  urls: string[];
}): string {
  const verbs = rule.verbs.includes('*') ? 'every verb' : listed(rule.verbs);
  if (rule.resources.length === 0) {
    return `${verbs} on URL ${listed(rule.urls)}`;
  }
  const resources = rule.resources.includes('*')
    ? 'every resource'
    : listed(rule.resources);
  const groups = rule.groups.includes('*')
    ? 'every API group'
    : `API group ${listed(rule.groups.map(group => group || 'core'))}`;
  return `${verbs} on ${resources} of ${groups}`;
}

function listed(names: string[]): string {
  const shown = names.slice(0, MAX_LISTED).map(name => name.slice(0, 60));
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
