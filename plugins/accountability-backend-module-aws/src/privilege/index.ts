export type { PolicyDocument, PolicyStatement } from './PolicyDocument';
export { readPolicyDocument } from './readPolicyDocument';
export { judgeGrants, type JudgedGrants } from './judgeGrants';
