import { isPlainObject } from 'backstage-plugin-accountability-node';

/** The format that a document is in, when it is a well-known other one. */
export function foreignFormat(document: unknown): string | undefined {
  const sample = Array.isArray(document) ? document[0] : document;
  if (!isPlainObject(sample)) return undefined;
  if (typeof sample.apiVersion === 'string') return 'kubernetes';
  const isAws = ['UserDetailList', 'RoleDetailList', 'AccessKeyMetadata'].some(
    key => key in sample,
  );
  return isAws || 'ReportFormat' in sample ? 'aws-iam' : undefined;
}
