/** Columns that name a row; without them a file is no credential report. */
export const IDENTIFYING_COLUMNS = ['user', 'arn'] as const;

const USER_COLUMNS = [
  'user_creation_time',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'password_next_rotation',
];
const KEY_COLUMNS = [1, 2].flatMap(n => [
  `access_key_${n}_active`,
  `access_key_${n}_last_rotated`,
  `access_key_${n}_last_used_date`,
]);
const CERTIFICATE_COLUMNS = [1, 2].flatMap(n => [
  `cert_${n}_active`,
  `cert_${n}_last_rotated`,
]);

/** The 22 columns that every report has, less those that are known and not read. */
export const READ_COLUMNS: readonly string[] = [
  ...IDENTIFYING_COLUMNS,
  ...USER_COLUMNS,
  ...KEY_COLUMNS,
  ...CERTIFICATE_COLUMNS,
];

/** The 23rd, in newer reports: says that there are more keys than columns. */
export const MORE_COLUMN = 'additional_credentials_info';

/** Known, of no use here. */
export const IGNORED_COLUMNS: readonly string[] = [
  'mfa_active',
  ...[1, 2].flatMap(n => [
    `access_key_${n}_last_used_region`,
    `access_key_${n}_last_used_service`,
  ]),
];
