import type { PolicyDocument, PolicyStatement } from './PolicyDocument';

/** AWS allows about 10,000 characters; URL-encoding makes them at most three times as many. */
const LONGEST = 200_000;
const MOST = 1_000;

/**
 * Reads a policy or trust policy: an object (CLI), JSON text, or URL-encoded JSON
 * text (API and SDK). Statement, Action, Resource and Principal may be one or many.
 * Undefined when it is none of them.
 */
export function readPolicyDocument(value: unknown): PolicyDocument | undefined {
  const document = typeof value === 'string' ? parse(value) : value;
  if (!isRecord(document) || document.Statement === undefined) return undefined;
  const statements = many(document.Statement).filter(isRecord);
  return { statements: statements.map(statementOf) };
}

function parse(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  try {
    const isPlain = text.trimStart().startsWith('{');
    return JSON.parse(isPlain ? text : decodeURIComponent(text));
  } catch {
    return undefined;
  }
}

function statementOf(statement: Record<string, unknown>): PolicyStatement {
  return {
    allow: String(statement.Effect).toLowerCase() === 'allow',
    actions: texts(statement.Action),
    notActions: texts(statement.NotAction),
    resources: texts(statement.Resource),
    notResources: texts(statement.NotResource),
    principals: principalsOf(statement.Principal),
    conditions: conditionsOf(statement.Condition),
  };
}

function principalsOf(value: unknown): PolicyStatement['principals'] {
  if (!isRecord(value)) {
    return texts(value).map(text => ({ type: 'AWS', value: text }));
  }
  return Object.entries(value).flatMap(([type, values]) =>
    texts(values).map(text => ({ type, value: text })),
  );
}

function conditionsOf(value: unknown): PolicyStatement['conditions'] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([operator, keys]) =>
    Object.entries(isRecord(keys) ? keys : {}).map(([key, values]) => ({
      operator: operator.toLowerCase(),
      key: key.toLowerCase(),
      values: texts(values),
    })),
  );
}

function texts(value: unknown): string[] {
  return many(value)
    .filter(item => ['string', 'number', 'boolean'].includes(typeof item))
    .map(String);
}

function many(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, MOST) : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
