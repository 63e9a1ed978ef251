import {
  ANNOTATION_IDENTITIES,
  parseIdentityReferences,
} from 'backstage-plugin-accountability-common';
import type { LinkKey, LinkTerms } from './DirectoryEntity';
import { parseLabelSelector } from './parseLabelSelector';
import { repositorySlug, repositorySlugOfLocation } from './repositorySlug';

const KUBERNETES_ID = 'backstage.io/kubernetes-id';
const KUBERNETES_SELECTOR = 'backstage.io/kubernetes-label-selector';
const KUBERNETES_NAMESPACE = 'backstage.io/kubernetes-namespace';
const KUBERNETES_CLUSTER = 'backstage.io/kubernetes-cluster';
const SLUGS = ['github.com/project-slug', 'gitlab.com/project-slug'];
const SOURCE_LOCATION = 'backstage.io/source-location';

// PostgreSQL indexes at most 2,704 bytes of a text.
const MAX_KEY_BYTES = 2_000;
const MAX_KEY_LENGTH = 900;

/**
 * The keys by which identities find an entity, from its annotations. A label
 * selector takes the place of the Kubernetes id. What cannot be used is a problem
 * in words, never a guess.
 */
export function linkKeysOf(
  ref: string,
  annotations: Readonly<Record<string, string>>,
): { keys: LinkKey[]; problems: string[] } {
  const problems: string[] = [];
  const keys: LinkKey[] = [
    { key: `entity:${ref}`, detail: ref },
    ...identityKeys(annotations),
    ...kubernetesKeys(annotations, problems),
    ...repositoryKeys(annotations),
  ];
  const fitting = keys.filter(({ key, detail }) => {
    const fits =
      key.length <= MAX_KEY_LENGTH && Buffer.byteLength(key) <= MAX_KEY_BYTES;
    if (!fits)
      problems.push(`'${detail.slice(0, 80)}…' is too long to be used`);
    return fits;
  });
  const distinct = new Map(fitting.map(key => [key.key, key]));
  return { keys: [...distinct.values()], problems };
}

function identityKeys(annotations: Readonly<Record<string, string>>) {
  return parseIdentityReferences(annotations[ANNOTATION_IDENTITIES] ?? '').map(
    text => ({ key: `identity:${text.toLowerCase()}`, detail: text }),
  );
}

function kubernetesKeys(
  annotations: Readonly<Record<string, string>>,
  problems: string[],
): LinkKey[] {
  const place: LinkTerms = {};
  if (annotations[KUBERNETES_NAMESPACE]) {
    place.namespace = annotations[KUBERNETES_NAMESPACE];
  }
  if (annotations[KUBERNETES_CLUSTER]) {
    place.cluster = annotations[KUBERNETES_CLUSTER];
  }
  const text = annotations[KUBERNETES_SELECTOR]?.trim();
  if (text) {
    const selector = parseLabelSelector(text);
    if (selector.is === 'unsupported') {
      problems.push(
        `${KUBERNETES_SELECTOR} finds no identities, because only terms like app=web can be matched, not: ${selector.terms.join(
          ', ',
        )}`,
      );
      return [];
    }
    const [[name, value]] = Object.entries(selector.labels);
    const terms = { labels: selector.labels, ...place };
    // A source reports the label of the Kubernetes id under a key of its own.
    const key =
      name === KUBERNETES_ID
        ? `kubernetes-id:${value}`
        : `kubernetes-label:${name}=${value}`;
    return [{ key, detail: text, terms }];
  }
  const id = annotations[KUBERNETES_ID]?.trim();
  if (!id) return [];
  const key = { key: `kubernetes-id:${id}`, detail: id };
  return [Object.keys(place).length > 0 ? { ...key, terms: place } : key];
}

function repositoryKeys(annotations: Readonly<Record<string, string>>) {
  const slugs = [
    ...SLUGS.map(name => repositorySlug(annotations[name] ?? '')),
    repositorySlugOfLocation(annotations[SOURCE_LOCATION] ?? ''),
  ].filter((slug): slug is string => Boolean(slug));
  return [...new Set(slugs)].map(slug => ({
    key: `repository:${slug}`,
    detail: slug,
  }));
}
