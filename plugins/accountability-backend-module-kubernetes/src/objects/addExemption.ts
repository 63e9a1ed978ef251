import {
  ANNOTATION_EXCEPTION,
  MAX_EXEMPTED_POLICIES,
} from 'backstage-plugin-accountability-common';
import { stripControl } from 'backstage-plugin-accountability-node';
import { instantOf } from '../json/instantOf';
import { asObject, asObjects, asText, asTexts } from '../json/narrow';
import type { ClusterObjects } from './ClusterObjects';
import type { LocatedObject } from './LocatedObject';

const MAX_PART = 253;
const MAX_RULES = 20;

/** API groups in which these kinds exempt from policies; others have kinds of the same names. */
export const EXEMPTING: Readonly<Record<string, RegExp>> = {
  PolicyException: /^(kyverno\.io\/v2|policies\.kyverno\.io\/v1)/,
  Config: /^config\.gatekeeper\.sh\//,
};

/**
 * Keeps a PolicyException of Kyverno: which policies and rules it exempts from, and
 * when it ends. What it lets pass (match, conditions, images) stays behind.
 */
export function addPolicyException(
  objects: ClusterObjects,
  { namespace, name, metadata, raw }: LocatedObject,
) {
  const spec = asObject(raw.spec);
  const group = String(raw.apiVersion).split('/')[0];
  const place = `${namespace}/policyexceptions.${group}/${name}`;
  objects.exemptions.set(place, {
    engine: 'kyverno',
    place,
    title: `${namespace}/${name}`,
    policies: bounded([
      ...asObjects(spec?.exceptions).map(ofRules),
      ...asObjects(spec?.policyRefs).map(ofPolicy),
    ]),
    expiresAt: instantOf(spec?.expiresAt),
    exception: metadata.annotations[ANNOTATION_EXCEPTION],
  });
}

/**
 * Keeps what the Config of Gatekeeper excludes: each namespace, or pattern of some, with
 * the processes that pass it over. Gatekeeper heeds no Config of another name.
 */
export function addGatekeeperConfig(
  objects: ClusterObjects,
  { namespace, name, metadata, raw }: LocatedObject,
) {
  if (name !== 'config') return;
  for (const entry of asObjects(asObject(raw.spec)?.match)) {
    const passedOver = asTexts(entry.processes).map(ofProcess);
    // Without a process nothing passes it over.
    if (passedOver.length === 0) continue;
    for (const named of asTexts(entry.excludedNamespaces)) {
      const excluded = stripControl(named, MAX_PART);
      if (excluded === '') continue;
      const place = `${namespace}/configs.config.gatekeeper.sh/config/${excluded}`;
      const known = objects.exemptions.get(place);
      objects.exemptions.set(place, {
        engine: 'gatekeeper',
        place,
        title: `Namespace ${excluded}`,
        policies: bounded([...(known?.policies ?? []), ...passedOver]),
        exception: metadata.annotations[ANNOTATION_EXCEPTION],
        excluded,
      });
    }
  }
}

/** `disallow-capabilities: adding-capabilities, autogen-adding-capabilities`. */
function ofRules(exception: Record<string, unknown>): string {
  const names = asTexts(exception.ruleNames);
  const shown = names.slice(0, MAX_RULES).join(', ');
  const rules = names.length > MAX_RULES ? `${shown}, …` : shown;
  const policy = asText(exception.policyName) ?? '*';
  return rules === '' ? policy : `${policy}: ${rules}`;
}

/** `ValidatingPolicy/require-labels`. */
function ofPolicy({ kind, name }: Record<string, unknown>): string {
  return `${asText(kind) ?? '*'}/${asText(name) ?? '*'}`;
}

// Every constraint is passed over, by all that Gatekeeper does or by a part of it.
function ofProcess(process: string): string {
  return process === '*' ? '*' : `* (${process})`;
}

function bounded(policies: readonly string[]): string[] {
  const cleaned = policies.map(policy => stripControl(policy, 500));
  const distinct = [...new Set(cleaned)].filter(policy => policy !== '');
  const more = distinct.length - MAX_EXEMPTED_POLICIES;
  return more > 0
    ? [...distinct.slice(0, MAX_EXEMPTED_POLICIES - 1), `and ${more + 1} more`]
    : distinct;
}
