/** Parts of the ARN of an IAM principal. */
export interface IamArn {
  account: string;
  /** `user/path/name`, `role/name`, `root`. */
  resource: string;
}

// Not only digits: exports that people share have masked account ids.
const IAM_ARN =
  /^arn:aws[a-z-]*:iam::(?!aws:)([A-Za-z0-9-]{1,20}):(\S.{0,1900})$/;

/** Reads an ARN of IAM; undefined when it is not one or belongs to AWS itself. */
export function parseArn(arn: string): IamArn | undefined {
  const match = IAM_ARN.exec(arn);
  return match ? { account: match[1], resource: match[2] } : undefined;
}
