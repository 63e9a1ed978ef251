export type { EmailSettings, SmtpServer } from './EmailSettings';
export { isAddress } from './isAddress';
export { readEmailSettings } from './readEmailSettings';
