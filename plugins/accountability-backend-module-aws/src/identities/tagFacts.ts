import type {
  ConsumerRecord,
  Environment,
  OwnerHint,
} from 'backstage-plugin-accountability-common';
import { stripControl } from 'backstage-plugin-accountability-node';

/** What the tags of a user or role say. */
export interface TagFacts {
  labels: Record<string, string>;
  ownerHints: OwnerHint[];
  consumers: ConsumerRecord[];
  environment?: Environment;
}

const OWNER =
  /^(?:owner|team|contact|backstage\.io\/owner|accountability\.dev\/owner)$/i;
const INFRASTRUCTURE = /^(?:terraform|iac)[:/._-]?repo(?:sitory)?$/i;
const COMPONENT = /^(?:component|backstage\.io\/component)$/i;
const REPOSITORY = /^(?:repo|repository)$/i;
const ENVIRONMENT = /^(?:env|environment)$/i;

const ENVIRONMENTS: [RegExp, Environment][] = [
  [/^(?:prod|prd|production|live)$/, 'production'],
  [/^(?:stag|stage|stg|staging|pre-?prod|uat)$/, 'staging'],
  [/^(?:test|tst|testing|qa|int|integration)$/, 'test'],
  [/^(?:dev|develop|development|sandbox)$/, 'development'],
  [/^(?:shared|common|global)$/, 'shared'],
];
const MOST_TAGS = 200;

/** Reads owner, component, repository and environment out of tags. */
export function tagFacts(tags: Readonly<Record<string, string>>): TagFacts {
  const pairs = Object.entries(tags)
    .map(([key, value]) => ({
      key: stripControl(key, 316),
      value: stripControl(value, 1024),
    }))
    .filter(({ key }) => key !== '')
    .slice(0, MOST_TAGS);
  const said = (pattern: RegExp) =>
    pairs.filter(({ key, value }) => pattern.test(key) && value !== '');
  const hints = (
    pattern: RegExp,
    signal: 'source-tag' | 'infrastructure-as-code',
  ) =>
    said(pattern).map(({ key, value }) => ({
      signal,
      value,
      field: `tag ${key}`,
    }));
  return {
    labels: Object.fromEntries(pairs.map(({ key, value }) => [key, value])),
    ownerHints: [
      ...hints(OWNER, 'source-tag'),
      ...hints(INFRASTRUCTURE, 'infrastructure-as-code'),
    ].slice(0, 50),
    consumers: [
      ...said(COMPONENT).map(({ value }) => consumer('entity', value)),
      ...said(REPOSITORY).map(({ value }) =>
        consumer('repository', slugOf(value)),
      ),
    ],
    environment: said(ENVIRONMENT)
      .map(({ value }) => environmentOf(value))
      .find(Boolean),
  };
}

/** Reads the usual spellings of an environment. */
export function environmentOf(text: string): Environment | undefined {
  const word = text.trim().toLowerCase();
  return ENVIRONMENTS.find(([pattern]) => pattern.test(word))?.[1];
}

function consumer(kind: ConsumerRecord['kind'], name: string): ConsumerRecord {
  return { kind, name: name.slice(0, 512) };
}

/** `https://github.com/acme/shop.git` and `git@github.com:acme/shop` are `acme/shop`. */
function slugOf(repository: string): string {
  const slug = repository
    .replace(/^(?:[a-z+]+:\/\/)(?:[^@/]*@)?[^/]+\//i, '')
    .replace(/^[^@/\s]+@[^:/\s]+:/, '')
    .replace(/(?:\.git)?\/*$/, '');
  return slug || repository;
}
