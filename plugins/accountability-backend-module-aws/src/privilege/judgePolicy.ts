import {
  judgeStatement,
  NOTHING,
  stronger,
  type Allowance,
} from './judgeStatement';
import { readPolicyDocument } from './readPolicyDocument';

const AWS_POLICY = /^arn:aws[a-z-]*:iam::aws:policy\/(.+)$/;

/** AWS's own policies that are known by name when their text is not in the input. */
const KNOWN: Readonly<Record<string, Allowance>> = {
  AdministratorAccess: {
    level: 'admin',
    fullAdmin: true,
    allows: 'every action on every resource',
  },
  IAMFullAccess: {
    level: 'admin',
    fullAdmin: false,
    allows: 'every action of IAM, so its holder can grant itself the rest',
  },
  PowerUserAccess: {
    level: 'write',
    fullAdmin: false,
    allows: 'every action outside IAM and Organizations',
  },
  ReadOnlyAccess: { level: 'read', fullAdmin: false, allows: 'reading only' },
};

/** Judges a policy by its text, or AWS's own by its ARN; undefined when neither is known. */
export function judgePolicy(policy: {
  arn?: string;
  document: unknown;
}): Allowance | undefined {
  const [, name = ''] = AWS_POLICY.exec(policy.arn ?? '') ?? [];
  if (Object.hasOwn(KNOWN, name)) return KNOWN[name];
  return readPolicyDocument(policy.document)
    ?.statements.map(judgeStatement)
    .reduce(stronger, NOTHING);
}
