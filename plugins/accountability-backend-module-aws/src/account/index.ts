export type {
  AccessKeyFacts,
  AccountFacts,
  CredentialReport,
  Grants,
  PrincipalFacts,
  ReportRow,
  ReportSlot,
  RoleFacts,
  UserFacts,
} from './AccountFacts';
export { admit } from './admit';
export { emptyFacts } from './emptyFacts';
export { parseArn, type IamArn } from './parseArn';
