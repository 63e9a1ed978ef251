import { domainToASCII } from 'node:url';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { EmailSettings, SmtpServer } from './EmailSettings';
import { isAddress } from './isAddress';

const KEY = 'accountability.email';

/**
 * Reads `accountability.email`; nothing where it is absent.
 *
 * @throws InputError naming the key and what belongs there.
 */
export function readEmailSettings(config: Config): EmailSettings | undefined {
  const email = config.getOptionalConfig(KEY);
  if (!email) return undefined;
  const from = email.getString('from');
  const replyTo = email.getOptionalString('replyTo');
  if (replyTo !== undefined) addressIn(replyTo, `${KEY}.replyTo`);
  return {
    from,
    ...(replyTo !== undefined && { replyTo }),
    domain: domainToASCII(addressIn(from, `${KEY}.from`).split('@')[1]),
    smtp: readServer(email.getConfig('smtp')),
  };
}

/** The address of `a@example.com` or `Somebody <a@example.com>`. */
function addressIn(text: string, key: string): string {
  const [, within] = text.match(/^[^<>\r\n]*<([^<>]*)>$/) ?? [];
  const address = within ?? text;
  if (isAddress(address)) return address;
  throw new InputError(
    `${key} must be an address such as accountability@example.com or "Accountability <accountability@example.com>"; it is '${text}'`,
  );
}

function readServer(smtp: Config): SmtpServer {
  const given = smtp.getOptionalNumber('port');
  const secure = smtp.getOptionalBoolean('secure') ?? given === 465;
  const user = smtp.getOptionalString('user');
  const password = smtp.getOptionalString('password');
  if ((user === undefined) !== (password === undefined)) {
    throw new InputError(
      `${KEY}.smtp needs both user and password, or neither; ${
        user === undefined ? 'user' : 'password'
      } is missing`,
    );
  }
  return {
    host: smtp.getString('host'),
    port: given ?? (secure ? 465 : 587),
    secure,
    ...(user !== undefined &&
      password !== undefined && { login: { user, password } }),
  };
}
